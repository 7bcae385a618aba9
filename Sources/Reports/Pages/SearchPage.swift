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

    /// One line a page: what it is about, how many records it holds, path, title, and further words to find it by.
    static func index(_ entries: [Entry]) -> ReportFile {
        var index = Array("var attacheIndex = \"".utf8)
        let separator = Array("\\u0009".utf8)
        for (place, entry) in entries.enumerated() {
            if place > 0 { index += "\\u000a".utf8 }
            index += "\(entry.kind.rawValue)".utf8
            index += separator
            index += String(entry.weight).utf8
            for text in [entry.path, entry.title, entry.words.joined(separator: " ")] {
                index += separator
                JSONText.append(text, to: &index) { $0 == 9 || $0 == 10 || $0 == 13 ? 32 : $0 }
            }
        }
        index += "\";\n".utf8
        return ReportFile(path: indexPath, bytes: index)
    }

    /// What the search keeps of a page.
    struct Entry: Hashable, Sendable {
        let kind: Page.Kind
        let weight: Int
        let path: String
        let title: String
        /// Found by, but not shown.
        let words: [String]
    }
}

extension SearchPage.Entry {
    init(_ page: Page) {
        self.init(kind: page.kind, weight: page.weight, path: page.path, title: page.title, words: page.words)
    }
}
