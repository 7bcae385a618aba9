import Findings
import Ledger
import Statistics
import Vocabulary

/// Occasions in full: when, what, where, who, how it is known, and the sentences it rests on.
struct OccasionList {
    let site: SiteContext
    /// `../` or nothing.
    let root: String
    /// Only one list on a page may carry anchors.
    var hasAnchors = true
    /// Whether headlines lead to the very place of a meeting among the pages of its pair. It moves from one to the other as
    /// newer ones come, so that pages which stay as they are lead to the pair.
    var leadsToPlaces = false
    /// The page's own pair, whose link would lead nowhere new.
    var pair: CountryPair?

    func html(_ occasions: some Collection<Occasion>) -> String {
        var html = HTMLBuilder()
        let filter = occasions.count > HTMLBuilder.unfiltered ? " data-filter=\"meetings\"" : ""
        html.element("ol", "class=\"occasions\"\(filter)") { html in
            for occasion in occasions { item(occasion, &html) }
        }
        return html.string
    }

    private func item(_ occasion: Occasion, _ html: inout HTMLBuilder) {
        let anchor = SitePaths.safe(occasion.id)
        html.element("li", hasAnchors ? "id=\"\(anchor)\"" : "") { html in
            html.element("div", "class=\"when\"") { html in when(occasion, &html) }
            html.element("div") { html in
                html.element("h3") { html in
                    let headline = site.names.headline(occasion, asOf: site.asOf)
                    let place = leadsToPlaces ? site.address(of: occasion) : SitePaths.pairPage(of: occasion)
                    if !hasAnchors, let address = place {
                        html.link(root + address, headline)
                    } else {
                        html.text(headline)
                    }
                }
                html.raw(details(occasion))
            }
        }
    }

    /// What stands below the headline, which most lists have alike.
    private func details(_ occasion: Occasion) -> [UInt8] {
        guard root == OccasionFragments.root, pair == nil || occasion.parties.count <= 2 else {
            return makeDetails(occasion)
        }
        return site.fragments.details(of: occasion) { makeDetails(occasion) }
    }

    private func makeDetails(_ occasion: Occasion) -> [UInt8] {
        var html = HTMLBuilder()
        facts(occasion, &html)
        people(occasion, &html)
        evidence(occasion, &html)
        return html.bytes
    }

    private func when(_ occasion: Occasion, _ html: inout HTMLBuilder) {
        guard let dates = occasion.dates else {
            html.text("Date unknown")
            return
        }
        html.element("time", "datetime=\"\(dates.start)\"", text: DateWording.range(dates))
        if let caveat = DateWording.caveat(occasion.dateSource) { html.element("small", text: caveat) }
    }

    private func facts(_ occasion: Occasion, _ html: inout HTMLBuilder) {
        html.element("p", "class=\"facts\"") { html in
            if occasion.isUncertain { html.raw(Reserve.tag(root: root)) }
            if occasion.isPastPlan(on: site.asOf) {
                html.element("span", "class=\"tag\"", text: "Was planned, not reported as held")
            } else if occasion.status != .held {
                html.element("span", "class=\"tag\"", text: Counting.capitalised(Names.status(occasion.status)))
            }
            html.element("span", text: Names.kind(occasion.kind))
            if let place = site.names.furtherPlace(occasion) { html.element("span", text: place) }
            if let level = Names.level(occasion.level) { html.element("span", text: "highest rank: \(level)") }
            let stories = site.index.stories(of: occasion)
            let reports = Counting.figure(occasion.reports.count, "report")
            html.element(
                "span",
                text: stories < occasion.reports.count
                    ? "\(reports) (\(Counting.figure(stories, "story", "stories")))" : reports)
            // No measurement supports certainty.
            let percent = min(99, Int((occasion.confidence * 100).rounded()))
            html.element("span", text: "confidence \(percent)%")
        }
        if let pair, occasion.parties.count > 2 {
            let others = occasion.parties.filter { $0 != pair.first && $0 != pair.second }
            html.element("p", "class=\"facts\"", text: "Also there: \(site.names.list(others))")
        }
        let course = StatusCourse(occasion, index: site.index).sentence
        for disagreement in occasion.disagreements where course == nil || !StatusCourse.tells(disagreement) {
            html.element("p", "class=\"facts\"", text: "Reports disagree: \(site.names.inWords(disagreement))")
        }
        if let course { html.element("p", "class=\"facts\"", text: course) }
    }

    private func people(_ occasion: Occasion, _ html: inout HTMLBuilder) {
        guard !occasion.participants.isEmpty else { return }
        html.element("p", "class=\"people\"") { html in
            for (place, person) in occasion.participants.prefix(12).enumerated() {
                if place > 0 { html.raw("; ") }
                if let known = site.people.person(person) {
                    // What is longer than the commonest form of the name is more often misread than more exact.
                    let isLong = person.name.utf8.count > known.name.utf8.count
                    html.link(root + SitePaths.person(known), isLong ? known.name : person.name)
                } else {
                    html.text(person.name)
                }
                let details = [person.role, person.country.map(site.names.short)].compactMap { $0 }
                if !details.isEmpty {
                    html.element("small", "class=\"facts\"", text: " \(details.joined(separator: ", "))")
                }
            }
            let rest = occasion.participants.count - 12
            if rest > 0 { html.text(" and \(Counting.word(rest)) more") }
        }
    }

    private func evidence(_ occasion: Occasion, _ html: inout HTMLBuilder) {
        Quotation(site: site, root: root).fold(
            occasion.reports.lazy.map { ($0.meeting.evidence, $0.article) }, of: occasion.reports.count,
            rest: " in <a href=\"\(root)reports.csv\">the table of reports</a>.", to: &html)
    }
}
