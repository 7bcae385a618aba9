import Ledger
import Statistics
import Vocabulary

/// The address of a year or a month of a pair whose meetings stand on another page now, or are no more: it leads on, since
/// somebody may have quoted it.
struct FormerPeriodPage {
    let site: SiteContext
    let pair: CountryPair
    let period: PairMeetings.Former

    func page() -> Page {
        let name = PairPeriodPage.name(period.label)
        let title = "\(site.names.title(pair)), \(name)"
        let kicker = "<a href=\"\(pair).html\">\(HTMLBuilder.escape(site.names.title(pair)))</a>"
        let (whose, when) = (site.names.pair(pair), PairPeriodPage.when(period.label))
        guard period.isGone else {
            return Page(
                path: period.path, title: title, kind: .pair, asOf: period.asOf, kicker: kicker,
                headline: "The meetings of \(whose) \(when) stand on another page",
                standfirst:
                    "<a href=\"\(period.target)\">The page of the \(period.target == "\(pair).html" ? "pair" : "year")</a> has them now."
                    + " This address stays, so that what quotes it leads there.",
                forwardsTo: period.target)
        }
        let data = PageData(site: site, path: period.path, title: title, asOf: period.asOf, keepsTable: true)
        var html = HTMLBuilder()
        data.write(to: &html)
        return Page(
            path: period.path, title: title, kind: .pair, asOf: period.asOf, kicker: kicker,
            headline: "\(Counting.capitalised(whose)) \(when): no meeting is told any more",
            standfirst:
                "The last went in the night of \(DateWording.day(period.asOf)): the articles that it rested on were"
                + " published or read anew and tell otherwise, or turned out to tell of another meeting. <a href=\"\(pair).html\">The page of the pair</a> says what"
                + " changed. This one stays until \(DateWording.day(period.asOf + GonePages.days)), so that what quotes it leads here.",
            content: html, files: data.files, isGone: true)
    }
}
