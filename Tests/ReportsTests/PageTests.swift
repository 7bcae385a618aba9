import Foundation
import Ledger
import Reports
import Statistics
import Testing
import Vocabulary

@Suite struct PageTests {
    @Test func everyLinkWithinTheSiteLeadsToAFileAndAnchorThatExist() throws {
        let files = try site(MadeUpHistory.large(articles: 250))
        var anchors: [String: Set<String>] = [:]
        for (path, bytes) in files where path.hasSuffix(".html") {
            anchors[path] = Set(attributes("id", in: text(bytes)))
        }
        var broken: Set<String> = []
        for path in anchors.keys {
            for address in attributes("href", in: text(files[path])) where !address.hasPrefix("https://") {
                let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let target = parts[0].isEmpty ? path : resolve(String(parts[0]), from: path)
                if files[target] == nil { broken.insert("\(path) → \(address)") }
                if parts.count == 2, anchors[target]?.contains(String(parts[1])) != true {
                    broken.insert("\(path) → \(address)")
                }
            }
        }
        #expect(broken.sorted().prefix(10) == [])
    }

    @Test func everyAnchorOfAPageIsUnique() throws {
        for (path, bytes) in try site(MadeUpHistory.large(articles: 250)) where path.hasSuffix(".html") {
            let ids = attributes("id", in: text(bytes))
            #expect(ids.count == Set(ids).count, "\(path)")
        }
    }

    @Test(arguments: ["\"><script>alert(1)</script>", "</title><img src=x onerror=alert(1)>", "' onmouseover='x"])
    func hostileTextStaysText(hostile: String) throws {
        let history = MadeUpHistory.one(title: hostile, sentence: hostile, venue: hostile, name: hostile, id: hostile)
        for (path, bytes) in try site(history) where path.hasSuffix(".html") {
            let page = text(bytes)
            let scripts = page.components(separatedBy: "<script").dropFirst().map { $0.prefix { $0 != ">" } }
            #expect(
                scripts.allSatisfy {
                    $0.hasSuffix("attache.js\" defer") || $0.hasSuffix("search-index.js\" defer")
                        || $0.hasSuffix("country-names.js\" defer")
                })
            #expect(!page.contains("<img"), "\(path)")
            #expect(!page.contains("' onmouseover"), "\(path)")
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", " https://a", "https:///x", "https://a\" onclick=\"x", "//x",
        "JAVASCRIPT:x", "https://a\nb",
    ])
    func onlyWebAddressesBecomeLinks(address: String) throws {
        let files = try site(MadeUpHistory.one(url: address))
        for (path, bytes) in files where path.hasSuffix(".html") {
            #expect(!attributes("href", in: text(bytes)).contains(address), "\(path)")
        }
        #expect(!text(files["reports.csv"]).contains("alert"))
    }

    @Test func anEmptyHistoryStillMakesASite() throws {
        let files = try site(History(asOf: MadeUpHistory.asOf))
        #expect(text(files["index.html"]).contains("Nothing has been read yet"))
        #expect(text(files["pairs/index.html"]).contains("<h1>No pair of countries has met yet</h1>"))
        #expect(text(files["days/index.html"]).contains("<h1>No day of news is known yet</h1>"))
        #expect(files["manifest.json"] != nil)
    }

    /// The number of pairs in the figures, in the link below the busiest, and in the headline of the list.
    @Test func theNumbersOfPairsAgree() throws {
        let history = MadeUpHistory.large(articles: 60)
        let met = Set(history.occasions.filter { $0.status == .held }.flatMap { CountryPair.all(among: $0.parties) })
        let firm = history.occasions.filter { $0.status == .held && !$0.isUncertain }
        let certain = Set(firm.flatMap { CountryPair.all(among: $0.parties) })
        #expect(certain.count < met.count)
        let known =
            history.occasions.map(\.parties) + history.anniversaries.map(\.parties) + history.milestones.map(\.parties)
        let others = Set(known.flatMap { CountryPair.all(among: $0) }).subtracting(met)
        let files = try site(history)
        let index = text(files["index.html"])
        #expect(index.contains("<span>Pairs that met</span><b>\(met.count)</b>"))
        #expect(index.contains("All \(met.count) pairs that met"))
        #expect(index.contains("and \(others.count) more pair") == !others.isEmpty)
        #expect(text(files["pairs/index.html"]).contains("<h1>\(certain.count) pairs of countries met</h1>"))
        #expect(text(files["map.html"]).contains(" countries met in \(certain.count) pairs</h1>"))
    }

    /// However many there are, no page of anniversaries grows with all of them, and each is on one.
    @Test func anniversariesAreSharedOutByYear() throws {
        var history = MadeUpHistory.large(articles: 60)
        let known = try #require(history.anniversaries.first)
        history.anniversaries = (0..<900).map { number in
            var other = known
            other.id = "a-\(number)"
            other.year = number < 890 ? 1940 + number % 80 : nil
            return other
        }
        let files = try site(history)
        let pages = files.filter { $0.key.hasPrefix("anniversaries") && $0.key.hasSuffix(".html") }
        #expect(pages.count == 82)
        let longest = pages.values.map { attributes("id", in: text($0)).count }.max() ?? 0
        #expect(longest < 100)
        let listed = pages.values.flatMap { attributes("id", in: text($0)) }.filter { $0.hasPrefix("a-") }
        #expect(listed.count == 900)
        #expect(text(files["anniversaries/1950.html"]).contains("<h1>11 anniversaries of 1950</h1>"))
        #expect(text(files["anniversaries/unknown.html"]).contains("<h1>10 anniversaries of an unknown year</h1>"))
    }

    @Test func thePairPageTellsItsOneMeeting() throws {
        let page = text(try site(MadeUpHistory.one())["pairs/KHM-LAO.html"])
        #expect(page.contains("<h1>Cambodia and Laos met once, on 21 November 2026</h1>"))
        #expect(page.contains("Laos visited Cambodia"))
        #expect(page.contains("<span>visit</span><span>Phnom Penh</span>"))
        #expect(page.contains("The Lao defence minister met his Cambodian counterpart."))
        #expect(page.contains("href=\"https://example.org/1\""))
    }

    @Test func aDateThatThePublicationStandsInForSaysSo() throws {
        var history = MadeUpHistory.one()
        history.occasions[0].dateSource = .published
        let page = text(try site(history)["pairs/KHM-LAO.html"])
        #expect(page.contains("day of publication; the text gives none"))
    }

    private func attributes(_ name: String, in page: String) -> [String] {
        page.components(separatedBy: " \(name)=\"").dropFirst().map { part in
            String(part.prefix { $0 != "\"" }).replacing("&amp;", with: "&").replacing("&quot;", with: "\"")
        }
    }

    private func resolve(_ address: String, from path: String) -> String {
        var folders = path.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/") {
            if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
        }
        return folders.joined(separator: "/")
    }
}
