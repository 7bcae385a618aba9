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

    /// One held, one planned for a day gone by, one called off, each on the same day; and one ahead.
    private func mixed() -> SiteContext {
        var history = history(-2)
        let statuses: [(Meeting.Status, Int)] = [(.held, -2), (.planned, -2), (.cancelled, -2), (.planned, 2)]
        history.occasions = Shelf(
            statuses.enumerated().map { number, step in
                var occasion = history.occasions[0]
                occasion.id = "m-KHM-LAO-20261121-00000\(number)"
                occasion.status = step.0
                occasion.dates = DayRange(MadeUpHistory.asOf + step.1)
                return occasion
            })
        return SiteContext(history: history, configuration: SiteConfiguration())
    }

    @Test func listsThemApartFromThoseHeld() throws {
        let site = mixed()
        let person = try #require(site.people.people.first)
        let day = MadeUpHistory.asOf - 2
        let pages = [
            (PairPage(site: site, pair: pair).page(), "meetings"),
            (CountryPage(site: site, country: laos).page(), "latest"),
            (PersonPage(site: site, person: person).page(), "meetings"),
            (
                DayPage(
                    site: site, day: day, articles: [], occasions: Array(site.history.occasions.prefix(3)),
                    neighbours: (nil, nil)
                ).page(), "events"
            ),
        ]
        for (page, id) in pages {
            let (held, unheld) = (section(id, of: page), section("unheld", of: page))
            #expect(held.contains("Laos visited Cambodia") && !held.contains("was to visit"), "\(page.path)")
            #expect(!held.contains("called off"), "\(page.path)")
            #expect(unheld.contains("Laos was to visit Cambodia") && unheld.contains("called off"), "\(page.path)")
            #expect(unheld.contains("They are not counted as held."))
            #expect(!unheld.contains("Laos visited Cambodia") && !unheld.contains("Laos to visit Cambodia"))
        }
        // Of four meetings with Cambodia one was held.
        let countries = section("countries", of: pages[2].0)
        #expect(countries.contains("Cambodia</a>") && countries.contains("data-label=\"Held\">1</td>"))
        // Its records are all there, whatever became of them.
        let files = pages[0].0.files
        let table = String(decoding: files.first { $0.path.hasSuffix(".csv") }?.bytes ?? [], as: UTF8.self)
        #expect(table.split(separator: "\r\n").count == 5)
        for status in ["held", "planned", "cancelled"] { #expect(table.contains(",\(status),"), "\(status)") }
    }

    /// Of the page of an earlier year too, of which the headline says how many were held.
    @Test func listsThemApartOnThePageOfAYear() {
        let site = mixed()
        let occasions = site.index.occasions(of: pair).parted(by: MadeUpHistory.asOf).behind
        let period = PairMeetings.Period(label: "2026", path: "pairs/KHM-LAO-2026.html", occasions: occasions)
        let page = PairPeriodPage(site: site, pair: pair, period: period).page()
        #expect(
            page.headline
                == "Cambodia and Laos in 2026: one earlier meeting held, one called off and one once planned and not reported as held"
        )
        #expect(!section("meetings", of: page).contains("was to visit"))
        #expect(section("unheld", of: page).contains("Laos was to visit Cambodia"))
    }

    private func section(_ id: String, of page: Page) -> String {
        let html = page.content.string
        guard let start = html.firstRange(of: " id=\"\(id)\">") else { return "" }
        let rest = html[start.upperBound...]
        return String(rest[..<(rest.firstRange(of: "</section>")?.lowerBound ?? rest.endIndex)])
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
