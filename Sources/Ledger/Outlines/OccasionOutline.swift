package import Findings
package import Vocabulary

/// What is asked of every occasion of a history in numbers.
package struct OccasionOutline: Sendable {
    /// The time of an occasion.
    package struct Time: Sendable {
        /// First and last possible day.
        package let first: Day
        package let last: Day
        /// When it begins; nil where no more than the year is known.
        package let year: Int
        package let month: Int?
        /// Whether both ends are days.
        package let isOfDays: Bool
    }

    /// Of its id.
    package let name: Mark
    /// Of everything that it holds.
    package let mark: Mark
    package let kind: Meeting.Kind
    package let status: Meeting.Status
    package let level: Meeting.Level
    package let confidence: Double
    package let time: Time?
    /// The night on which it became known, and the last that changed it.
    package let addedOn: Day
    package let changedOn: Day
}

/// Is told all occasions of a history, one after the other: of each the outline, what `OccasionVisitor` is told, and its end.
protocol OccasionListVisitor: OccasionVisitor {
    mutating func begin(_ outline: OccasionOutline)
    mutating func end()
}

extension OccasionOutline.Time {
    init(_ dates: DayRange) {
        self.init(
            first: dates.first, last: dates.last, year: dates.start.year, month: dates.start.month,
            isOfDays: dates.precision == .day)
    }
}

extension OccasionOutline {
    /// The row of an occasion. `facts` has the night as it stands in the table, `firstPublished` is the day of its first report.
    static func row(of facts: OccasionFacts, firstPublished: Day?, seal: Mark) -> [UInt8] {
        var row = OutlineWriter()
        row.text(facts.id)
        row.mark(seal)
        row.number(facts.addedOn.number)
        row.number(firstPublished?.number)
        row.number(facts.changedOn.number)
        row.byte(facts.kind.number)
        row.byte(facts.status.number)
        row.byte(facts.level.number)
        row.word(facts.confidence.bitPattern)
        let time = facts.dates.map { Time($0) }
        row.byte(time == nil ? 0 : 1)
        if let time {
            row.number(time.first.number)
            row.number(time.last.number)
            row.number(time.year)
            row.byte(UInt8(time.month ?? 0))
            row.byte(time.isOfDays ? 1 : 0)
        }
        row.number(facts.parties.count)
        for party in facts.parties { row.country(party) }
        row.number(facts.participants.count)
        for person in facts.participants {
            row.mark(Mark(spellingOf: person.name, person.country))
            row.mark(person.role.map { Mark(text: $0) })
        }
        row.number(facts.rest.reports.count)
        for report in facts.rest.reports {
            row.mark(Mark(text: report.article))
            row.number(report.record)
        }
        return row.row
    }

    /// The first fields of a row: what the form is found and known by.
    static func head(_ row: inout OutlineReader, firstNight: Day) -> (
        id: UnsafeRawBufferPointer, seal: Mark, addedOn: Day
    ) {
        _ = row.number()
        let (id, seal) = (row.textBytes(), row.mark())
        let (added, published) = (Day(number: row.number()), row.optionalNumber().map { Day(number: $0) })
        // A ledger's first night takes in the news of many days: see `OccasionTelling`.
        return (id, seal, added == firstNight ? published.map { min(added, $0) } ?? added : added)
    }

    /// Tells a visitor what a row holds.
    static func read(_ row: inout OutlineReader, firstNight: Day, _ visitor: inout some OccasionListVisitor) {
        let (id, seal, addedOn) = head(&row, firstNight: firstNight)
        let changedOn = Day(number: row.number())
        let (kind, status, level) = (Int(row.byte()), Int(row.byte()), Int(row.byte()))
        let confidence = Double(bitPattern: row.word())
        var time: Time?
        if row.byte() != 0 {
            let (first, last, year) = (row.number(), row.number(), row.number())
            let (month, isOfDays) = (Int(row.byte()), row.byte() != 0)
            time = Time(
                first: Day(number: first), last: Day(number: last), year: year, month: month == 0 ? nil : month,
                isOfDays: isOfDays)
        }
        visitor.begin(
            OccasionOutline(
                name: Mark(text: id), mark: KeptOccasion.mark(seal: seal, addedOn: addedOn),
                kind: Cases.kinds[kind], status: Cases.statuses[status], level: Cases.levels[level],
                confidence: confidence, time: time, addedOn: addedOn, changedOn: changedOn))
        for _ in 0..<row.number() { visitor.visit(party: row.country()) }
        for _ in 0..<row.number() {
            let spelling = row.mark()
            visitor.visit(participant: spelling, role: row.optionalMark())
        }
        for _ in 0..<row.number() {
            let article = row.mark()
            visitor.visit(reportIn: article, record: row.number())
        }
        visitor.end()
    }
}

extension Occasion {
    /// The same of an occasion that is at hand.
    func tell(_ visitor: inout some OccasionListVisitor) {
        visitor.begin(
            OccasionOutline(
                name: name, mark: mark, kind: kind, status: status, level: level, confidence: confidence,
                time: dates.map { OccasionOutline.Time($0) }, addedOn: addedOn, changedOn: changedOn))
        accept(&visitor)
        visitor.end()
    }
}
