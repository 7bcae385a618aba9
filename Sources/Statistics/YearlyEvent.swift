import Findings
package import Ledger
package import Vocabulary

/// What returns each year on a known day: an anniversary that articles mark, or a milestone whose day an article gives, but no
/// severing of relations and nothing uncertain.
package struct YearlyEvent: Hashable, Sendable {
    package enum Record: Hashable, Sendable {
        case anniversary(AnniversaryEntry)
        case milestone(MilestoneEntry)
    }

    package let record: Record
    package let monthDay: AnniversaryEntry.MonthDay
    /// Of the event itself, where it is known.
    package let year: Int?

    package var id: String {
        switch record {
        case .anniversary(let entry): entry.id
        case .milestone(let entry): entry.id
        }
    }

    /// The day on or after `day` on which it returns; 29 February falls on the 28th in other years. A milestone's own day is
    /// no return.
    package func next(from day: Day) -> DueAnniversary? {
        for year in day.year...(day.year + 1) {
            guard let due = self.day(in: year) else { return nil }
            let ordinal = self.year.map { year - $0 }
            if case .milestone = record, ordinal ?? 0 < 1 { continue }
            if due >= day { return DueAnniversary(event: self, day: due, ordinal: ordinal) }
        }
        return nil
    }

    /// Nil where there is no such day in any year.
    package func day(in year: Int) -> Day? {
        let length = (1...12).contains(monthDay.month) ? Day.daysInMonth(year: year, month: monthDay.month) : 0
        return Day(year: year, month: monthDay.month, day: min(monthDay.day, length))
    }
}

/// The next return of an event.
package struct DueAnniversary: Hashable, Sendable {
    package let event: YearlyEvent
    package let day: Day
    /// The number of that return: 70 in 2026 for 1956; nil where the year is not known.
    package let ordinal: Int?
}

extension HistoryIndex {
    /// All that returns, anniversaries first. An anniversary without a day takes that of the one milestone that can be meant; a
    /// milestone that an anniversary marks is not told twice.
    package var yearlyEvents: [YearlyEvent] {
        var milestones: [Key: [MilestoneEntry]] = [:]
        for entry in history.milestones where entry.date.precision == .day && entry.returns {
            milestones[Key(entry), default: []].append(entry)
        }
        var marked: Set<Key> = []
        var events: [YearlyEvent] = []
        for entry in history.anniversaries {
            let key = Key(entry)
            let known = key.map { milestones[$0] ?? [] } ?? []
            let lent = known.count == 1 ? known.first.flatMap(\.monthDay) : nil
            guard let monthDay = entry.monthDay ?? lent else { continue }
            events.append(YearlyEvent(record: .anniversary(entry), monthDay: monthDay, year: entry.year))
            if let key, known.count == 1 { marked.insert(key) }
        }
        for entry in history.milestones where entry.returns && !marked.contains(Key(entry)) {
            guard let monthDay = entry.monthDay else { continue }
            events.append(YearlyEvent(record: .milestone(entry), monthDay: monthDay, year: entry.date.year))
        }
        return events
    }

    /// What returns within `days` from the night on, the soonest first.
    package func due(within days: Int) -> [DueAnniversary] {
        yearlyEvents.compactMap { $0.next(from: history.asOf) }
            .filter { $0.day - history.asOf < days }
            .sorted { ($0.day, $0.event.id) < ($1.day, $1.event.id) }
    }

    /// What an anniversary and the milestone that it marks have in common.
    private struct Key: Hashable {
        let parties: [Country]
        let kind: Milestone.Kind
        let year: Int

        init(_ entry: MilestoneEntry) { (parties, kind, year) = (entry.parties, entry.kind, entry.date.year) }

        init?(_ entry: AnniversaryEntry) {
            let kinds: [Anniversary.Subject: Milestone.Kind] = [
                .diplomaticRelations: .diplomaticRelations, .partnership: .partnership, .treaty: .agreement,
            ]
            guard let kind = kinds[entry.subject], let year = entry.year else { return nil }
            (parties, self.kind, self.year) = (entry.parties, kind, year)
        }
    }
}

extension MilestoneEntry {
    /// Nobody marks the day on which relations were severed; and a calendar shows a headline alone, which has to hold.
    fileprivate var returns: Bool { change != .severed && !isUncertain }

    /// Nil where only the month or the year is known.
    fileprivate var monthDay: AnniversaryEntry.MonthDay? {
        guard let month = date.month, let day = date.day else { return nil }
        return AnniversaryEntry.MonthDay(month: month, day: day)
    }
}
