import Findings
import Ledger
import Statistics
import Vocabulary

/// Everything known of two countries.
struct PairPage {
    let site: SiteContext
    let pair: CountryPair
    private let root = "../"

    func page() -> Page {
        let meetings = site.meetings(of: pair)
        let articles = site.index.articles(on: pair)
        let asOf = site.lastNight(of: pair)
        let settled = site.settled(before: asOf)
        let occasions = site.index.occasions(of: pair).fetched
        let tally = occasions.tally
        let names = site.names
        var html = HTMLBuilder()
        html.figures(
            Figure.byStatus(tally, past: occasions.countPastPlans(on: site.asOf))
                + [Figure("Reports", tally.reports), Figure("Stories", tally.stories)])
        let ahead = meetings.ahead
        let list = OccasionList(site: site, root: root, pair: pair)
        let changes = site.published.ofPair[pair] ?? ChangesOfPage()
        html.section(
            "Over time", id: "trend",
            TrendCharts(occasions: occasions, day: settled, subject: "Meetings of \(names.pair(pair))").html()
                + RateTable(site: site, occasions: occasions, root: root, asOf: settled).html())
        html.section(
            "Planned ahead", id: "planned", lead: "Announced as scheduled or agreed, and not yet past.",
            ahead.isEmpty ? "" : list.html(ahead))
        PastMeetings(list).write(
            held: meetings.latest.filter { $0.status == .held }, unheld: meetings.latest.filter { $0.status != .held },
            lead: "The latest first. Each is one meeting, however often it was reported.",
            more: earlier(meetings.periods), to: &html)
        html.section(
            "Milestones and anniversaries", id: "timeline",
            TimeLine(asOf: asOf, anniversaries: anniversaries, milestones: milestones, occasions: occasions).html()
                + EventList(site: site, root: root, namesParties: false).html(
                    anniversaries: anniversaries, milestones: milestones))
        html.section(
            "What they talked about", id: "topics",
            lead: "Topics in the articles that report on both.",
            TopicTable(site: site, root: root, asOf: asOf, comparedThrough: settled)
                .html(articles.withTopics, of: articles))
        ChangeList(site: site, root: root, changes: changes) { [site, pair] occasion in
            CountryPair.all(among: occasion.parties).contains(pair) ? site.address(of: occasion, of: pair) : nil
        }.write(to: &html)
        html.section(
            "Neighbours to compare", id: "neighbours",
            lead:
                "The busiest other pairs of the two, with their meetings in round numbers; the exact ones are on their pages.",
            neighbours())
        let data = PageData(
            site: site, path: SitePaths.pair(pair), title: names.title(pair), asOf: asOf,
            occasions: meetings.periods.isEmpty ? Array(occasions) : meetings.latest.reversed() + ahead,
            anniversaries: anniversaries, milestones: milestones, articles: Array(articles.suffix(PageData.room)),
            changes: changes)
        data.write(to: &html)
        return Page(
            path: SitePaths.pair(pair), title: names.title(pair), kind: .pair, words: data.words,
            asOf: asOf, weight: occasions.count, kicker: kicker,
            headline: headline(occasions.certain, occasions.count),
            standfirst: standfirst(occasions, ahead),
            content: html, files: data.files)
    }

    private var anniversaries: [AnniversaryEntry] { site.index.anniversariesOfPair[pair] ?? [] }
    private var milestones: [MilestoneEntry] { site.index.milestonesOfPair[pair] ?? [] }

    private func earlier(_ years: [PairMeetings.Period]) -> String {
        guard !years.isEmpty else { return "" }
        var html = HTMLBuilder()
        html.raw("<p class=\"more\">Earlier: ")
        for (place, year) in years.filter({ !$0.isMonth }).enumerated() {
            if place > 0 { html.raw(" · ") }
            html.link("\(pair)-\(year.label).html", "\(year.label) (\(Counting.grouped(year.held)) held)")
        }
        html.raw("</p>")
        return html.string
    }

    private func neighbours() -> String {
        let others = site.neighbours(of: pair)
        guard !others.isEmpty else { return "" }
        var html = HTMLBuilder()
        html.element("ul", "class=\"plain columns\"") { html in
            for other in others {
                html.element("li") { html in
                    html.link("\(other.pair).html", site.names.title(other.pair))
                    html.element("small", text: " \(PairPage.held(other.heldAtLeast))")
                }
            }
        }
        return html.string
    }

    /// `at least 20 meetings held`; of what is rounded down to one there is one.
    private static func held(_ count: Int) -> String {
        "\(count > 1 ? "at least " : "")\(Counting.of(count, "meeting")) held"
    }

    private var kicker: String {
        site.names.byName(pair.countries).map { country in
            "<a href=\"\(root)\(SitePaths.country(country))\">\(HTMLBuilder.escape(site.names.short(country)))</a>"
        }.joined(separator: " · ")
    }

    /// Of the certain occasions, and of how many there are in all.
    private func headline(_ occasions: OccasionSet, _ known: Int) -> String {
        let both = Counting.capitalised(site.names.pair(pair))
        let held = occasions.held
        let planned = occasions.countAhead(of: site.asOf)
        let next =
            planned > 0 ? ", and \(planned == 1 ? "one more is" : "\(Counting.word(planned)) more are") planned" : ""
        guard !held.isEmpty else {
            if planned > 0 { return "\(both) plan \(Counting.of(planned, "meeting")); none is known to have been held" }
            let cancelled = occasions.cancelled
            if cancelled > 0 {
                return "\(both): \(Counting.of(cancelled, "meeting")) called off, none known to have been held"
            }
            if !occasions.isEmpty {
                return "\(both) planned \(Counting.of(occasions.count, "meeting")), not reported as held"
            }
            if known > 0 { return "\(both): no meeting that is certain, \(Reserve.count(known))" }
            let events =
                (site.index.anniversariesOfPair[pair]?.count ?? 0) + (site.index.milestonesOfPair[pair]?.count ?? 0)
            return "\(both) share \(Counting.of(events, "dated event")), and no meeting is known"
        }
        guard let ends = held.span, let first = ends.first.dates, let last = ends.last.dates else {
            return "\(both) met \(Counting.times(held.count))\(next)"
        }
        if held.count == 1 { return "\(both) met once, \(DateWording.placed(first))\(next)" }
        let (from, to) = (month(first.start), month(last.start))
        let isOneYear = first.start.year == last.start.year && first.start.month != nil
        let begin = isOneYear ? first.start.month.map(DateWording.month) ?? from : from
        let span = from == to ? "in \(from)" : "between \(begin) and \(to)"
        return "\(both) met \(Counting.times(held.count)) \(span)\(next)"
    }

    private func month(_ date: PartialDate) -> String {
        date.month.map { "\(DateWording.month($0)) \(date.year)" } ?? String(date.year)
    }

    /// The latest meeting, and the next.
    private func standfirst(_ occasions: OccasionSet, _ ahead: OccasionSet) -> String? {
        var html = HTMLBuilder()
        let held = occasions.certain.held
        if let latest = held.last(where: { $0.dates != nil }), let dates = latest.dates {
            // Of the only one the headline has the date.
            let isOnly = held.count == 1
            if !isOnly { html.text("Most recently: ") }
            html.link("#\(SitePaths.safe(latest.id))", site.names.placedHeadline(latest, asOf: site.asOf))
            html.text(isOnly ? ". " : ", \(DateWording.range(dates)). ")
        }
        if let next = ahead.first(where: { $0.dates != nil && !$0.isUncertain }), let dates = next.dates {
            html.text("Next: ")
            html.link("#\(SitePaths.safe(next.id))", site.names.placedHeadline(next, asOf: site.asOf))
            html.text(", \(DateWording.range(dates)). ")
        }
        html.raw(Reserve.aside(occasions, root: root) ?? "")
        return html.bytes.isEmpty ? nil : html.string
    }
}
