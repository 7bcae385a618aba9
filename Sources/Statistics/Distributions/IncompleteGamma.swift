/// The regularised incomplete gamma functions, on which the Poisson and chi-squared distributions rest.
///
/// P by its series where x < a + 1, Q by Legendre's continued fraction elsewhere (NIST DLMF 8.11.4 and 8.9.2; Press et al.,
/// Numerical Recipes, 6.2). About fourteen digits.
enum IncompleteGamma {
    /// P(a, x) for a > 0.
    static func lower(_ a: Double, _ x: Double) -> Double {
        guard x > 0 else { return 0 }
        return x < a + 1 ? series(a, x) : 1 - continuedFraction(a, x)
    }

    /// Q(a, x) = 1 − P(a, x), without the loss of digits that the difference has in the tail.
    static func upper(_ a: Double, _ x: Double) -> Double {
        guard x > 0 else { return 1 }
        return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x)
    }

    /// The x with P(a, x) = p, by bisection: slow, and sure.
    static func inverse(_ a: Double, probability p: Double) -> Double {
        guard p > 0 else { return 0 }
        var low = 0.0
        var high = a + 10
        while lower(a, high) < p { high *= 2 }
        for _ in 0..<200 where high - low > 1e-13 * high {
            let middle = (low + high) / 2
            if lower(a, middle) < p { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    private static func scale(_ a: Double, _ x: Double) -> Double {
        Elementary.exp(a * Elementary.log(x) - x - Elementary.logGamma(a))
    }

    private static func series(_ a: Double, _ x: Double) -> Double {
        var term = 1 / a
        var sum = term
        var n = a
        repeat {
            n += 1
            term *= x / n
            sum += term
        } while term > sum * 1e-17
        return sum * scale(a, x)
    }

    /// Lentz's method.
    private static func continuedFraction(_ a: Double, _ x: Double) -> Double {
        let tiny = 1e-300
        var b = x + 1 - a
        var c = 1 / tiny
        var d = 1 / b
        var h = d
        for i in 1...10_000 {
            let numerator = -Double(i) * (Double(i) - a)
            b += 2
            d = numerator * d + b
            if abs(d) < tiny { d = tiny }
            c = b + numerator / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            let step = d * c
            h *= step
            if abs(step - 1) < 1e-16 { break }
        }
        return scale(a, x) * h
    }
}
