import Ledger
import Statistics
import Vocabulary

/// Meetings in running text by what is known of them: held, planned, called off, or planned and never heard of again.
struct StatusWording {
    /// Whose days are held against: plans for an earlier one are past.
    let asOf: Day

    /// `two meetings held, one planned and three once planned and not reported as held`; `aside` follows those held.
    func list(_ occasions: some Collection<Occasion>, of name: String = "meeting", aside: String = "") -> String {
        let past = occasions.count { $0.isPastPlan(on: asOf) }
        let counts = [
            (occasions.count { $0.status == .held }, "held" + aside),
            (occasions.count { $0.isAhead(of: asOf) }, "planned"),
            (occasions.count { $0.status == .cancelled }, "called off"),
            (past, "once planned and not reported as held"),
        ].filter { $0.0 > 0 }
        return Counting.list(
            counts.enumerated().map { place, part in
                let (count, words) = part
                // What is counted is said once.
                return (place == 0 ? Counting.of(count, name) : Counting.word(count)) + " " + words
            })
    }
}
