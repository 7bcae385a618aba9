import Findings
import Ledger
import Statistics
import Vocabulary

/// What a page shows, for other programs and for footnotes: the same records as CSV and JSON beside it, and how to cite it.
struct PageData {
    let site: SiteContext
    /// Of the page.
    let path: String
    let title: String
    /// The last night that read or changed one of the records: files of a page that no night touched stay as they are.
    let asOf: Day
    var occasions: [Occasion] = []
    var anniversaries: [AnniversaryEntry] = []
    var milestones: [MilestoneEntry] = []
    var articles: [ArticleEntry] = []
    /// What changed in the records, as far as the page tells it.
    var changes = ChangesOfPage()
    /// Mentions of one topic alone; nil for all.
    var topic: Topic?
    /// Whether there was a table of meetings at an earlier night: without any it has no row.
    var keepsTable = false

    /// So many meetings of a country or a person, the latest and those planned, and so many articles of a pair, are among the records of
    /// its page: as many as a page lists. All are in the tables.
    static let room = 30

    private var stem: String { String(path.dropLast(".html".count)) }
    private var name: String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return stem }
        return String(path[path.utf8.index(after: slash)...].dropLast(".html".count))
    }

    private var hasTable: Bool { !occasions.isEmpty || keepsTable || changes.areOfMeetings }

    /// The table of meetings where there are any, or may have been, and all as JSON.
    var files: [ReportFile] {
        var files = [ReportFile(path: stem + ".json", bytes: PageJSON(data: self).bytes)]
        if hasTable {
            let table = DataTable<MeetingRow>.meetings
            var bytes = table.bytes([])
            for occasion in occasions {
                bytes += site.fragments.line(of: occasion) { table.lines([MeetingRow(occasion, index: site.index)]) }
            }
            files.append(ReportFile(path: stem + ".csv", bytes: bytes))
        }
        return files
    }

    /// Names of people, places and events on the page, word by word, for the search; sorted.
    var words: [String] {
        let texts =
            occasions.flatMap { [$0.venue].compactMap(\.self) + $0.participants.map(\.name) }
            + anniversaries.compactMap(\.organisation) + milestones.map(\.name)
        return Set(texts.flatMap { $0.split(separator: " ").map(String.init) }).sorted()
    }

    /// The last section of the page.
    func write(to html: inout HTMLBuilder) {
        let name = name
        var body = HTMLBuilder()
        body.raw("<p>")
        if hasTable { body.raw("<a href=\"\(name).csv\">Meetings of this page (CSV)</a> · ") }
        body.raw("<a href=\"\(name).json\">The records of this page (JSON)</a></p>")
        body.element("p", "class=\"cite\"", text: site.citation(of: title, at: path, asOf: asOf))
        html.section("Data and citation", id: "data", body)
    }
}

extension SiteContext {
    /// `Attaché's report, “Cambodia and Laos”, as of 16 September 2022, pairs/KHM-LAO.html.`
    func citation(of title: String, at path: String, asOf: Day) -> String {
        "\(configuration.title), “\(title)”, as of \(DateWording.day(asOf)), \((configuration.baseURL ?? "") + path)."
    }

    /// The day to which the articles read before a night are counted on a page that stays as it is: news of the last days
    /// still comes in, corrections bring what was told then to a later day, and the pages of all that was told of the night before
    /// would change again with a single one.
    func settled(before night: Day) -> Day { night - 3 }

    /// Of so many months up to a night those at the beginning in which no article was read.
    func unread(in months: Int, before night: Day) -> Int {
        let last = Month(night)
        let settled = settled(before: night)
        return (0..<months).first { number in
            index.coverage.articles(of: last + (number + 1 - months), through: settled) > 0
        } ?? months
    }

    /// The last of some nights; the night itself where there is none.
    func lastNight(_ nights: [Day?]) -> Day { nights.compactMap(\.self).max() ?? asOf }

    /// The last night that read one of these; nil where there is none.
    func lastNight(_ anniversaries: [AnniversaryEntry], _ milestones: [MilestoneEntry]) -> Day? {
        var last: Day?
        func take(_ night: Day?) { if let night { last = max(last ?? night, night) } }
        for entry in anniversaries { for mention in entry.mentions { take(index.readOn(of: mention.article)) } }
        for entry in milestones { for mention in entry.mentions { take(index.readOn(of: mention.article)) } }
        return last
    }
}
