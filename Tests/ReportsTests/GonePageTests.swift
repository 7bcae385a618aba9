import Findings
import Ledger
import Testing
import Vocabulary

@testable import Reports

/// An address that somebody quoted leads somewhere, though nothing is left of what stood there.
@Suite struct GonePageTests {
    private static let occasion = "m-CHN-JPN-20261101-1f3a9c"
    private static let night = MadeUpHistory.asOf - 3

    /// One meeting of Cambodia and Laos, and one of China and Japan that went three nights ago.
    private func history(asOf: Day = MadeUpHistory.asOf) -> History {
        var history = MadeUpHistory.one()
        history.asOf = asOf
        let gone = OccasionChange(
            night: Self.night, occasion: Self.occasion, kind: .withdrawn, cause: .gone(.init(["a1"])),
            differences: [.init(field: .people, before: "Wang Yi (CHN), Foreign Minister; Chanyalath (LAO)", now: "")])
        history.nights = [NightRecord(night: Self.night, changes: [gone], findings: [mention])]
        return history
    }

    private var mention: FindingChange {
        FindingChange(
            night: Self.night, article: "a1", finding: .init(kind: .topic, subject: "covid-19"), groups: [], before: 2,
            now: 0)
    }

    private static let pages = [
        "pairs/CHN-JPN", "countries/CHN", "countries/JPN", "people/CHN-wang-yi", "topics/covid-19",
    ]

    @Test(arguments: pages)
    func staysAndSaysWhatStoodThereAndWhyItWent(page: String) throws {
        let files = try site(history())
        let html = text(files[page + ".html"] ?? [])
        #expect(html.contains(": nothing that stood here is told any more</h1>"))
        #expect(html.contains("The last of it went in the night of 20 November 2026:"))
        #expect(html.contains("<a href=\"../changes.html\">"))
        #expect(html.contains("As of 20 November 2026"))
        let isTopic = page.hasPrefix("topics")
        #expect(html.contains("a meeting of China and Japan, 1 November 2026") != isTopic)
        #expect(html.contains("Mentions of COVID-19: 0 (was 2).") == isTopic)
        #expect(html.contains("<a href=\"https://example.org/1\""))
        let json = text(files[page + ".json"] ?? [])
        #expect(
            json.contains("\"occasions\":[]") && json.contains(isTopic ? "\"findingChanges\":[{" : "\"changes\":[{"))
    }

    @Test func isNotFoundBySearches() throws {
        let files = try site(history(), SiteConfiguration(baseURL: "https://news.example/"))
        let (index, map) = (text(files[SearchPage.indexPath] ?? []), text(files["sitemap.xml"] ?? []))
        for page in Self.pages {
            #expect(!index.contains(page) && !map.contains(page), "\(page)")
            #expect(text(files[page + ".html"] ?? []).contains("<meta name=\"robots\" content=\"noindex\">"))
        }
        #expect(map.contains("pairs/KHM-LAO.html"))
        #expect(!text(files["pairs/KHM-LAO.html"] ?? []).contains("noindex"))
    }

    /// A name that somebody still has leads to their page, and makes none of its own.
    @Test func isNotMadeOfWhatIsStillTold() throws {
        let files = try site(history())
        #expect(
            files.keys.filter { $0.hasPrefix("people/LAO") && $0.hasSuffix(".html") } == [
                "people/LAO-chansamone-chanyalath.html"
            ])
        #expect(text(files["people/LAO-chansamone-chanyalath.html"] ?? []).contains("a meeting of China and Japan"))
        #expect(!text(files["pairs/KHM-LAO.html"] ?? []).contains("nothing that stood here"))
    }

    @Test(arguments: [(GonePages.days, true), (GonePages.days + 1, false)])
    func goesSomeYearsAfterItsLastChange(days: Int, isThere: Bool) throws {
        let files = try site(history(asOf: Self.night + days))
        for page in Self.pages { #expect((files[page + ".html"] != nil) == isThere, "\(page)") }
    }

    @Test func isWhereThePageOfChangesLeads() throws {
        var history = history()
        history.changes = history.nights[0].changes
        let page = text(try site(history)["changes.html"] ?? [])
        #expect(page.contains("<a href=\"pairs/CHN-JPN.html\">A meeting of China and Japan, 1 November 2026</a>"))
    }

    /// Where a meeting that went named nobody, people of its countries have not lost it.
    @Test(arguments: [(NamedPerson.nobody, "2026-11-14"), (nil, "2026-11-20")])
    func leavesThePagesOfPeopleAloneWhereNobodyWasNamed(people: String?, night: String) throws {
        var history = history()
        history.articles[0].readOn = MadeUpHistory.asOf - 9
        history.occasions[0].addedOn = MadeUpHistory.asOf - 9
        history.occasions[0].changedOn = MadeUpHistory.asOf - 9
        let gone = OccasionChange(
            night: Self.night, occasion: "m-JPN-LAO-20261101-1f3a9c", kind: .withdrawn, cause: .gone(.init(["a1"])),
            differences: people.map { [.init(field: .people, before: $0, now: "")] } ?? [])
        history.nights = [NightRecord(night: Self.night, changes: [gone])]
        let json = text(try site(history)["people/LAO-chansamone-chanyalath.json"] ?? [])
        #expect(json.contains("\"asOf\":\"\(night)\""))
    }

    @Test(arguments: [
        "Hun Manet (KHM), Prime Minister", "Hun Manet (KHM)", "Hun Manet, Prime Minister", "Hun Manet",
        "Kim (the elder), King, of sorts",
    ])
    func readsThePeopleOfAChangeAsTheyWereWritten(text: String) {
        let person = NamedPerson(reading: text)
        #expect(
            NamedPerson(Participant(name: person.name, role: person.role, country: person.country)) == person)
        #expect(person.country == (text.contains("KHM") ? Country("KHM") : nil))
        #expect(person.name.hasPrefix("Hun Manet") || person.name == "Kim (the elder)")
        #expect(NamedPerson.list(NamedPerson.nobody) == [])
    }

    /// The shorter form was all that was known of the name, until a night that told it in full.
    @Test func leadsOnToTheFullerNameOfAPerson() throws {
        var history = MadeUpHistory.one(name: "Chansamone Chanyalath")
        var later = history.occasions[0]
        later.id = "m-KHM-LAO-20261122-1f3a9c"
        later.dates = DayRange(MadeUpHistory.asOf - 1)
        later.participants[0].name = "Chansamone Somsak Chanyalath"
        history.occasions.append(later)
        // In one night both forms become known: the shorter was never an address.
        #expect(try site(history)["people/LAO-chansamone-chanyalath.html"] == nil)
        (history.occasions[0].addedOn, history.occasions[0].changedOn) = (Self.night, Self.night)
        let files = try site(history, SiteConfiguration(baseURL: "https://news.example/"))
        let html = text(files["people/LAO-chansamone-chanyalath.html"] ?? [])
        let target = "LAO-chansamone-somsak-chanyalath.html"
        #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(target)\">"))
        #expect(html.contains("<a href=\"\(target)\">") && html.contains("noindex"))
        #expect(files["people/\(target)"] != nil)
        #expect(!text(files[SearchPage.indexPath] ?? []).contains("people/LAO-chansamone-chanyalath"))
        #expect(!text(files["sitemap.xml"] ?? []).contains("people/LAO-chansamone-chanyalath"))
        #expect(files["people/LAO-chansamone-chanyalath.json"] == nil)
    }

    /// Of 62 two go, the only ones of their year: all others fit on one page then.
    @Test(arguments: [(GonePages.days, true), (GonePages.days + 1, false)])
    func yearsOfAnniversariesKeepTheirAddresses(days: Int, isKept: Bool) throws {
        var history = MadeUpHistory.large(articles: 60)
        let known = try #require(history.anniversaries.first)
        history.anniversaries = (0..<60).map { number in
            var other = known
            (other.id, other.year) = ("a-\(number)", 1950 + number % 3)
            return other
        }
        let night = history.asOf
        history.asOf = night + days
        let lost = ["n1", "n2"].map { article in
            FindingChange(
                night: night, article: article,
                finding: .init(
                    kind: .anniversary, subject: "war", ordinal: 70, date: PartialDate(year: 1956),
                    parties: known.parties),
                groups: [known.parties], before: 1, now: 0)
        }
        history.nights = [NightRecord(night: night, findings: lost)]
        let files = try site(history)
        let pages = files.keys.filter { $0.hasPrefix("anniversaries/") }.sorted()
        #expect(pages == (isKept ? [1950, 1951, 1952, 1956].map { "anniversaries/\($0).html" } : []))
        guard isKept else { return }
        let (moved, gone) = (text(files["anniversaries/1951.html"]), text(files["anniversaries/1956.html"]))
        #expect(moved.contains("content=\"0; url=../anniversaries.html\"") && moved.contains("noindex"))
        #expect(gone.contains("<h1>Anniversaries of 1956: none is told any more</h1>") && gone.contains("noindex"))
        #expect(gone.contains("href=\"../anniversaries.html#changes\""))
        #expect(text(files["anniversaries.html"]).contains("id=\"changes\""))
    }
}
