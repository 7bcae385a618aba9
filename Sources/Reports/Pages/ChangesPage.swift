import Ledger
import Statistics
import Vocabulary

/// What became new or different since the last night, in meetings and in all else that is counted, each with the reason.
struct ChangesPage {
    let site: SiteContext
    static let path = "changes.html"
    /// So many articles with other records than meetings are listed: a change of the topics can concern all.
    private static let articles = 200
    static let records = "records"

    func page() -> Page {
        let changes = Dictionary(grouping: site.history.changes, by: \.kind)
        var html = HTMLBuilder()
        for kind in OccasionChange.Kind.allCases {
            guard let own = changes[kind] else { continue }
            html.section(ChangesPage.heading(kind), id: kind.rawValue, lead: ChangesPage.lead(kind), list(own))
        }
        html.section(
            "Anniversaries, milestones and topics", id: ChangesPage.records,
            lead: "Articles that were published or read anew, and tell otherwise of these.",
            records(ArticleChange.all(site.history.findingChanges)))
        return Page(
            path: ChangesPage.path, title: "Changes", kicker: "The night of \(DateWording.day(site.asOf))",
            headline: headline, standfirst: standfirst, content: html)
    }

    private var headline: String {
        let count = Set(site.history.changes.map(\.occasion)).count
        guard site.history.previousNight != nil else {
            if site.history.articles.isEmpty { return "Nothing has been read yet" }
            return count == 0
                ? "This is the first night: all is new"
                : "The first night: all is new, and \(Counting.of(count, "meeting")) changed since it was first read"
        }
        guard count > 0 else {
            return site.history.findingChanges.isEmpty
                ? "No meeting is new or different since the last night"
                : "No meeting is new or different since the last night, but other records are"
        }
        return "\(Counting.capitalised(Counting.of(count, "meeting"))) new or different since the last night"
    }

    private var standfirst: String? {
        site.history.previousNight.map { "The last night was that of \(HTMLBuilder.escape(DateWording.day($0)))." }
    }

    private func list(_ changes: [OccasionChange]) -> String {
        var html = HTMLBuilder()
        let filter = changes.count > HTMLBuilder.unfiltered ? " data-filter=\"meetings\"" : ""
        html.element("ul", "class=\"plain\"\(filter)") { html in
            for change in changes { html.element("li") { html in item(change, &html) } }
        }
        return html.string
    }

    private func records(_ changes: [ArticleChange]) -> String {
        guard !changes.isEmpty else { return "" }
        var html = HTMLBuilder()
        html.element("ul", "class=\"plain\"") { html in
            for change in changes.prefix(ChangesPage.articles) {
                html.element("li") { html in ChangeList.article(change, site, "", &html) }
            }
        }
        ChangeList.note(of: changes.count - ChangesPage.articles, "more article", to: &html)
        return html.string
    }

    private func item(_ change: OccasionChange, _ html: inout HTMLBuilder) {
        ChangesPage.name(change, in: site, &html)
        ChangeReason(site: site, root: "").write(change, to: &html)
    }

    /// Date and headline, leading to its place; of one that is no more, what its name tells.
    static func name(_ change: OccasionChange, in site: SiteContext, _ html: inout HTMLBuilder) {
        guard let occasion = site.occasion(of: change), let address = site.address(of: occasion) else {
            let name = OccasionName(change.occasion)
            let headline = Counting.capitalised(name?.headline(site.names) ?? change.occasion)
            guard let page = site.pageOfPair(named: name) else { return html.text(headline) }
            return html.link(page, headline)
        }
        if let dates = occasion.dates {
            html.element("span", "class=\"when\"", text: DateWording.range(dates) + " ")
        }
        html.link(address, site.names.placedHeadline(occasion, asOf: site.asOf))
        if occasion.isUncertain { html.raw(" <small>\(Reserve.tag(root: ""))</small>") }
    }

    static func heading(_ kind: OccasionChange.Kind) -> String {
        switch kind {
        case .new: "New"
        case .grown: "More reports"
        case .merged: "Found to be one"
        case .corrected: "Corrected"
        case .held: "Held now"
        case .cancelled: "Called off"
        case .split: "Found to be several"
        case .withdrawn: "Withdrawn"
        }
    }

    private static func lead(_ kind: OccasionChange.Kind) -> String? {
        switch kind {
        case .grown: "Another article tells of it."
        case .cancelled: "An article says that it does not take place as it was planned."
        case .merged: "Reports that were held to tell of several meetings tell of one; its other names lead to it."
        case .split: "Reports left for another meeting, or became one of their own."
        case .corrected: "An article was published anew and says something else than before, or nothing of the meeting."
        case .withdrawn:
            "Published before, and gone: the articles that told of it were published anew and tell of it no more."
        case .held: "It was planned or had been called off, and an article says that it took place."
        case .new: nil
        }
    }
}
