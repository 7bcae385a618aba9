import Findings
import Ledger
import Statistics
import Vocabulary

/// Every page, the style sheet, and the site map where the address of the site is known.
struct PageFiles {
    let site: SiteContext

    func write(each write: (ReportFile) throws -> Void) throws {
        let layout = try Layout(site: site)
        var paths: [String] = []
        func publish(_ page: Page) throws {
            paths.append(page.path)
            try write(layout.render(page))
        }
        try write(ReportFile(path: StyleSheet.path, text: StyleSheet.text))
        try publish(IndexPage(site: site).page())
        try publish(AnniversariesPage(site: site).page())
        try publish(MethodPage(site: site).page())
        try publish(CodebookPage(site: site).page())
        for page in ListPages(site: site).pages() { try publish(page) }
        for pair in site.index.pairs { try publish(PairPage(site: site, pair: pair).page()) }
        for country in site.index.countries { try publish(CountryPage(site: site, country: country).page()) }
        for topic in topics { try publish(TopicPage(site: site, topic: topic).page()) }
        try days(publish)
        if let base = site.configuration.baseURL { try write(SiteMap(base: base, paths: paths, asOf: site.asOf).file) }
    }

    private var topics: [Topic] {
        Set(site.history.articles.flatMap { $0.findings.topics.map(\.topic) }).sorted()
    }

    private func days(_ publish: (Page) throws -> Void) throws {
        var occasions: [Day: [Occasion]] = [:]
        for occasion in site.history.occasions {
            guard let dates = occasion.dates, dates.precision == .day, dates.last - dates.first < 31 else { continue }
            for number in dates.first.number...dates.last.number {
                occasions[Day(number: number), default: []].append(occasion)
            }
        }
        let dated = site.history.articles.filter { $0.published != nil }
        let articles = Dictionary(grouping: dated) { $0.published ?? site.asOf }
        for day in site.days.sorted() {
            try publish(
                DayPage(site: site, day: day, articles: articles[day] ?? [], occasions: occasions[day] ?? []).page())
        }
    }
}

/// `sitemap.xml`, for search engines.
struct SiteMap {
    let base: String
    let paths: [String]
    let asOf: Day

    var file: ReportFile {
        guard let xml = XMLBuilder() else { return ReportFile(path: "sitemap.xml", bytes: []) }
        xml.element("urlset") {
            xml.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
            // The protocol allows 50,000 addresses in one file.
            for path in paths.sorted().prefix(50_000) {
                xml.element("url") { xml.element("loc", text: base + path) }
            }
        }
        return ReportFile(path: "sitemap.xml", bytes: xml.finish())
    }
}
