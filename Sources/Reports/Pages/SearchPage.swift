import Vocabulary

/// The search over the titles of all pages, and the index that it loads: a script that defines one text, since a page from
/// the file system may load scripts, but not fetch data.
struct SearchPage {
    static let indexPath = "search-index.js"
    static let namesPath = "country-names.js"
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
        html.raw("<script src=\"\(SearchPage.namesPath)\" defer></script>")
        return Page(
            path: "search.html", title: "Search", kicker: "All pages",
            headline: "Find a pair, a country, a person or a day",
            content: html)
    }

    /// A table as a text. A line is a page: what it is about, how many records it holds, path, title, and further words to find it
    /// by.
    static func index(_ entries: [Entry]) -> ReportFile { index(entries.map { Line($0) }) }

    /// The same of lines as they stand there.
    static func index(_ lines: [Line]) -> ReportFile {
        var text = Array("var attacheIndex = \"".utf8)
        text.reserveCapacity(lines.reduce(32) { $0 + $1.bytes.count + 6 })
        for (place, line) in lines.enumerated() {
            if place > 0 { text += "\\u000a".utf8 }
            text += line.bytes
        }
        text += "\";\n".utf8
        return ReportFile(path: indexPath, bytes: text)
    }

    /// The same for names, for the search and the filters of long tables: a line is another name of a country that a title or a row
    /// can have, and the name that stands there.
    static func names(_ names: [(other: String, title: String)]) -> ReportFile {
        ReportFile(path: namesPath, bytes: table("attacheNames", names.map { [$0.other, $0.title] }))
    }

    /// `var name = "…";` with a line a row and a tab between fields.
    private static func table(_ name: String, _ rows: [[String]]) -> [UInt8] {
        var text = Array("var \(name) = \"".utf8)
        for (place, row) in rows.enumerated() {
            if place > 0 { text += "\\u000a".utf8 }
            append(row, to: &text)
        }
        return text + Array("\";\n".utf8)
    }

    private static func append(_ row: [String], to text: inout [UInt8]) {
        for (column, field) in row.enumerated() {
            if column > 0 { text += "\\u0009".utf8 }
            JSONText.append(field, to: &text) { $0 == 9 || $0 == 10 || $0 == 13 ? 32 : $0 }
        }
    }

    /// What else the countries of these pages are called: official and other names, what their people are called, the code.
    static func names(_ countries: [Country], _ names: Names) -> [(other: String, title: String)] {
        countries.flatMap { country -> [(other: String, title: String)] in
            guard let entry = names.countries[country] else { return [] }
            let title = names.short(country)
            var seen: Set = [title]
            let others = [entry.name, entry.officialName] + entry.aliases + entry.demonyms + [country.code]
            return others.filter { !$0.isEmpty && seen.insert($0).inserted }.map { ($0, title) }
        }
    }

    /// A page as it stands in the index.
    struct Line: Hashable, Sendable {
        let path: String
        /// The last night that read or changed one of its records; nil for a page that is made anew with each.
        let asOf: Day?
        /// Its fields between tabs, as a script has them.
        let bytes: [UInt8]

        init(path: String, asOf: Day?, bytes: [UInt8]) {
            self.path = path
            self.asOf = asOf
            self.bytes = bytes
        }

        init(_ entry: Entry, asOf: Day? = nil) {
            path = entry.path
            self.asOf = asOf
            var bytes: [UInt8] = []
            bytes.reserveCapacity(128)
            SearchPage.append(
                [
                    entry.kind.rawValue, String(entry.weight), entry.path, entry.title,
                    entry.words.joined(separator: " "),
                ], to: &bytes)
            self.bytes = bytes
        }
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
