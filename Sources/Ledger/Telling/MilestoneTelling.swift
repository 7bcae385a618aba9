internal import Findings
internal import Vocabulary

/// Gathers what articles say of one dated fact between countries.
enum MilestoneTelling {
    /// One fact: the same parties and kind, compatible dates, for agreements and partnerships a like name, for diplomatic relations the
    /// same change.
    static func entries(of articles: [ArticleEntry]) -> [MilestoneEntry] {
        var blocks: [String: [[MilestoneMention]]] = [:]
        var readOn: [String: Day] = [:]
        for article in articles where article.counts.milestones > 0 {
            for (index, milestone) in article.findings.milestones.enumerated() {
                let mention = MilestoneMention(article: article.id, record: index, milestone: milestone)
                readOn[article.id] = article.readOn
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
            (blocks[block] ?? []).compactMap { mentions in
                entry(id: "\(block)-\(mark(of: mentions, readOn))", mentions)
            }
        }.sorted { $0.id < $1.id }
    }

    /// A hash of the mention that was read first: later nights add others, and the name stays.
    private static func mark(of mentions: [MilestoneMention], _ readOn: [String: Day]) -> String {
        let first = mentions.min { left, right in
            let nights = (readOn[left.article]?.number ?? 0, readOn[right.article]?.number ?? 0)
            return nights.0 != nights.1
                ? nights.0 < nights.1 : (left.article, left.record) < (right.article, right.record)
        }
        let text = first.map { "\($0.article)\n\($0.record)" } ?? ""
        return String(SHA256.hex(SHA256.digest(Array(text.utf8))).prefix(8))
    }

    private static func entry(id: String, _ mentions: [MilestoneMention]) -> MilestoneEntry? {
        guard let first = mentions.first?.milestone else { return nil }
        let precise = mentions.map(\.milestone.date.precision).max()
        let dates = mentions.map(\.milestone.date).filter { $0.precision == precise }
        return MilestoneEntry(
            id: id, parties: first.parties, kind: first.kind,
            change: Majority.of(mentions.compactMap(\.milestone.change)), date: Majority.of(dates) ?? first.date,
            name: Majority.of(mentions.map(\.milestone.name)) ?? first.name, mentions: mentions)
    }

    private static func same(_ left: Milestone, _ right: Milestone) -> Bool {
        guard left.parties == right.parties else { return false }
        guard DayRange(left.date).overlaps(DayRange(right.date)) else { return false }
        if left.kind == .diplomaticRelations {
            // Severed and restored in one year are two facts; where it is not told which, it may be either.
            guard let change = left.change, let other = right.change else { return true }
            return change == other
        }
        let ours = Set(PersonNames.words(of: left.name))
        let theirs = Set(PersonNames.words(of: right.name))
        let common = ours.intersection(theirs).count
        return common * 2 >= max(1, min(ours.count, theirs.count))
    }
}
