/// A line the height of a word: a count a month, without axis; the numbers stand beside it.
enum Sparkline {
    /// `label` is what a screen reader says. Before anything was read there is no line, since nobody knows of a zero there: `unread`
    /// are so many months at the beginning, of which those remain that something was told of afterwards.
    static func svg(_ counts: [Int], unread: Int, label: String) -> String {
        guard let most = counts.max(), most > 0, counts.count > 1 else { return "" }
        let first = min(unread, counts.firstIndex { $0 > 0 } ?? 0, counts.count - 2)
        let points = counts.enumerated().dropFirst(first).map { place, count in
            let x = Double(place) * 120 / Double(counts.count - 1)
            return "\(number(x)) \(number(23 - Double(count) * 22 / Double(most)))"
        }
        return "<svg class=\"spark\" viewBox=\"0 0 120 24\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
            + HTMLBuilder.escape(label)
            + "\"><line x1=\"\(number(Double(first) * 120 / Double(counts.count - 1)))\" y1=\"23.5\" x2=\"120\" y2=\"23.5\"/><path d=\"M"
            + points.joined(separator: " L") + "\"/></svg>"
    }

    /// A bar whose share of its box is `count` of `most`.
    static func bar(_ count: Int, of most: Int) -> String {
        let share = most > 0 ? Double(count) * 100 / Double(most) : 0
        return "<svg class=\"bar-box\" width=\"100%\" height=\"8\" aria-hidden=\"true\"><rect class=\"talks\" width=\""
            + "\(number(share))%\" height=\"8\"/></svg>"
    }
}
