/// A report with the group that it is in: what the table `grouping` keeps.
final class GroupedReport {
    /// The group as the ledger had it when the night began.
    struct Stored: Hashable {
        var core: Int64?
        var head: Int64?
        var strength: Double?
        var isSummit: Bool
    }

    let id: Int64
    let report: MeetingReport
    let stored: Stored
    /// Days between which it lies, as numbers; nil where nothing is known.
    let days: ClosedRange<Int>?
    private let rank: Int
    /// The report that founded its group among those of the same parties; nil while it is undecided.
    var core: Int64?
    /// The core of the group that founded its summit; its own core where it is in none.
    var head: Int64?
    /// What spoke for its group when it joined; nil for the founder.
    var strength: Double?
    var isSummit = false

    init(id: Int64, report: MeetingReport, stored: Stored) {
        self.id = id
        self.report = report
        self.stored = stored
        days = report.days
        rank = OccasionClusters.rank(report)
        core = stored.core
        head = stored.head
        strength = stored.strength
        isSummit = stored.isSummit
    }

    var isChanged: Bool {
        stored != Stored(core: core, head: head, strength: strength, isSummit: isSummit)
    }

    /// The order of `OccasionClusters.comesFirst`, from what was computed once.
    static func comesFirst(_ left: GroupedReport, _ right: GroupedReport) -> Bool {
        left.rank != right.rank ? left.rank < right.rank : MeetingReport.isEarlier(left.report, right.report)
    }
}

extension MeetingReport {
    var days: ClosedRange<Int>? {
        guard let window else { return nil }
        return window.first.number...max(window.first.number, window.last.number)
    }
}

extension ClosedRange<Int> {
    /// By as much as dates of one occasion may lie apart.
    var widened: ClosedRange<Int> { (lowerBound - TimeReach.slack)...(upperBound + TimeReach.slack) }

    func joined(_ other: ClosedRange<Int>) -> ClosedRange<Int> {
        Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }

    func contains(_ other: ClosedRange<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
