import Vocabulary

/// The search over the titles of all pages, and the index that it loads: a script that defines one text, since a page from
/// the file system may load scripts, but not fetch data.
struct SearchPage {
    static let indexPath = "search-index.js"
    private let site: SiteContext

    init(site: SiteContext) { self.site = site }

    func page() -> Page {
        var html = HTMLBuilder()
        html.raw(
            "<div class=\"filter\"><label for=\"search-field\">Words of a title, a country, a name or a date</label>")
        html.raw("<input id=\"search-field\" type=\"search\" autocomplete=\"off\">")
        html.raw("<span id=\"search-status\" role=\"status\"></span></div>")
        html.raw("<ul id=\"search-results\" class=\"plain\"></ul>")
        html.raw("<noscript><p>The search needs the page's own script. Without it, the lists lead to every page: ")
        let lists = [
            ("pairs/index.html", "pairs"), ("countries/index.html", "countries"), ("people/index.html", "people"),
            ("topics/index.html", "topics"), ("days/index.html", "days"),
        ]
        for (place, (path, label)) in lists.enumerated() {
            html.raw(place == 0 ? "" : ", ")
            html.link(path, label)
        }
        html.raw(".</p></noscript><script src=\"\(SearchPage.indexPath)\" defer></script>")
        return Page(
            path: "search.html", title: "Search", kicker: "All pages",
            headline: "Find a pair, a country, a person or a day",
            content: html.string)
    }

    /// One line a page: what it is about, how many records it holds, path, title.
    static func index(_ entries: [Entry]) -> ReportFile {
        let lines = entries.map { entry in
            let title = entry.title.map { $0.isNewline || $0 == "\t" ? " " : $0 }
            return "\(entry.kind.rawValue)\t\(entry.weight)\t\(entry.path)\t\(String(title))"
        }
        return ReportFile(
            path: indexPath, text: "var attacheIndex = \(JSONText.quoted(lines.joined(separator: "\n")));\n")
    }

    struct Entry {
        let kind: Page.Kind
        let weight: Int
        let path: String
        let title: String
    }
}
