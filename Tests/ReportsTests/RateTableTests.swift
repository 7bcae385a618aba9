import Ledger
import Testing
import Vocabulary

@testable import Reports

/// New meetings stand against the articles read, on the pages of pairs and of countries.
@Suite struct RateTableTests {
    private func site(published: Day) -> SiteContext {
        var history = MadeUpHistory.one()
        history.articles[0].published = published
        return SiteContext(history: history, configuration: SiteConfiguration())
    }

    @Test func givesARateForEachThousandArticlesWithItsInterval() throws {
        let site = site(published: MadeUpHistory.asOf - 10)
        let pair = try #require(site.index.pairs.first)
        for page in [PairPage(site: site, pair: pair).page(), CountryPage(site: site, country: pair.first).page()] {
            let html = page.content.string
            #expect(html.contains("<th scope=\"row\">30 days to 20 November 2026</th>"))
            // Garwood's limits of one: 0.0253 and 5.5716.
            #expect(html.contains("data-label=\"Per 1,000\">1000.0 (25.3 to 5571.6)</td>"))
        }
    }

    /// Of the last days before a night nothing is counted yet.
    @Test func givesNoneWhereNothingIsCountedYet() throws {
        let site = site(published: MadeUpHistory.asOf)
        let pair = try #require(site.index.pairs.first)
        #expect(!PairPage(site: site, pair: pair).page().content.string.contains("Per 1,000"))
        #expect(!CountryPage(site: site, country: pair.first).page().content.string.contains("Per 1,000"))
    }

    @Test func saysOfTheOnlyMeetingOfAPairItsDateOnce() throws {
        let site = site(published: MadeUpHistory.asOf - 10)
        let page = PairPage(site: site, pair: try #require(site.index.pairs.first)).page()
        #expect(page.headline == "Cambodia and Laos met once, on 21 November 2026")
        let standfirst = try #require(page.standfirst)
        #expect(standfirst.contains(">Laos visited Cambodia (Phnom Penh)</a>. "))
        #expect(!standfirst.contains("Most recently") && !standfirst.contains("2026</"))
    }
}
