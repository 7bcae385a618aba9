import Foundation
import Vocabulary

/// A strict reader of feeds, RFC 4287: what must be there (4.1), once, and in the form of RFC 3339 and 3987.
struct AtomCheck {
    private(set) var problems: [String] = []

    init(_ bytes: [UInt8]) throws {
        let feed = try XMLTree.root(of: bytes)
        if feed.name != "feed" || feed.attributes["xmlns"] != "http://www.w3.org/2005/Atom" {
            problems.append("no Atom feed")
        }
        for name in ["id", "title", "updated"] where feed.all(name).count != 1 { problems.append("feed: \(name)") }
        if feed.all("author").isEmpty { problems.append("feed: author") }
        if feed.all("author").contains(where: { $0.all("name").count != 1 }) { problems.append("author: name") }
        if feed.all("link").count(where: { $0.attributes["rel"] == "self" }) != 1 { problems.append("feed: self") }
        check(feed)
        let entries = feed.all("entry")
        for entry in entries {
            for name in ["id", "title", "updated"] where entry.all(name).count != 1 {
                problems.append("entry: \(name)")
            }
            if entry.all("summary").count > 1 || entry.all("published").count > 1 { problems.append("entry: twice") }
            if !entry.all("link").contains(where: { $0.attributes["rel"] == "alternate" }) {
                problems.append("entry: alternate")
            }
            if entry.all("category").contains(where: { ($0.attributes["term"] ?? "").isEmpty }) {
                problems.append("category: term")
            }
            check(entry)
        }
        let ids = entries.compactMap { $0.first("id")?.text }
        if Set(ids).count != ids.count { problems.append("ids are not unique") }
        let updated = entries.compactMap { $0.first("updated")?.text }
        if updated != updated.sorted(by: >) { problems.append("not the latest first") }
    }

    private mutating func check(_ element: XMLTree.Element) {
        for name in ["updated", "published"] {
            for date in element.all(name) where !Self.isInstant(date.text) { problems.append("\(name): \(date.text)") }
        }
        for id in element.all("id") {
            let scheme = id.text.prefix { $0 != ":" }
            if scheme.isEmpty || scheme.count == id.text.count || id.text.contains(where: { $0.isWhitespace }) {
                problems.append("no IRI: \(id.text)")
            }
        }
        for link in element.all("link") {
            let href = link.attributes["href"] ?? ""
            if href.isEmpty || href.contains(where: { $0.isWhitespace || "<>\"{}|\\^`".contains($0) }) {
                problems.append("bad href: \(href)")
            }
        }
    }

    /// `2022-08-30T00:00:00Z`
    static func isInstant(_ text: String) -> Bool {
        text.count == 20 && StrictEDTF.isDay(String(text.prefix(10))) && text.hasSuffix("T00:00:00Z")
    }
}

/// A strict reader of the Sitemaps protocol 0.9: absolute addresses below the site's own, once each, 50,000 at most.
struct SiteMapCheck {
    private(set) var problems: [String] = []
    /// Relative to the site.
    private(set) var pages: [String] = []
    /// Of which night each is.
    private(set) var days: [String: Day] = [:]

    init(_ bytes: [UInt8], base: String) throws {
        if bytes.count > 52_428_800 { problems.append("larger than 50 MiB") }
        let root = try XMLTree.root(of: bytes)
        if root.attributes["xmlns"] != "http://www.sitemaps.org/schemas/sitemap/0.9" { problems.append("namespace") }
        let item = ["urlset": "url", "sitemapindex": "sitemap"][root.name]
        if item == nil { problems.append("root: \(root.name)") }
        if root.children.isEmpty || root.children.count > 50_000 { problems.append("\(root.children.count) items") }
        for child in root.children {
            if child.name != item || child.children.map(\.name) != ["loc", "lastmod"] {
                problems.append("item: \(child.name)")
            }
            if let day = Day(child.first("lastmod")?.text ?? "") {
                days[String((child.first("loc")?.text ?? "").dropFirst(base.count))] = day
            } else {
                problems.append("lastmod")
            }
            let address = child.first("loc")?.text ?? ""
            if !address.hasPrefix(base) || address.count >= 2048 || URL(string: address) == nil {
                problems.append("address: \(address)")
            }
            pages.append(String(address.dropFirst(base.count)))
        }
        if Set(pages).count != pages.count { problems.append("an address twice") }
    }
}
