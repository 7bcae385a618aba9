#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The elementary functions of the C library, and the logarithm of Gamma without its global sign.
enum Elementary {
    static func log(_ x: Double) -> Double {
        #if canImport(Glibc)
            Glibc.log(x)
        #elseif canImport(Musl)
            Musl.log(x)
        #endif
    }

    static func exp(_ x: Double) -> Double {
        #if canImport(Glibc)
            Glibc.exp(x)
        #elseif canImport(Musl)
            Musl.exp(x)
        #endif
    }

    /// ln Γ(x) for x > 0, to about fifteen digits.
    ///
    /// Lanczos, SIAM J. Numer. Anal. B 1 (1964) 86, with g = 7 and the nine coefficients of Godfrey (2001).
    static func logGamma(_ x: Double) -> Double {
        let coefficients = [
            676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
            -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
        ]
        let shifted = x - 1
        var sum = 0.99999999999980993
        for (place, coefficient) in coefficients.enumerated() { sum += coefficient / (shifted + Double(place) + 1) }
        let t = shifted + 7.5
        return 0.9189385332046727 + (shifted + 0.5) * log(t) - t + log(sum)
    }
}
