import Statistics

/// A change that stands out, in words that claim no more than the test does.
enum ChangeWording {
    static func sentence(_ change: ChangeTest) -> String {
        let expected = change.expected < 1 ? "fewer than one" : "about \(Int(change.expected.rounded()))"
        return "\(Counting.capitalised(Counting.of(change.recent, "meeting"))) first reported in the last"
            + " \(ChangeTest.recentDays) days, where the year before and the number of articles read"
            + " would lead one to expect \(expected)."
    }

    /// Before a pair's name in a list.
    static func mark(_ change: ChangeTest) -> String { change.isMore ? "▲ unusually many" : "▼ unusually few" }
}
