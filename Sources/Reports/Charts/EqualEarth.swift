#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The Equal Earth projection (Šavrič, Patterson and Jenny, International Journal of Geographical Information Science 33, 2019):
/// areas stay comparable, and the shapes are those of atlases.
struct EqualEarth {
    /// Of the drawing, in its own units: 180° W to 180° E at the equator.
    let width: Double
    /// The northernmost latitude drawn, in degrees.
    let north: Double

    private static let polynomial = (1.340264, -0.081106, 0.000893, 0.003796)

    /// From the left and from the top.
    func point(longitude: Double, latitude: Double) -> (x: Double, y: Double) {
        let plain = EqualEarth.plain(longitude: longitude, latitude: latitude)
        let reach = EqualEarth.plain(longitude: 180, latitude: 0).x
        let top = EqualEarth.plain(longitude: 0, latitude: north).y
        let scale = width / (2 * reach)
        return ((plain.x + reach) * scale, (top - plain.y) * scale)
    }

    /// On a sphere of radius 1, y upwards.
    private static func plain(longitude: Double, latitude: Double) -> (x: Double, y: Double) {
        let (a1, a2, a3, a4) = polynomial
        let parallel: Double = latitude * .pi / 180
        let theta: Double = asin(3.0.squareRoot() / 2 * sin(parallel))
        let square: Double = theta * theta
        let sixth: Double = square * square * square
        let slope: Double = a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square)
        let meridian: Double = longitude * .pi / 180
        let x: Double = 2 * 3.0.squareRoot() * meridian * cos(theta) / (3 * slope)
        let y: Double = theta * (a1 + a2 * square + sixth * (a3 + a4 * square))
        return (x, y)
    }
}
