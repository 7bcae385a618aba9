/// When something took place: from `start` to `end`, each as precise as it is known; one day has both the same.
package struct DayRange: Hashable, Sendable, Codable {
    package let start: PartialDate
    package let end: PartialDate

    package init(_ date: PartialDate) {
        start = date
        end = date
    }

    package init(_ day: Day) {
        self.init(PartialDate(day))
    }

    /// Nil where the end lies before the start.
    package init?(_ start: PartialDate, _ end: PartialDate) {
        guard start.first <= end.last else { return nil }
        self.start = start
        self.end = end
    }

    /// The first day that the range can mean.
    package var first: Day { start.first }
    /// The last day that the range can mean.
    package var last: Day { end.last }

    package var precision: PartialDate.Precision { min(start.precision, end.precision) }

    /// Whether some day lies in both, each widened by `slack` days.
    package func overlaps(_ other: DayRange, slack: Int = 0) -> Bool {
        first - slack <= other.last && other.first - slack <= last
    }
}

extension DayRange: CustomStringConvertible {
    /// EDTF level 0: `2022-08-30` or `2022-08-30/2022-09-01`.
    package var description: String { start == end ? start.description : "\(start)/\(end)" }
}
