import Statistics
import Vocabulary

/// An address that the page of a person had on earlier nights, before a fuller form of the name became known: it leads to the page of
/// now, since somebody may have quoted it.
struct FormerPersonPage {
    let site: SiteContext
    let id: String
    let person: Person

    var path: String { SitePaths.person(id: id) }
    var asOf: Day { site.lastNight(of: person) }

    func page() -> Page {
        let target = String(SitePaths.person(person).drop { $0 != "/" }.dropFirst())
        var standfirst = HTMLBuilder()
        standfirst.text("A fuller form of the name is known, and the page is named after it: ")
        standfirst.link(target, person.name)
        standfirst.text(". This address stays, so that what quotes it leads there.")
        return Page(
            path: path, title: person.name, kind: .person, asOf: asOf, kicker: "<a href=\"index.html\">People</a>",
            headline: "\(person.name) has another address now", standfirst: standfirst.string, forwardsTo: target)
    }
}
