import Ledger
import Statistics
import Vocabulary

/// `feed.atom`: the latest occasions that became known or changed, RFC 4287; uncertain ones are left out, since who reads a feed
/// sees a headline alone.
struct AtomFeed {
    static let path = "feed.atom"
    static let limit = 100

    let index: HistoryIndex
    let configuration: SiteConfiguration
    let names: Names
    let name: SiteName
    /// Page and anchor of an occasion.
    let address: (Occasion) -> String?

    func xml() throws -> [UInt8] {
        let xml = try XMLBuilder()
        xml.element("feed") {
            xml.attribute("xmlns", "http://www.w3.org/2005/Atom")
            xml.attribute("xml:lang", "en")
            xml.element("title", text: configuration.title)
            xml.element("subtitle", text: "Meetings between countries, as the news reports them")
            xml.element("id", text: name.feed)
            xml.element("updated", text: "\(index.history.asOf)T00:00:00Z")
            xml.element("author") { xml.element("name", text: configuration.title) }
            xml.element("link") {
                xml.attribute("rel", "self")
                xml.attribute("href", (configuration.baseURL ?? "") + AtomFeed.path)
            }
            xml.element("link") {
                xml.attribute("rel", "alternate")
                xml.attribute("type", "text/html")
                xml.attribute("href", (configuration.baseURL ?? "") + "index.html")
            }
            for occasion in latest { entry(occasion, to: xml) }
        }
        return try xml.finish()
    }

    /// The latest changed first. Sorted are those alone that changed on the last nights.
    private var latest: ArraySlice<Occasion> {
        index.occasions.certain.lastChanged(AtomFeed.limit)
            .sorted { one, other in
                (other.changedOn, other.dates?.first.number ?? 0, one.id)
                    < (one.changedOn, one.dates?.first.number ?? 0, other.id)
            }
            .prefix(AtomFeed.limit)
    }

    private func entry(_ occasion: Occasion, to xml: XMLBuilder) {
        guard let path = address(occasion) else { return }
        xml.element("entry") {
            let date = occasion.dates.map { ", \(DateWording.range($0))" } ?? ""
            let headline = names.placedHeadline(occasion, asOf: index.history.asOf)
            xml.element("title", text: headline + date)
            xml.element("id", text: name.entry(occasion))
            xml.element("published", text: "\(occasion.addedOn)T00:00:00Z")
            xml.element("updated", text: "\(max(occasion.addedOn, occasion.changedOn))T00:00:00Z")
            xml.element("link") {
                xml.attribute("rel", "alternate")
                xml.attribute("type", "text/html")
                xml.attribute("href", (configuration.baseURL ?? "") + path)
            }
            xml.element("category") { xml.attribute("term", occasion.kind.rawValue) }
            xml.element("summary", text: occasion.reports.first?.meeting.evidence.sentence ?? headline)
        }
    }
}
