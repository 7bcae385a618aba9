import Findings
import Ledger
import Statistics
import Vocabulary

/// What the reports of a meeting called it one after the other: planned, then called off, then held after all.
struct StatusCourse {
    /// Each with the day on which the first report of a run of reports that call it so was published; the earliest first.
    let steps: [(status: Meeting.Status, day: Day?)]
    /// So many are told, the first and the latest.
    private static let told = 5

    /// The reports of an occasion stand in the order of their publication, those of which no day is known last: what they say is
    /// later than nothing, and plays no part.
    init(_ occasion: Occasion, index: HistoryIndex) {
        var steps: [(status: Meeting.Status, day: Day?)] = []
        for report in occasion.reports {
            guard let day = index.published(of: report.article) else { continue }
            if steps.last?.status != report.meeting.status { steps.append((report.meeting.status, day)) }
        }
        self.steps = steps
    }

    /// Whether a sentence of the ledger on what reports disagree in is one on their statuses: `2 reports say held, 1 says cancelled`.
    static func tells(_ disagreement: String) -> Bool {
        let statuses = Meeting.Status.allCases.map { " \($0.rawValue)" }
        return disagreement.split(separator: ", ").allSatisfy { part in statuses.contains { part.hasSuffix($0) } }
    }

    /// `Told as planned on 30 August 2022, as called off on 2 September 2022.` Nil where all say the same.
    var sentence: String? {
        guard steps.count > 1 else { return nil }
        let told = steps.count > StatusCourse.told ? [steps[0]] + steps.suffix(StatusCourse.told - 1) : steps
        return "Told as "
            + told.map { step in
                Names.status(step.status) + (step.day.map { " on \(DateWording.day($0))" } ?? "")
            }.joined(separator: ", as ")
    }
}
