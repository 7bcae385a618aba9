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
    var occasions: [Occasion] = []
    var anniversaries: [AnniversaryEntry] = []
    var milestones: [MilestoneEntry] = []
    var articles: [ArticleEntry] = []
    /// Mentions of one topic alone; nil for all.
    var topic: Topic?
    /// Whether the page holds its records against the latest night: the last 30 days, the other pairs.
    var holdsAgainstNight = true

    private var stem: String { String(path.dropLast(".html".count)) }
    private var name: String { stem.split(separator: "/").last.map(String.init) ?? stem }

    /// The last night that read or changed one of the records. So the files of a page whose records no night touched stay
    /// as they are.
    var asOf: Day {
        let mentions =
            anniversaries.flatMap { $0.mentions.map(\.article) } + milestones.flatMap { $0.mentions.map(\.article) }
        let nights =
            occasions.map(\.lastNight) + articles.map(\.readOn) + mentions.compactMap { site.index.article($0)?.readOn }
        return nights.max() ?? site.asOf
    }

    /// The table of meetings where there are any, and all as JSON.
    var files: [ReportFile] {
        var files = [ReportFile(path: stem + ".json", bytes: PageJSON(data: self).bytes)]
        if !occasions.isEmpty {
            let rows = occasions.map { MeetingRow($0, index: site.index) }
            files.append(ReportFile(path: stem + ".csv", bytes: DataTable<MeetingRow>.meetings.bytes(rows)))
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
        var body = HTMLBuilder()
        body.raw("<p>")
        if !occasions.isEmpty { body.raw("<a href=\"\(name).csv\">Meetings of this page (CSV)</a> · ") }
        body.raw("<a href=\"\(name).json\">All records of this page (JSON)</a></p>")
        body.element("p", "class=\"cite\"", text: citation)
        html.section("Data and citation", id: "data", body.string)
    }

    /// `Attaché's report, “Cambodia and Laos”, as of 16 September 2022, pairs/KHM-LAO.html.`
    private var citation: String {
        let day = holdsAgainstNight ? site.asOf : asOf
        let address = (site.configuration.baseURL ?? "") + path
        return "\(site.configuration.title), “\(title)”, as of \(DateWording.day(day)), \(address)."
    }
}

extension Occasion {
    /// The last night that told of it.
    var lastNight: Day { max(addedOn, changedOn) }
}
