package import Findings
package import Vocabulary

/// What is asked of all occasions, likewise; see `ArticleLists`.
package struct OccasionLists: Sendable {
    /// Of an occasion what is counted.
    package struct Numbers: Sendable {
        package let status: Meeting.Status
        package let kind: Meeting.Kind
        package let level: Meeting.Level
        package let confidence: Double
        /// First and last possible day; when it begins; whether both ends are days.
        package let time: OccasionOutline.Time?
        package let addedOn: Day
        package let changedOn: Day
    }

    package private(set) var names: [Mark] = []
    /// Of everything that each holds.
    package private(set) var marks: [Mark] = []
    package private(set) var numbers: [Numbers] = []
    /// Where the parties and the reports of each end among all of them.
    package private(set) var partiesEnd: [Int32] = []
    package private(set) var parties: [Country] = []
    package private(set) var reportsEnd: [Int32] = []
    package private(set) var reports: [(article: Mark, record: Int32)] = []

    init(count: Int) {
        names.reserveCapacity(count)
        marks.reserveCapacity(count)
        numbers.reserveCapacity(count)
        partiesEnd.reserveCapacity(count)
        parties.reserveCapacity(2 * count)
        reportsEnd.reserveCapacity(count)
        reports.reserveCapacity(count + count / 2)
    }
}

extension OccasionLists: OccasionListVisitor {
    mutating func begin(_ outline: OccasionOutline) {
        names.append(outline.name)
        marks.append(outline.mark)
        numbers.append(
            Numbers(
                status: outline.status, kind: outline.kind, level: outline.level, confidence: outline.confidence,
                time: outline.time, addedOn: outline.addedOn, changedOn: outline.changedOn))
    }

    package mutating func visit(party: Country) { parties.append(party) }
    package mutating func visit(participant: Mark, role: Mark?) {}

    package mutating func visit(reportIn article: Mark, record: Int) {
        reports.append((article, Int32(clamping: record)))
    }

    mutating func end() {
        partiesEnd.append(Int32(parties.count))
        reportsEnd.append(Int32(reports.count))
    }
}

/// Who took part in all occasions: names with their countries and offices, as marks.
package struct ParticipantLists: Sendable {
    /// Where the participants of each occasion end among all.
    package private(set) var ends: [Int32] = []
    /// As `Mark(spellingOf:_:)`.
    package private(set) var spellings: [Mark] = []
    /// The offices; `none` where none is given.
    package private(set) var roles: [Mark] = []

    package static let none = Mark(high: 0, low: 0)
}

extension ParticipantLists: OccasionListVisitor {
    mutating func begin(_ outline: OccasionOutline) {}
    package mutating func visit(party: Country) {}

    package mutating func visit(participant: Mark, role: Mark?) {
        spellings.append(participant)
        roles.append(role ?? ParticipantLists.none)
    }

    package mutating func visit(reportIn article: Mark, record: Int) {}
    mutating func end() { ends.append(Int32(spellings.count)) }
}

extension Shelf<Occasion> {
    package var lists: OccasionLists {
        var lists = OccasionLists(count: count)
        tell(&lists)
        return lists
    }

    package var participants: ParticipantLists {
        var participants = ParticipantLists()
        tell(&participants)
        return participants
    }
}
