/// Counts in running text: words up to nine, figures above.
enum Counting {
    private static let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

    /// `no meetings`, `one meeting`, `12 meetings`.
    static func of(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(word(count)) \(count == 1 ? singular : plural ?? singular + "s")"
    }

    /// `1 meeting`, `12 meetings`: for labels and tables.
    static func figure(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(grouped(count)) \(count == 1 ? singular : plural ?? singular + "s")"
    }

    static func word(_ count: Int) -> String {
        words.indices.contains(count) ? words[count] : grouped(count)
    }

    /// `once`, `twice`, `three times`.
    static func times(_ count: Int) -> String {
        switch count {
        case 1: "once"
        case 2: "twice"
        default: "\(word(count)) times"
        }
    }

    /// `12,345`
    static func grouped(_ count: Int) -> String {
        if 0..<1_000 ~= count { return String(count) }
        let digits = Array(String(count.magnitude))
        var text = count < 0 ? "−" : ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    /// `66th`, `21st`.
    static func ordinal(_ number: Int) -> String {
        let suffix =
            switch (number % 10, number % 100) {
            case (_, 11...13): "th"
            case (1, _): "st"
            case (2, _): "nd"
            case (3, _): "rd"
            default: "th"
            }
        return "\(number)\(suffix)"
    }

    /// `a`, `a and b`, `a, b and c`.
    static func list(_ items: [String]) -> String {
        if items.count == 2 { return items[0] + " and " + items[1] }
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
