internal import Findings
internal import Vocabulary

/// Gathers what articles say of one dated fact between countries.
enum MilestoneTelling {
    /// One fact: the same parties and kind, compatible dates, and for agreements and partnerships a like name.
    static func entries(of articles: [ArticleEntry]) -> [MilestoneEntry] {
        var blocks: [String: [[MilestoneMention]]] = [:]
        for article in articles {
            for (index, milestone) in article.findings.milestones.enumerated() {
                let mention = MilestoneMention(article: article.id, record: index, milestone: milestone)
                let block = [
                    "s", milestone.parties.isEmpty ? "world" : PathWord.parties(milestone.parties),
                    milestone.kind.rawValue, String(milestone.date.year),
                ].joined(separator: "-")
                var groups = blocks[block] ?? []
                if let fit = groups.firstIndex(where: { $0.allSatisfy { same($0.milestone, milestone) } }) {
                    groups[fit].append(mention)
                } else {
                    groups.append([mention])
                }
                blocks[block] = groups
            }
        }
        return blocks.keys.sorted().flatMap { block in
            (blocks[block] ?? []).enumerated().compactMap { number, mentions in
                entry(id: "\(block)-\(number + 1)", mentions)
            }
        }.sorted { $0.id < $1.id }
    }

    private static func entry(id: String, _ mentions: [MilestoneMention]) -> MilestoneEntry? {
        guard let first = mentions.first?.milestone else { return nil }
        let precise = mentions.map(\.milestone.date.precision).max()
        let dates = mentions.map(\.milestone.date).filter { $0.precision == precise }
        return MilestoneEntry(
            id: id, parties: first.parties, kind: first.kind, date: Majority.of(dates) ?? first.date,
            name: Majority.of(mentions.map(\.milestone.name)) ?? first.name, mentions: mentions)
    }

    private static func same(_ left: Milestone, _ right: Milestone) -> Bool {
        guard left.parties == right.parties else { return false }
        guard DayRange(left.date).overlaps(DayRange(right.date)) else { return false }
        if left.kind == .diplomaticRelations { return true }
        let ours = Set(PersonNames.words(of: left.name))
        let theirs = Set(PersonNames.words(of: right.name))
        let common = ours.intersection(theirs).count
        return common * 2 >= max(1, min(ours.count, theirs.count))
    }
}
