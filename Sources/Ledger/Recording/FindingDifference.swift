internal import Findings
internal import Vocabulary

/// In which anniversaries, milestones and topics the findings of a corrected article differ from those that it had.
struct FindingDifference {
    typealias Finding = FindingChange.Finding

    /// How many records of an article tell each of them.
    struct Count {
        private(set) var of: [Finding: Int] = [:]
        private(set) var groups: Set<[Country]> = []

        init(_ findings: ArticleFindings) {
            for anniversary in findings.anniversaries { of[Finding(anniversary), default: 0] += 1 }
            for milestone in findings.milestones { of[Finding(milestone), default: 0] += 1 }
            for mention in findings.topics {
                of[Finding(kind: .topic, subject: mention.topic.id), default: 0] += 1
            }
            groups = Set(FindingsOutline(findings).parties)
        }
    }

    /// Sorted. `known` is what earlier runs of the night wrote down of the article: what is told is the step from the night before.
    static func changes(
        of article: String, on night: Day, from old: ArticleFindings, to new: ArticleFindings,
        known: [FindingChange] = []
    ) -> [FindingChange] {
        let (before, now) = (Count(old), Count(new))
        let earlier = Dictionary(known.map { ($0.finding, $0) }, uniquingKeysWith: { first, _ in first })
        let groups = before.groups.union(now.groups).union(known.filter { $0.finding.kind == .topic }.flatMap(\.groups))
        let all = Set(before.of.keys).union(now.of.keys).union(earlier.keys)
        return all.compactMap { finding in
            let was = earlier[finding]?.before ?? before.of[finding] ?? 0
            let count = now.of[finding] ?? 0
            guard was != count else { return nil }
            let own = finding.kind == .topic ? groups.sorted { $0.lexicographicallyPrecedes($1) } : [finding.parties]
            return FindingChange(
                night: night, article: article, finding: finding, groups: own.filter { !$0.isEmpty }, before: was,
                now: count)
        }.sorted()
    }
}

extension FindingChange.Finding {
    fileprivate init(_ anniversary: Anniversary) {
        let year = anniversary.year ?? anniversary.date.map { $0.year - anniversary.ordinal }
        self.init(
            kind: .anniversary, subject: anniversary.subject.rawValue, name: anniversary.organisation,
            ordinal: anniversary.ordinal, date: year.flatMap { $0 > 0 ? PartialDate(year: $0) : nil },
            parties: anniversary.parties)
    }

    fileprivate init(_ milestone: Milestone) {
        self.init(
            kind: .milestone, subject: milestone.kind.rawValue, change: milestone.change?.rawValue,
            name: milestone.name, date: milestone.date, parties: milestone.parties)
    }
}

extension FindingChange: Comparable {
    /// By night, article and what is told.
    package static func < (left: FindingChange, right: FindingChange) -> Bool {
        left.night != right.night ? left.night < right.night : left.key.lexicographicallyPrecedes(right.key)
    }

    private var key: [String] {
        [
            article, finding.kind.rawValue, finding.subject, finding.parties.map(\.code).joined(),
            finding.date?.description ?? "", finding.change ?? "", finding.name ?? "",
            finding.ordinal.map(String.init) ?? "",
        ]
    }
}
