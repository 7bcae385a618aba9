import Findings
import Ledger
import Statistics
import Testing
import Vocabulary

@testable import Reports

/// A plan for a time that has passed, of which no report says that it was held, is told as one, wherever it is told.
@Suite struct PastPlanTests {
    private let laos = Country("LAO")!
    private let pair = CountryPair(Country("KHM")!, Country("LAO")!)!

    /// One visit of Laos to Phnom Penh, planned for so many days from the night.
    private func history(_ days: Int?) -> History {
        var history = MadeUpHistory.one()
        history.occasions[0].status = .planned
        history.occasions[0].dates = days.map { DayRange(MadeUpHistory.asOf + $0) }
        return history
    }

    private func site(_ days: Int?) -> SiteContext {
        SiteContext(history: history(days), configuration: SiteConfiguration())
    }

    @Test(arguments: [
        (Meeting.Kind.visit, 1, "Laos to visit Cambodia"),
        (.visit, 0, "Laos to visit Cambodia"),
        (.visit, -1, "Laos was to visit Cambodia"),
        (.talks, -1, "Cambodia and Laos were to meet in Phnom Penh"),
        (.call, 1, "Cambodia and Laos to speak by phone or video"),
        (.call, -1, "Cambodia and Laos were to speak by phone or video"),
    ])
    func wordsAPlanByItsDay(kind: Meeting.Kind, days: Int, headline: String) {
        var occasion = history(days).occasions[0]
        occasion.kind = kind
        occasion.parties.sort()
        #expect(Names(countries: .standard).headline(occasion, asOf: MadeUpHistory.asOf) == headline)
    }

    @Test func expectsAPlanWithoutADateForAYear() {
        var occasion = history(nil).occasions[0]
        occasion.addedOn = MadeUpHistory.asOf - 365
        #expect(occasion.isAhead(of: MadeUpHistory.asOf) && !occasion.isPastPlan(on: MadeUpHistory.asOf))
        #expect(!occasion.isAhead(of: MadeUpHistory.asOf + 1) && occasion.isPastPlan(on: MadeUpHistory.asOf + 1))
    }

    @Test(arguments: [
        (2, "New tonight: Laos to visit Cambodia (Phnom Penh)", "<span>Planned or called off</span><b>1</b></li>"),
        (
            -2, "New tonight: Laos was to visit Cambodia (Phnom Penh)",
            "<span>Planned or called off</span><b>1</b><small>past, not reported as held</small></li>"
        ),
    ])
    func saysSoOnTheFirstPage(days: Int, headline: String, figure: String) {
        let index = IndexPage(site: site(days)).page()
        #expect(index.headline == headline)
        #expect(index.content.string.contains(figure))
        #expect(index.content.string.contains("No meeting with a date is planned.") == (days < 0))
    }

    @Test func saysSoOnThePagesOfPairCountryAndDay() {
        let site = site(-2)
        let pages = [
            PairPage(site: site, pair: pair).page(), CountryPage(site: site, country: laos).page(),
            DayPage(
                site: site, day: MadeUpHistory.asOf - 2, articles: [], occasions: Array(site.history.occasions),
                neighbours: (nil, nil)
            ).page(),
        ]
        #expect(
            pages.map(\.headline) == [
                "Cambodia and Laos planned one meeting, not reported as held",
                "Laos planned one meeting, not reported as held",
                "21 November 2026: one meeting once planned and not reported as held; no reports of meetings published",
            ])
        for page in pages {
            #expect(page.content.string.contains("Laos was to visit Cambodia"))
            #expect(page.content.string.contains("Was planned, not reported as held"))
            #expect(!page.content.string.contains("id=\"planned\""))
        }
    }

    @Test(arguments: [
        (2, "Minister of National Defence, is to take part in one meeting with Cambodia"),
        (-2, "Minister of National Defence, was to take part in one meeting with Cambodia, not reported as held"),
    ])
    func saysSoOfAPerson(days: Int, words: String) throws {
        let site = site(days)
        let person = try #require(site.people.people.first)
        #expect(PersonPage(site: site, person: person).page().headline == "Chansamone Chanyalath, \(words)")
    }

    @Test func countsAmongPlansThoseThatArePast() {
        #expect(Figure("Planned", 1, past: 1).aside == "past, not reported as held")
        #expect(Figure("Planned", 4, certain: 3, past: 2).aside == "3 of them certain; 2 past, not reported as held")
        #expect(Figure("Planned", 4, certain: 4, past: 4).aside == "all past, not reported as held")
        #expect(Figure("Planned", 4, certain: 4).aside == nil)
    }

    @Test func listsWhatIsKnownOfSeveralMeetings() {
        let statuses: [(Meeting.Status, Int)] = [
            (.planned, -5), (.held, -4), (.cancelled, 3), (.planned, 2), (.held, -1), (.planned, 8),
        ]
        let occasions = statuses.map { status, days in
            var occasion = history(days).occasions[0]
            occasion.status = status
            return occasion
        }
        #expect(
            StatusWording(asOf: MadeUpHistory.asOf).list(occasions)
                == "two meetings held, two planned, one called off and one once planned and not reported as held")
    }
}
