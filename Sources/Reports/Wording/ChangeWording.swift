import Statistics

/// A change that stands out, in words that claim no more than the test does.
enum ChangeWording {
    static func sentence(_ change: ChangeTest) -> String {
        let expected = change.expected < 1 ? "fewer than one" : "about \(Int(change.expected.rounded()))"
        return "\(Counting.capitalised(Counting.of(change.recent, "meeting"))) first reported in the last"
            + " \(ChangeTest.recentDays) days, where the year before and the number of articles read"
            + " would lead one to expect \(expected)."
    }

    static func arrow(_ direction: ChangeTest.Direction) -> String {
        switch direction {
        case .more: "↑"
        case .fewer: "↓"
        case .usual: "→"
        }
    }

    /// HTML: what the arrows and the number beside them are.
    static func legend(_ root: String) -> String {
        "Usual is what the pair’s year before lets expect of the articles read in these \(ChangeTest.recentDays) days. ↑ and ↓ are"
            + " differences beyond its ordinary scatter, → one within it; ▲ and ▼ stand out,"
            + " <a href=\"\(root)method.html#change\">as tested</a>."
    }

    /// Beside a pair's number in a list.
    static func mark(_ change: ChangeTest) -> String { change.isMore ? "▲ unusually many" : "▼ unusually few" }
}
