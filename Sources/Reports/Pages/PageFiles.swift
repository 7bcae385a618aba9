import Findings
import Ledger
import Statistics
import Vocabulary

/// Every page with its records, the style sheet, the script, the search index, and the site map where the address of the
/// site is known.
struct PageFiles {
    let site: SiteContext

    func write(each write: @Sendable (ReportFile) throws -> Void) throws {
        let layout = try Layout(site: site)
        try write(ReportFile(path: StyleSheet.path, text: StyleSheet.text))
        try write(ReportFile(path: Script.path, text: Script.text))
        let makers = makers
        let entries = try Parallel.map(makers.count) { number in
            try makers[number]().map { page in
                try write(layout.render(page))
                for file in page.files { try write(file) }
                return SearchPage.Entry(page)
            }
        }.flatMap(\.self)
        try write(SearchPage.index(entries))
        let paths = entries.map(\.path)
        if let base = site.configuration.baseURL { try SiteMap(base: base, paths: paths).write(each: write) }
    }

    /// Each makes one page, or a few that belong together; independent of one another.
    private var makers: [@Sendable () -> [Page]] {
        let site = site
        var makers: [@Sendable () -> [Page]] = [
            { [IndexPage(site: site).page()] }, { [MapPage(site: site).page()] },
            { AnniversariesPage(site: site).pages() }, { [MethodPage(site: site).page()] },
            { [ChangesPage(site: site).page()] },
            { [CodebookPage(site: site).page()] }, { [SearchPage(site: site).page()] },
            { [PeoplePage(site: site).page()] },
            { ListPages(site: site).pages() },
        ]
        makers += site.index.pairs.map { pair in { PairPage(site: site, pair: pair).pages() } }
        makers += site.index.countries.map { country in { [CountryPage(site: site, country: country).page()] } }
        makers += site.people.people.map { person in { [PersonPage(site: site, person: person).page()] } }
        makers += topics.map { topic in { [TopicPage(site: site, topic: topic).page()] } }
        return makers + days
    }

    private var topics: [Topic] {
        Set(site.history.articles.flatMap { $0.findings.topics.map(\.topic) }).sorted()
    }

    private var days: [@Sendable () -> [Page]] {
        let site = site
        var occasions: [Day: [Occasion]] = [:]
        for occasion in site.history.occasions {
            guard let dates = occasion.dates, dates.precision == .day, dates.last - dates.first < 31 else { continue }
            for number in dates.first.number...dates.last.number {
                occasions[Day(number: number), default: []].append(occasion)
            }
        }
        let known = site.history.articles
        var articles: [Day: [Int]] = [:]
        for place in known.indices {
            if let day = known[place].published { articles[day, default: []].append(place) }
        }
        let days = site.days.sorted()
        return days.enumerated().map { place, day in
            let (articles, occasions) = (articles[day] ?? [], occasions[day] ?? [])
            let neighbours = (
                before: place > 0 ? days[place - 1] : nil, after: place + 1 < days.count ? days[place + 1] : nil
            )
            return {
                let own = articles.map { site.history.articles[$0] }
                return [
                    DayPage(site: site, day: day, articles: own, occasions: occasions, neighbours: neighbours).page()
                ]
            }
        }
    }
}
