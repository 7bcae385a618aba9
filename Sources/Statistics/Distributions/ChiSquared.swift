/// The chi-squared distribution.
enum ChiSquared {
    /// P(X ≥ x) with `degrees` degrees of freedom.
    static func upperTail(_ x: Double, degrees: Int) -> Double {
        IncompleteGamma.upper(Double(degrees) / 2, x / 2)
    }
}
