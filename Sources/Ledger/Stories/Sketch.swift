/// A MinHash sketch in bands (Broder 1997): near copies share a band, strangers almost never do.
///
/// Sixteen bands of four rows: two texts with Jaccard 0.8 share none in 2 of 10,000 cases, two with 0.3 share one in
/// 12 of 100, and those are told apart by the exact comparison that follows.
struct Sketch: Hashable, Sendable {
    static let bandCount = 16
    static let rowsPerBand = 4

    /// One value a band; empty where the text has no words.
    let bands: [Int64]

    init(_ shingles: Shingles) {
        guard !shingles.hashes.isEmpty else {
            bands = []
            return
        }
        bands = (0..<Sketch.bandCount).map { band in
            var value: UInt64 = 0
            for row in 0..<Sketch.rowsPerBand {
                let seed = Sketch.scramble(UInt64(band * Sketch.rowsPerBand + row + 1))
                let least = shingles.hashes.reduce(UInt64.max) { min($0, Sketch.scramble(UInt64($1) ^ seed)) }
                value = Sketch.scramble(value ^ least)
            }
            return Int64(bitPattern: value)
        }
    }

    /// The finaliser of SplitMix64.
    private static func scramble(_ value: UInt64) -> UInt64 {
        var z = value &+ 0x9e37_79b9_7f4a_7c15
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
