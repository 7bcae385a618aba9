import Ledger
import Statistics
import Vocabulary

/// The pages that list all pairs, countries, topics and days.
struct ListPages {
    let site: SiteContext
    private let root = "../"

    func pages() -> [Page] { [pairs(), countries(), topics(), days()] }

    private func pairs() -> Page {
        let ranking = site.ranking
        let rest = ranking.count - site.met.count
        let others =
            rest == 0
            ? ""
            : (site.met.isEmpty
                ? (rest == 1 ? " The one pair has" : " All have")
                : " \(Counting.capitalised(Counting.of(rest, "more pair"))) at the end \(rest == 1 ? "has" : "have")")
                + " plans, anniversaries or milestones alone."
        let certain = site.certainlyHeldByPair.count
        let doubt = site.met.count - certain
        let doubtful =
            doubt == 0
            ? ""
            : " \(Counting.capitalised(Counting.of(doubt, certain > 0 ? "more pair" : "pair"))) met by <a href=\"\(root)\(Reserve.anchor)\">uncertain</a>"
                + " records alone."
        return Page(
            path: "pairs/index.html", title: "Pairs", kicker: "All pairs",
            headline: certain > 0
                ? "\(Counting.capitalised(Counting.of(certain, "pair"))) of countries met"
                : "No pair of countries \(doubt > 0 ? "is certain to have met" : "has met yet")",
            standfirst: ranking.isEmpty
                ? nil
                : "Sorted by the meetings held that are certain, then by all held, by those of all statuses, by reports.\(doubtful)\(others)",
            content: ranking.isEmpty
                ? HTMLBuilder()
                : HTMLBuilder(
                    PairTable(site: site, root: root, isLong: ranking.count > HTMLBuilder.unfiltered).html(ranking)))
    }

    private func countries() -> Page {
        let index = site.index
        let held = index.heldByCountry
        let regions = Dictionary(grouping: index.countries) { site.names.countries[$0]?.region ?? "" }
        var html = HTMLBuilder()
        for region in regions.keys.sorted() {
            let own = (regions[region] ?? []).sorted { site.names.short($0) < site.names.short($1) }
            var list = HTMLBuilder()
            list.element("ul", "class=\"plain columns\"") { html in
                for country in own {
                    html.element("li") { html in
                        html.link(root + SitePaths.country(country), site.names.short(country))
                        let (all, certain) = (held[country] ?? 0, site.certainlyHeldByCountry[country] ?? 0)
                        let aside = Reserve.certain(certain, of: all).map { ", \($0)" } ?? ""
                        html.element("small", text: " \(Counting.figure(all, "meeting")) held\(aside)")
                    }
                }
            }
            let heading = region.isEmpty ? "Elsewhere" : region
            html.section(heading, id: "region-\(SitePaths.safe(heading))", list.string)
        }
        return Page(
            path: "countries/index.html", title: "Countries", kicker: "All countries",
            headline: leader(site.certainlyHeldByCountry),
            content: html)
    }

    private func leader(_ held: [Country: Int]) -> String {
        let counts = held.map { (country: $0.key, count: $0.value) }
        guard let first = counts.ranked(by: \.count, then: \.country).first else { return "No country has met another" }
        let name = Counting.capitalised(site.names.running(first.country))
        return "\(name) held the most meetings of \(Counting.of(counts.count, "country", "countries")):"
            + " \(Counting.word(first.count))"
    }

    private func topics() -> Page {
        let table = TopicTable(site: site, root: root, asOf: site.asOf).html(site.index.articlesWithTopics)
        let counts = site.index.articlesWithTopics.topicCounts
        let headline =
            counts.first.map {
                "\(site.configuration.label(of: $0.topic)) leads with \(Counting.figure($0.mentions, "mention"))"
            }
            ?? "No topic was mentioned"
        var html = HTMLBuilder()
        html.section("How often", id: "counts", table)
        html.section(
            "Lately", id: "keyness",
            lead: "The last \(HistoryIndex.latestDays) days against the year before.",
            KeynessTable(site: site, root: root).latest())
        return Page(
            path: "topics/index.html", title: "Topics", kicker: "All topics", headline: headline,
            standfirst: "A mention is one phrase that names the topic.", content: html)
    }

    private func days() -> Page {
        var html = HTMLBuilder()
        let byDay = site.index.readingByDay
        let months = Dictionary(grouping: byDay.keys) { Month($0) }
        for month in months.keys.sorted(by: >) {
            var list = HTMLBuilder()
            list.element("ul", "class=\"plain columns\"") { html in
                for day in (months[month] ?? []).sorted(by: >) {
                    let counts = byDay[day] ?? (0, 0)
                    html.element("li") { html in
                        html.link("\(day).html", "\(day.dayOfMonth) \(DateWording.month(day.month))")
                        html.element(
                            "small",
                            text:
                                " \(Counting.figure(counts.articles, "article")), \(Counting.figure(counts.meetings, "report"))"
                        )
                    }
                }
            }
            html.section("\(DateWording.month(month.month)) \(month.year)", id: "month-\(month)", list.string)
        }
        return Page(
            path: "days/index.html", title: "Days", kicker: "All days of publication",
            headline: byDay.isEmpty
                ? "No day of news is known yet" : "\(Counting.capitalised(Counting.of(byDay.count, "day"))) of news",
            standfirst: "Articles read, and the reports of meetings in them.", content: html)
    }
}
