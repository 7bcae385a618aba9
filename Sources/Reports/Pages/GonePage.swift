import Ledger
import Statistics
import Vocabulary

/// A page of which no record is left: what it told, in which night that went, and why.
struct GonePage {
    let site: SiteContext
    let path: String
    let kind: Page.Kind
    let title: String
    /// HTML.
    let kicker: String
    let changes: ChangesOfPage
    private let root = "../"

    func page() -> Page {
        var html = HTMLBuilder()
        ChangeList(site: site, root: root, changes: changes) { [root] occasion in
            SitePaths.pairPage(of: occasion).map { root + $0 }
        }.write(to: &html)
        let data = PageData(
            site: site, path: path, title: title, asOf: changes.lastNight ?? site.asOf, changes: changes)
        data.write(to: &html)
        return Page(
            path: path, title: title, kind: kind, asOf: data.asOf, kicker: kicker,
            headline: "\(Counting.capitalised(title)): nothing that stood here is told any more",
            standfirst: standfirst(data.asOf), content: html, files: data.files, isGone: true)
    }

    private func standfirst(_ night: Day) -> String {
        let (night, end) = (DateWording.day(night), DateWording.day(night + GonePages.days))
        return "The last of it went in the night of \(night): the articles that it rested on were published anew, or"
            + " read anew, and tell otherwise. What it was stands below. The page stays until \(end), so that what quotes it"
            + " leads here; <a href=\"\(root)\(ChangesPage.path)\">the changes of the latest night</a> have a page of their own."
    }
}

extension GonePage {
    init(_ pair: CountryPair, _ site: SiteContext) {
        self.init(
            site: site, path: SitePaths.pair(pair), kind: .pair, title: site.names.title(pair),
            kicker: "<a href=\"index.html\">Pairs</a>", changes: site.published.ofPair[pair] ?? ChangesOfPage())
    }

    init(_ country: Country, _ site: SiteContext) {
        self.init(
            site: site, path: SitePaths.country(country), kind: .country, title: site.names.short(country),
            kicker: "<a href=\"index.html\">Countries</a>",
            changes: site.published.ofCountry[country] ?? ChangesOfPage())
    }

    init(_ topic: Topic, _ site: SiteContext) {
        self.init(
            site: site, path: SitePaths.topic(topic), kind: .topic, title: site.configuration.label(of: topic),
            kicker: "<a href=\"index.html\">Topics</a>", changes: site.published.ofTopic[topic] ?? ChangesOfPage())
    }

    /// Of somebody by their id.
    init(_ id: String, _ person: NamedPerson, _ site: SiteContext) {
        self.init(
            site: site, path: SitePaths.person(id: id), kind: .person, title: person.name,
            kicker: "<a href=\"index.html\">People</a>", changes: site.published.ofPerson[id] ?? ChangesOfPage())
    }
}
