import Ledger
import Statistics
import Testing
import Vocabulary

@testable import Reports

/// Headlines speak of what is certain, counts of everything: a page says both numbers wherever they differ.
@Suite struct CertaintyTests {
    /// Three meetings held of Cambodia and Laos, of which one is certain, and one of Laos and Vietnam that is not.
    private var history: History {
        var history = MadeUpHistory.one()
        let first = history.occasions[0]
        for (place, parties) in [["KHM", "LAO"], ["KHM", "LAO"], ["LAO", "VNM"]].enumerated() {
            var other = first
            other.id = "m\(place)"
            other.parties = parties.compactMap { Country($0) }
            other.confidence = 0.4
            history.occasions.append(other)
        }
        return history
    }

    private var site: SiteContext { SiteContext(history: history, configuration: SiteConfiguration()) }

    @Test func saysBesideACountHowManyAreCertain() {
        let index = IndexPage(site: site).page()
        #expect(index.headline == "New tonight: Laos visited Cambodia (Phnom Penh)")
        #expect(index.content.string.contains("<span>Meetings held</span><b>4</b><small>1 of them certain</small>"))
        #expect(index.content.string.contains("<span>Pairs that met</span><b>2</b><small>1 of them certain</small>"))
        #expect(index.content.string.contains("<span>Planned or called off</span><b>0</b></li>"))
    }

    @Test func saysTheSameOnThePagesOfPairsAndCountries() {
        let pair = CountryPair(Country("LAO")!, Country("VNM")!)!
        #expect(
            PairPage(site: site, pair: pair).page().content.string.contains(
                "<span>Meetings held</span><b>1</b><small>uncertain</small>"))
        let laos = CountryPage(site: site, country: Country("LAO")!).page().content.string
        #expect(laos.contains("<span>Meetings held</span><b>4</b><small>1 of them certain</small>"))
        #expect(laos.contains("<span>Countries met</span><b>2</b><small>1 of them certain</small>"))
        #expect(laos.contains("data-label=\"Held\">3<small class=\"line\"> 1 certain</small></td>"))
        #expect(laos.contains("data-label=\"Held\">1<small class=\"line\"> none certain</small></td>"))
    }

    @Test func saysWhereNoPairIsCertain() throws {
        var history = MadeUpHistory.one()
        history.occasions[0].confidence = 0.4
        let site = SiteContext(history: history, configuration: SiteConfiguration())
        let pairs = try #require(ListPages(site: site).pages().first)
        #expect(pairs.headline == "No pair of countries is certain to have met")
        #expect(try #require(pairs.standfirst).contains(" One pair met by <a"))
    }

    @Test func addsNothingWhereAllAreCertain() {
        let site = SiteContext(history: MadeUpHistory.one(), configuration: SiteConfiguration())
        #expect(!IndexPage(site: site).page().content.string.contains("certain</small>"))
    }
}
