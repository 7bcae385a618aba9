internal import Findings
internal import Vocabulary

/// Says in what respects an occasion is not what it was before the night, and why.
struct ChangeLog {
    /// By the occasion that each had.
    let before: [String: [ReportRow]]
    /// What the changed occasions have now.
    let now: [ReportRow]
    let forwarded: [(id: String, heir: String?)]
    let night: Day
    /// What records that a correction replaced said, under the numbers of those that took their places.
    let replaced: [MeetingReport.Key: Meeting]
    /// What records that a correction took out said.
    let gone: [MeetingReport.Key: Meeting]
    /// Where any changed occasion has its reports now, and what was forwarded to each: looked up for every occasion.
    private let elsewhere: Set<Key>
    private let joined: [String: [String]]

    init(
        before: [String: [ReportRow]], now: [ReportRow], forwarded: [(id: String, heir: String?)], night: Day,
        replaced: [MeetingReport.Key: Meeting] = [:], gone: [MeetingReport.Key: Meeting] = [:]
    ) {
        (self.before, self.now, self.forwarded, self.night) = (before, now, forwarded, night)
        self.replaced = replaced
        self.gone = gone
        elsewhere = Set(now.map(Key.init))
        joined = forwarded.reduce(into: [:]) { joined, name in
            if let heir = name.heir { joined[heir, default: []].append(name.id) }
        }
    }

    /// Empty where it has the same reports and each says the same.
    func changes(
        of old: OccasionRow, to reports: [ReportRow], telling meetings: [MeetingReport] = [], status: Meeting.Status?
    ) -> [ChangeRow] {
        let before = Dictionary(
            (before[old.id] ?? []).map { (Key($0), $0.fingerprint) }, uniquingKeysWith: { first, _ in first })
        let now = Dictionary(reports.map { (Key($0), $0.fingerprint) }, uniquingKeysWith: { first, _ in first })
        let merged = (joined[old.id] ?? []).sorted()
        let brought = Set(merged.flatMap { self.before[$0] ?? [] }.map(Key.init))
        let added = now.keys.filter { before[$0] == nil && !brought.contains($0) }
        let lost = before.keys.filter { now[$0] == nil }
        let other = now.filter { before[$0.key] != nil && before[$0.key] != $0.value }.map(\.key)
        var rows: [ChangeRow] = []
        func add(
            _ kind: OccasionChange.Kind, _ cause: ChangeCause, _ differences: [OccasionChange.Difference] = []
        ) {
            rows.append(
                ChangeRow(
                    OccasionChange(
                        night: night, occasion: old.id, kind: kind, cause: cause, differences: differences)))
        }
        if !merged.isEmpty { add(.merged, .joined(merged)) }
        if !added.isEmpty { add(.grown, ChangeLog.cause(.more, added)) }
        if !other.isEmpty { add(.corrected, ChangeLog.cause(.corrected, other), differences(meetings)) }
        // A record that is with another occasion now, or one that its article no longer has.
        let moved = lost.filter(elsewhere.contains)
        let missing = lost.filter { !elsewhere.contains($0) }
        if !moved.isEmpty { add(.split, ChangeLog.cause(.less, moved)) }
        if !missing.isEmpty, other.isEmpty {
            let people = MergedFacts(reports: meetings).participants
            add(.corrected, ChangeLog.cause(.less, missing), self.lost(missing, but: people))
        }
        if let was = old.status, let status, was != status, status != .planned {
            add(status == .held ? .held : .cancelled, .before(was))
        }
        return rows
    }

    /// What the corrected ones among the reports say now and said before; what several say alike once.
    private func differences(_ reports: [MeetingReport]) -> [OccasionChange.Difference] {
        let corrected = reports.sorted { $0.key < $1.key }.flatMap { report in
            replaced[report.key].map { RecordDifference(from: $0, to: report.meeting).fields } ?? []
        }
        var told: Set<OccasionChange.Difference> = []
        return Array(corrected.filter { told.insert($0).inserted }.prefix(ChangeLog.fields))
    }

    /// Whom reports that a correction took out named, and no other report names, so that the pages of these people can say what
    /// became of it.
    private func lost(_ reports: [Key], but others: [Participant] = []) -> [OccasionChange.Difference] {
        let told = reports.sorted().compactMap { self.gone[.init(article: $0.article, record: $0.record)] }
        var people: [Participant] = []
        for person in told.flatMap(\.participants)
        where !(people + others).contains(where: { PersonNames.same($0, person) }) {
            people.append(person)
        }
        return people.isEmpty
            ? [] : [.init(field: .people, before: RecordDifference.people(people), now: "")]
    }

    /// The same of an occasion that goes. That nobody was named is told too, or it would look as if it had not been written down.
    private func named(in reports: [Key]) -> [OccasionChange.Difference] {
        let people = lost(reports)
        return people.isEmpty ? [.init(field: .people, before: NamedPerson.nobody, now: "")] : people
    }

    /// The date of an occasion that goes, where its name tells another: its pages are those of that date.
    private func date(of id: String, told reports: [Key]) -> [OccasionChange.Difference] {
        let told = reports.sorted().compactMap { key in
            gone[.init(article: key.article, record: key.record)].map { meeting in
                MeetingReport(
                    key: .init(article: key.article, record: key.record), meeting: meeting, published: nil,
                    story: key.article)
            }
        }
        guard let dates = MergedFacts(reports: told).dates?.range else { return [] }
        let isNamed = id.contains("-\(dates.first.description.filter { $0 != "-" })-")
        return isNamed ? [] : [.init(field: .date, before: dates.description, now: "")]
    }

    /// So many differences are told of one occasion.
    private static let fields = 12

    /// Occasions of which no report is left.
    var withdrawn: [ChangeRow] {
        forwarded.filter { $0.heir == nil }.map(\.id).sorted().map { id in
            let reports = (before[id] ?? []).map(Key.init)
            return ChangeRow(
                OccasionChange(
                    night: night, occasion: id, kind: .withdrawn,
                    cause: .gone(.init(ChangeLog.articles(reports))),
                    differences: date(of: id, told: reports) + named(in: reports)))
        }
    }

    private struct Key: Hashable, Comparable {
        var article: String
        var record: Int

        init(_ row: ReportRow) {
            article = row.article
            record = row.record
        }

        static func < (left: Key, right: Key) -> Bool { (left.article, left.record) < (right.article, right.record) }
    }

    private static func cause(_ effect: ChangeCause.Effect, _ keys: [Key]) -> ChangeCause {
        .reports(effect, count: keys.count, named: .init(articles(keys)))
    }

    private static func articles(_ keys: [Key]) -> [String] {
        var names: [String] = []
        for key in keys.sorted() where names.last != key.article { names.append(key.article) }
        return names
    }
}
