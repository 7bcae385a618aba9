import Ledger
import Statistics
import Vocabulary

/// From an article's record to the entry of the ledger that it belongs to.
struct RecordLinks: Sendable {
    private struct Key: Hashable {
        let article: String
        let record: Int
    }

    private let index: HistoryIndex
    /// Where the meetings of each article that tells of any lie in `occasions`, by its place in the history.
    private let meetings: [Int: Range<Int>]
    /// Of each meeting of each article the place of its occasion in the history; -1 where it has none.
    private let occasions: [Int]
    private let anniversaries: [Key: String]
    private let milestones: [Key: String]

    init(_ index: HistoryIndex) {
        let history = index.history
        var (meetings, next) = ([Int: Range<Int>](), 0)
        index.eachArticleWithMeetings { place, count in
            meetings[place] = next..<next + count
            next += count
        }
        var occasions = [Int](repeating: -1, count: next)
        for place in history.occasions.indices {
            index.eachReport(ofOccasionAt: place) { article, record in
                guard let article, let own = meetings[article], own.contains(own.lowerBound + record) else {
                    return
                }
                occasions[own.lowerBound + record] = place
            }
        }
        self.index = index
        self.meetings = meetings
        self.occasions = occasions
        anniversaries = Dictionary(
            history.anniversaries.flatMap { entry in
                entry.mentions.map { (Key(article: $0.article, record: $0.record), entry.id) }
            }, uniquingKeysWith: { $1 })
        milestones = Dictionary(
            history.milestones.flatMap { entry in
                entry.mentions.map { (Key(article: $0.article, record: $0.record), entry.id) }
            }, uniquingKeysWith: { $1 })
    }

    func occasion(of article: String, record: Int) -> String? {
        index.place(of: article).flatMap { occasion(ofArticleAt: $0, record: record) }
    }

    func anniversary(of article: String, record: Int) -> String? {
        anniversaries[Key(article: article, record: record)]
    }

    func milestone(of article: String, record: Int) -> String? { milestones[Key(article: article, record: record)] }

    private func occasion(ofArticleAt place: Int, record: Int) -> String? {
        guard let own = meetings[place], own.contains(own.lowerBound + record) else { return nil }
        let occasion = occasions[own.lowerBound + record]
        return occasion < 0 ? nil : index.history.occasions.id(at: occasion)
    }

    /// What the records of the article at a place of the history belong to.
    func add(articleAt place: Int, _ marks: SiteMarks, to mark: inout MarkBuilder) {
        for number in meetings[place] ?? 0..<0 {
            let occasion = occasions[number]
            if occasion < 0 { mark.add(false) } else { mark.add(marks.name(ofOccasionAt: occasion)) }
        }
        guard index.tellsOfEvents(articleAt: place) else { return }
        let (outline, id) = (index.history.articles[place].outline, index.history.articles[place].id)
        for record in 0..<outline.anniversaries { mark.add(anniversary(of: id, record: record)) }
        for record in 0..<outline.milestones { mark.add(milestone(of: id, record: record)) }
    }
}
