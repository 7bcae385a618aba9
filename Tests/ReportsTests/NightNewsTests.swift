import Findings
import Ledger
import Statistics
import Testing
import Vocabulary

@testable import Reports

@Suite struct NightNewsTests {
    private func news(_ history: History) -> NightNews {
        NightNews(site: SiteContext(history: history, configuration: SiteConfiguration()))
    }

    @Test func callsEverythingNewInTheFirstNight() {
        var history = MadeUpHistory.one()
        history.previousNight = nil
        history.occasions[0].addedOn = MadeUpHistory.asOf - 90
        #expect(news(history).headline == "The first night: Laos visited Cambodia (Phnom Penh)")
        #expect(news(history).changed.isEmpty)
    }

    @Test func callsAMeetingNewWhoseReportsAreAllNew() {
        #expect(news(MadeUpHistory.one()).headline == "New tonight: Laos visited Cambodia (Phnom Penh)")
    }

    @Test func callsAKnownMeetingWithANewReportKnown() {
        var history = MadeUpHistory.one()
        var known = history.articles[0]
        known.id = "a0"
        known.readOn = MadeUpHistory.asOf - 1
        history.articles.append(known)
        var report = history.occasions[0].reports[0]
        report.article = "a0"
        history.occasions[0].reports.append(report)
        #expect(news(history).headline == "No new meeting, but news of one known meeting")
    }

    /// Of three meetings with Laos one is planned: the sentence counts what it says it counts.
    @Test func namesTheCountryOfMostMeetingsHeldAlone() {
        var history = MadeUpHistory.one()
        let parties = ["KHM", "CHN", "VNM", "THA"].compactMap { Country($0) }
        for (place, party) in parties.enumerated() where place > 0 {
            var other = history.occasions[0]
            other.id = "m\(place)"
            other.parties = [party, Country("LAO")!].sorted()
            if place == 3 { (other.status, other.dates) = (.planned, DayRange(history.asOf + 9)) }
            history.occasions.append(other)
        }
        #expect(
            news(history).headline == "New tonight: three meetings held (all of them with Laos) and one planned")
    }

    @Test func speaksOfCertainMeetingsAlone() throws {
        var history = MadeUpHistory.one()
        var other = history.occasions[0]
        other.id = "m2"
        other.confidence = 0.45
        history.occasions.insert(other, at: 0)
        let both = news(history)
        #expect(both.headline == "New tonight: Laos visited Cambodia (Phnom Penh)")
        #expect(both.added.map(\.isUncertain) == [false, true])
        #expect(
            try #require(both.standfirst).contains(
                "One more meeting is listed as <a href=\"method.html#confidence\">uncertain</a>."))
        history.occasions = [other]
        #expect(news(history).headline == "New tonight: no meeting that is certain, one uncertain meeting")
    }

    @Test func listsAFirstNightByDate() {
        var history = MadeUpHistory.one()
        history.previousNight = nil
        let days = ["2026-11-01", "2026-11-20", "2026-12-24", "2026-12-02", "2026-11-21"].compactMap { Day($0) }
        let occasions = days.enumerated().map { place, day in
            var other = history.occasions[0]
            other.id = "m\(place)"
            other.dates = DayRange(day)
            if day > history.asOf { other.status = .planned }
            if place == 2 { other.status = .cancelled }
            if place == 4 { other.confidence = 0.4 }
            return other
        }
        history.occasions = Shelf(occasions)
        #expect(news(history).added.map(\.id) == ["m1", "m0", "m3", "m2", "m4"])
    }

    @Test func tellsWhatBecameOfPlans() throws {
        var history = MadeUpHistory.one()
        history.articles[0].readOn = MadeUpHistory.asOf - 5
        let night = MadeUpHistory.asOf
        history.changes = [
            OccasionChange(night: night, occasion: history.occasions[0].id, kind: .held, reason: "planned before"),
            OccasionChange(
                night: night, occasion: "m-CHN-USA-20261130-1f3a9c", kind: .withdrawn, reason: "no longer told: a1"),
        ]
        #expect(
            news(history).headline
                == "No new meeting, but one planned before was held and one told before was withdrawn")
        let standfirst = try #require(news(history).standfirst)
        #expect(standfirst.contains("<a href=\"changes.html#held\">One planned before was held</a>"))
        #expect(standfirst.contains("<a href=\"changes.html#withdrawn\">one told before was withdrawn</a>"))
        let site = SiteContext(history: history, configuration: SiteConfiguration())
        let index = IndexPage(site: site).page().content.string
        #expect(index.contains("Held now"))
        #expect(index.contains("A meeting of China and the United States, 30 November 2026"))
        let changes = ChangesPage(site: site).page().content.string
        #expect(changes.contains("A meeting of China and the United States, 30 November 2026"))
        #expect(changes.contains("It rested on: <a") && !changes.contains("m-CHN-USA"))
        // The text of a link may be hostile; ids of articles go through the same door.
        history.changes[0].occasion = history.occasions[0].id
        history.occasions[0].confidence = 0.3
        #expect(news(history).headline == "No new meeting, but one told before was withdrawn")
    }

    /// A report that it was held can be withdrawn, and one that it was called off is left.
    @Test(arguments: [
        (["planned before", "planned before"], "two planned before were called off"),
        (["planned before", "held before"], "two known before were called off"),
        (["held before"], "one known before was called off"),
    ])
    func callsPlannedOnlyWhatWas(reasons: [String], words: String) {
        var history = MadeUpHistory.one()
        history.articles[0].readOn = MadeUpHistory.asOf - 5
        history.changes = reasons.enumerated().map { number, reason in
            OccasionChange(
                night: MadeUpHistory.asOf, occasion: "m-CHN-USA-2026113\(number)-1f3a9c", kind: .cancelled,
                reason: reason)
        }
        #expect(news(history).headline == "No new meeting, but \(words)")
    }

    /// Who called it off, no record says.
    @Test(arguments: [
        (Meeting.Kind.visit, "Visit of Laos to Cambodia called off"),
        (.talks, "Meeting of Cambodia and Laos in Phnom Penh called off"),
        (.call, "Phone or video call of Cambodia and Laos called off"),
    ])
    func namesNobodyWhoCalledAMeetingOff(kind: Meeting.Kind, headline: String) {
        var occasion = MadeUpHistory.one().occasions[0]
        occasion.kind = kind
        occasion.parties.sort()
        occasion.status = .cancelled
        #expect(Names(countries: .standard).headline(occasion, asOf: MadeUpHistory.asOf) == headline)
    }

    /// Where no line on the place follows; `-` is what no report says.
    @Test(arguments: [
        (Meeting.Kind.visit, "KHM", "Phnom Penh", "KHM", "Laos visited Cambodia (Phnom Penh)"),
        (.visit, "KHM", "Geneva", "CHE", "Laos visited Cambodia (Geneva, Switzerland)"),
        (.visit, "KHM", "-", "KHM", "Laos visited Cambodia"),
        (.talks, "-", "Pattaya", "THA", "Cambodia and Laos met in Pattaya, Thailand"),
        (.talks, "-", "Singapore", "SGP", "Cambodia and Laos met in Singapore"),
        (.talks, "-", "White House", "USA", "Cambodia and Laos met in the White House, the United States"),
        (.talks, "-", "-", "USA", "Cambodia and Laos met in the United States"),
        (.call, "-", "Phnom Penh", "KHM", "Cambodia and Laos spoke by phone or video"),
    ])
    func tellsThePlaceInListsThatSayNothingElse(
        kind: Meeting.Kind, host: String, venue: String, country: String, headline: String
    ) {
        var occasion = MadeUpHistory.one().occasions[0]
        occasion.kind = kind
        occasion.status = .held
        (occasion.host, occasion.venue) = (Country(host), venue == "-" ? nil : venue)
        occasion.venueCountry = Country(country)
        #expect(Names(countries: .standard).placedHeadline(occasion, asOf: MadeUpHistory.asOf) == headline)
    }

    /// Codes are in another order: DEU, FRA.
    @Test func namesCountriesInTheOrderOfTheirNames() throws {
        let (france, germany) = (try #require(Country("FRA")), try #require(Country("DEU")))
        let names = Names(countries: .standard)
        #expect(names.title(try #require(CountryPair(germany, france))) == "France and Germany")
        var occasion = MadeUpHistory.one().occasions[0]
        (occasion.parties, occasion.kind, occasion.host) = ([germany, france], .call, nil)
        #expect(names.headline(occasion, asOf: MadeUpHistory.asOf) == "France and Germany spoke by phone or video")
        // Who travels stands first.
        (occasion.kind, occasion.host) = (.visit, france)
        #expect(names.headline(occasion, asOf: MadeUpHistory.asOf) == "Germany visited France")
    }

    /// A night that corrects alone says what it corrected, on the first page too.
    @Test func tellsWhatACorrectionChanged() throws {
        var history = MadeUpHistory.one()
        history.articles[0].readOn = MadeUpHistory.asOf - 5
        let change = OccasionChange(
            night: MadeUpHistory.asOf, occasion: history.occasions[0].id, kind: .corrected,
            reason: "1 report corrected: a1 [date: 2026-11-20 → 2026-11-21] [place: Bogor, IDN → Phnom Penh, KHM]"
                + " [host:  → KHM] [status: planned → held]")
        history.changes = [change]
        #expect(news(history).headline == "No new meeting, but one known before was corrected")
        let site = SiteContext(history: history, configuration: SiteConfiguration())
        for page in [IndexPage(site: site).page(), ChangesPage(site: site).page()] {
            #expect(page.content.string.contains("Date: 21 November 2026 (was 20 November 2026)."))
            #expect(page.content.string.contains("Place: Phnom Penh, Cambodia (was Bogor, Indonesia)."))
            #expect(page.content.string.contains("Host: Cambodia (not told before)."))
            #expect(page.content.string.contains("Status: held (was planned)."))
            #expect(page.content.string.contains("According to: <a"))
        }
        // Another wording of the same is no news.
        history.changes[0].reason = "1 report corrected: a1"
        #expect(news(history).headline == "No new article came in since the last night")
        let quiet = SiteContext(history: history, configuration: SiteConfiguration())
        #expect(!IndexPage(site: quiet).page().content.string.contains("Known before, different now"))
        #expect(ChangesPage(site: quiet).page().content.string.contains("The wording alone is another, in: <a"))
    }

    @Test func showsAtAMeetingThatItWasCalledOffLater() throws {
        var history = MadeUpHistory.one()
        for (place, status) in [Meeting.Status.planned, .cancelled].enumerated() {
            var article = history.articles[0]
            article.id = "b\(place)"
            article.published = MadeUpHistory.asOf - 9 + place
            var report = history.occasions[0].reports[0]
            report.article = article.id
            report.meeting.status = status
            history.articles.append(article)
            if place == 0 {
                history.occasions[0].reports = [report]
            } else {
                history.occasions[0].reports.append(report)
            }
        }
        history.occasions[0].status = .cancelled
        history.occasions[0].disagreements = [
            "2 reports say 2026-11-04, 1 says it took place in USA", "1 report says held, 1 says cancelled",
        ]
        let site = SiteContext(history: history, configuration: SiteConfiguration())
        let page = PairPage(site: site, pair: try #require(site.index.pairs.first)).page().content.string
        #expect(page.contains("Told as planned on 14 November 2026, as called off on 15 November 2026"))
        #expect(
            page.contains(
                "Reports disagree: 2 reports say 4 November 2026, 1 says it took place in the United States"))
        #expect(!page.contains("says held"))
    }

    @Test(arguments: [
        ("m-KHM-LAO-20220830-1f3a9c", "a meeting of Cambodia and Laos, 30 August 2022"),
        ("m-KHM-LAO-undated-1f3a9c", "a meeting of Cambodia and Laos, without a date"),
        (
            "m-AUS-BRN-CAN-CHL-CHN-IDN-JPN-KHM-and3-20220830-1f3a9c12ab",
            "a meeting of Australia, Brunei, Cambodia, Canada, Chile, China, Indonesia, Japan and three others,"
                + " 30 August 2022"
        ),
    ])
    func readsWhatANameTells(id: String, headline: String) {
        #expect(OccasionName(id)?.headline(Names(countries: .standard)) == headline)
    }

    @Test(arguments: ["", "m", "m-a1-0", "m-KHM-LAO-2022-1f3a9c", "m-KHM-20220830-1f3a9c", "m-KHM-L4O-20220830-1f3a9c"])
    func takesOtherNamesForNone(id: String) { #expect(OccasionName(id) == nil) }

    /// There was no last night to compare with.
    @Test func saysThatTheFirstNightFoundNothing() {
        var history = MadeUpHistory.one()
        history.previousNight = nil
        history.occasions = []
        #expect(news(history).headline == "The first night: no meeting is reported in what was read")
    }

    @Test func saysWhyNothingIsNew() throws {
        var history = MadeUpHistory.one()
        history.articles[0].readOn = MadeUpHistory.asOf - 5
        #expect(news(history).headline == "No new article came in since the last night")
        history.rejections = [
            RejectionEntry(path: "a.pdf", position: 1, place: nil, reason: "is PDF", readOn: MadeUpHistory.asOf),
            RejectionEntry(path: "b.pdf", position: 1, place: nil, reason: "is PDF", readOn: MadeUpHistory.asOf - 5),
        ]
        #expect(
            try #require(news(history).standfirst)
                == "<a href=\"method.html#rejections\">One input</a> could not be read. ")
        var empty = history.articles[0]
        empty.id = "a2"
        empty.findings = ArticleFindings(article: "a2", meetings: [])
        empty.readOn = MadeUpHistory.asOf
        history.articles.append(empty)
        #expect(news(history).headline == "No new meeting in the one article read since the last night")
    }

    /// Who opens the page in the morning finds news on it, with the night that brought it.
    @Test func showsTheLastNewsInAQuietNight() {
        var history = MadeUpHistory.one()
        history.articles[0].readOn = MadeUpHistory.asOf - 5
        (history.occasions[0].addedOn, history.occasions[0].changedOn) = (
            MadeUpHistory.asOf - 5, MadeUpHistory.asOf - 5
        )
        func index() -> String {
            IndexPage(site: SiteContext(history: history, configuration: SiteConfiguration())).page().content.string
        }
        let quiet = index()
        #expect(quiet.contains("The last news, of the night of 18 November 2026"))
        #expect(quiet.contains("Laos visited Cambodia"))
        #expect(!quiet.contains(ChangesPage.path))
        history.articles[0].readOn = MadeUpHistory.asOf
        history.occasions[0].addedOn = MadeUpHistory.asOf
        #expect(!index().contains("The last news"))
    }

    @Test func tellsWhoStartsItWhatToDo() throws {
        var history = MadeUpHistory.history([])
        history.previousNight = nil
        #expect(news(history).headline == "Nothing has been read yet")
        #expect(try #require(news(history).standfirst).contains("<code>attache run</code>"))
        let site = SiteContext(history: history, configuration: SiteConfiguration())
        #expect(!IndexPage(site: site).page().content.string.contains("Every trend above"))
        #expect(ChangesPage(site: site).page().headline == "Nothing has been read yet")
    }

    @Test(arguments: [
        (Anniversary.Subject.diplomaticRelations, "Cambodia and Laos: diplomatic relations, since 1956"),
        (.war, "Cambodia and Laos: war, 1956"), (.other, "Cambodia and Laos: commemoration, 1956"),
        (.organisation, "Cambodia and Laos: founding, 1956"),
    ])
    func saysSinceOfWhatGoesOnAlone(subject: Anniversary.Subject, headline: String) {
        let entry = AnniversaryEntry(
            id: "a", parties: [Country("KHM")!, Country("LAO")!], subject: subject, organisation: nil, year: 1956,
            monthDay: nil, mentions: [])
        #expect(Names(countries: .standard).headline(entry) == headline)
    }
}
