import Findings
import Ledger
import Statistics
import Testing
import Vocabulary

@testable import Reports

/// A number that is another than last time has its reason on the page, and the page says that it is of that night.
@Suite struct PublishedChangesTests {
    private static let before = MadeUpHistory.asOf - 9
    private static let gone = "m-KHM-LAO-20261101-1f3a9c"

    /// One meeting of Cambodia and Laos, told of nine days before the night.
    private func history(_ changes: [OccasionChange]) -> History {
        var history = MadeUpHistory.one()
        history.articles[0].readOn = Self.before
        history.occasions[0].addedOn = Self.before
        history.occasions[0].changedOn = Self.before
        history.nights = [NightRecord(night: MadeUpHistory.asOf, changes: changes)]
        return history
    }

    private func withdrawn(_ occasion: String = gone) -> OccasionChange {
        OccasionChange(
            night: MadeUpHistory.asOf, occasion: occasion, kind: .withdrawn, reason: "1 report less: a1")
    }

    private func pages(_ history: History) throws -> [String: String] {
        var pages: [String: String] = [:]
        for (path, bytes) in try site(history) where path.hasSuffix(".html") || path.hasSuffix(".json") {
            pages[path] = text(bytes)
        }
        return pages
    }

    @Test func tellsOnThePageOfAPairWhatWasWithdrawnAndWhy() throws {
        let pages = try pages(history([withdrawn()]))
        let page = try #require(pages["pairs/KHM-LAO.html"])
        let part = try #require(page.components(separatedBy: "id=\"changes\"").dropFirst().first)
        #expect(part.contains("<span class=\"when\">23 November 2026 </span><span class=\"tag\">Withdrawn</span>: "))
        #expect(part.contains("a meeting of Cambodia and Laos, 1 November 2026"))
        #expect(part.contains("It rested on: <a href=\"https://example.org/1\""))
        let json = try #require(pages["pairs/KHM-LAO.json"])
        #expect(
            json.contains(
                "\"changes\":[{\"night\":\"2026-11-23\",\"occasion\":\"\(Self.gone)\",\"change\":\"withdrawn\",\"reason\":\"1 report less: a1\"}]"
            ))
    }

    @Test func leadsToTheMeetingWhereItIsStillThere() throws {
        var history = history([])
        history.occasions[0].id = "m-KHM-LAO-20261121-2b4c6d"
        history.nights[0].changes = [
            OccasionChange(
                night: MadeUpHistory.asOf, occasion: history.occasions[0].id, kind: .corrected,
                reason: "1 report corrected: a1 [date: 2026-11-20 → 2026-11-21]")
        ]
        let page = try #require(try pages(history)["pairs/KHM-LAO.html"])
        #expect(
            page.contains(
                "<a href=\"#m-KHM-LAO-20261121-2b4c6d\">Laos visited Cambodia (Phnom Penh)</a>, 21 November 2026"))
        #expect(page.contains("Date: 21 November 2026 (was 20 November 2026)."))
    }

    /// Or two pages of one day would differ, and a citation would not say which of them it means.
    @Test(arguments: ["pairs/KHM-LAO", "countries/KHM", "countries/LAO", "people/LAO-chansamone-chanyalath"])
    func isOfTheNightThatTookAMeetingAway(page: String) throws {
        let (before, after) = (try pages(history([])), try pages(history([withdrawn()])))
        #expect(try #require(before[page + ".json"]).contains("\"asOf\":\"2026-11-14\""))
        #expect(try #require(after[page + ".json"]).contains("\"asOf\":\"2026-11-23\""))
        #expect(try #require(after[page + ".html"]).contains("As of 23 November 2026"))
    }

    @Test func sayThatADayHasLostAMeetingByTheNightThatTookIt() throws {
        let lost = withdrawn("m-CHN-JPN-20261122-1f3a9c")
        #expect(try #require(try pages(history([]))["days/2026-11-22.json"]).contains("\"asOf\":\"2026-11-14\""))
        #expect(try #require(try pages(history([lost]))["days/2026-11-22.json"]).contains("\"asOf\":\"2026-11-23\""))
    }

    /// Pages of other years stay as they are.
    @Test func tellFromWhichYearAMeetingWasTaken() throws {
        let pair = try #require(CountryPair.all(among: ["KHM", "LAO"].compactMap { Country($0) }).first)
        let moved = OccasionChange(
            night: MadeUpHistory.asOf, occasion: "m-KHM-LAO-20250301-2b4c6d", kind: .corrected,
            reason: "1 report corrected: a1 [date: 2024-12-30 → 2025-03-01]")
        let undated = withdrawn("m-KHM-LAO-undated-1f3a9c")
        let changes = PublishedChanges([NightRecord(night: MadeUpHistory.asOf, changes: [moved, withdrawn(), undated])])
        for year in [2024, 2025, 2026, nil] { #expect(changes.lastLoss(of: pair, in: year) != nil) }
        #expect(changes.lastLoss(of: pair, in: 2023) == nil)
        let corrected = OccasionChange(
            night: MadeUpHistory.asOf, occasion: Self.gone, kind: .corrected,
            reason: "1 report corrected: a1 [place: Vientiane → Phnom Penh]")
        let kept = PublishedChanges([NightRecord(night: MadeUpHistory.asOf, changes: [corrected])])
        #expect(kept.ofPair[pair]?.count == 1 && kept.lastLoss(of: pair, in: 2026) == nil)
    }

    /// They stand with the meeting.
    @Test func tellsNothingOfMoreReports() throws {
        let grown = OccasionChange(
            night: MadeUpHistory.asOf, occasion: Self.gone, kind: .grown, reason: "1 report more: a1")
        let pages = try pages(history([grown]))
        #expect(!(try #require(pages["pairs/KHM-LAO.html"])).contains("id=\"changes\""))
        #expect(!(try #require(pages["pairs/KHM-LAO.json"])).contains("\"changes\""))
    }

    // MARK: - Other records

    private func change(
        _ kind: FindingChange.Kind, _ subject: String, from before: Int, to now: Int, parties: String = "KHM-LAO"
    ) -> FindingChange {
        let countries = parties.split(separator: "-").compactMap { Country($0) }
        return FindingChange(
            night: MadeUpHistory.asOf, article: "a1",
            finding: .init(
                kind: kind, subject: subject, ordinal: kind == .anniversary ? 66 : nil,
                date: kind == .topic ? nil : PartialDate(year: 1956), parties: kind == .topic ? [] : countries),
            groups: [countries], before: before, now: now)
    }

    private func history(of findings: [FindingChange]) -> History {
        var history = history([])
        history.articles[0].findings.topics = [
            TopicMention(
                topic: Topic("covid-19"), text: "virus", evidence: MadeUpHistory.evidence("The virus.", rule: "topic"))
        ]
        history.nights = [NightRecord(night: MadeUpHistory.asOf, findings: findings)]
        return history
    }

    /// Each page that counts a record says why it counts another number of them than before, and is of the night that changed it.
    @Test(arguments: [
        "pairs/KHM-LAO", "countries/KHM", "countries/LAO", "topics/covid-19", "days/2026-11-22", "anniversaries",
    ])
    func tellWhyTheyCountOthersThanMeetingsOtherwise(page: String) throws {
        let findings = [
            change(.anniversary, "diplomaticRelations", from: 1, to: 0), change(.topic, "covid-19", from: 3, to: 1),
        ]
        let (before, after) = (try pages(history(of: [])), try pages(history(of: findings)))
        let html = try #require(after[page + ".html"])
        let part = try #require(html.components(separatedBy: "id=\"changes\"").dropFirst().first)
        #expect(part.contains("<span class=\"tag\">Corrected</span>: <a href=\"https://example.org/1\""))
        let tellsTopic = part.contains("Mentions of COVID-19: 1 (was 3).")
        let tellsAnniversary = part.contains(
            "Anniversary: no longer told (was the 66th, Cambodia and Laos: diplomatic relations, 1956).")
        #expect(tellsTopic == (page != "anniversaries"))
        #expect(tellsAnniversary == (page != "topics/covid-19"))
        #expect(!(try #require(before[page + ".html"])).contains("id=\"changes\""))
        let json = try #require(after[page + ".json"])
        #expect(
            json.contains("\"asOf\":\"2026-11-23\"") && json.contains("\"findingChanges\":[{\"night\":\"2026-11-23\""))
        if page != "anniversaries" { #expect(try #require(before[page + ".json"]).contains("\"asOf\":\"2026-11-14\"")) }
    }

    @Test func tellPairsOnlyOfTheirOwn() throws {
        let changes = PublishedChanges([
            NightRecord(
                night: MadeUpHistory.asOf,
                findings: [
                    change(.topic, "covid-19", from: 3, to: 1),
                    change(.anniversary, "war", from: 1, to: 0, parties: "CHN-USA"),
                ])
        ])
        #expect(changes.ofPair.keys.map(\.description).sorted() == ["CHN-USA", "KHM-LAO"])
        #expect(changes.ofPair.values.map(\.findings.count) == [1, 1])
        #expect(changes.ofCountry.count == 4 && changes.ofAnniversaries.count == 1)
        #expect(changes.ofTopic.keys.map(\.id) == ["covid-19"])
    }

    /// The page of anniversaries has what returns each year: milestones too, of which the day is known.
    @Test(arguments: [
        ("1956-06-19", "established", true), ("1956-06", "established", false), ("1956-06-19", "severed", false),
    ])
    func tellThePageOfAnniversariesOfMilestonesThatReturn(date: String, become: String, isTold: Bool) {
        var change = change(.milestone, "diplomaticRelations", from: 1, to: 0)
        (change.finding.date, change.finding.change) = (PartialDate(date), become)
        let changes = PublishedChanges([NightRecord(night: MadeUpHistory.asOf, findings: [change])])
        #expect(changes.ofAnniversaries.isEmpty != isTold)
        #expect(changes.ofPair.count == 1)
    }

    /// Of one that turned out to be another the day has one meeting less.
    @Test func tellTheDayOfAMeetingThatTurnedOutToBeAnother() {
        let merged = OccasionChange(
            night: MadeUpHistory.asOf, occasion: "m-KHM-LAO-20261101-1f3a9c", kind: .merged,
            cause: .joined(["m-KHM-LAO-20261104-2f3a9c"]))
        let history = MadeUpHistory.one()
        let index = HistoryIndex(history)
        let changes = PublishedChanges(
            [NightRecord(night: MadeUpHistory.asOf, changes: [merged])],
            sources: .init(index: index, people: PersonIndex(history), places: [:]))
        #expect(changes.ofDay.keys.map(\.description) == ["2026-11-04"])
    }

    @Test func tellTheMeetingsOfAPersonOnTheirPage() throws {
        let gone = OccasionChange(
            night: MadeUpHistory.asOf, occasion: Self.gone, kind: .withdrawn, cause: .gone(.init(["a1"])),
            differences: [.init(field: .people, before: "Chansamone Chanyalath, Minister", now: "")])
        let pages = try pages(history([gone]))
        let page = try #require(pages["people/LAO-chansamone-chanyalath.html"])
        #expect(page.contains("a meeting of Cambodia and Laos, 1 November 2026"))
        #expect(page.contains("As of 23 November 2026"))
        // The sentence is that of a meeting that is no more, not of a field of one.
        #expect(!page.contains("People: no longer told"))
        // Somebody else of the country, of whom nothing was taken, stays as they were.
        let other = OccasionChange(
            night: MadeUpHistory.asOf, occasion: Self.gone, kind: .corrected,
            cause: .reports(.less, count: 1, named: .init(["a1"])),
            differences: [.init(field: .place, before: "Vientiane", now: "")])
        let kept = try #require(try self.pages(history([other]))["people/LAO-chansamone-chanyalath.json"])
        #expect(kept.contains("\"asOf\":\"2026-11-14\""))
    }

    @Test func listThemOnThePageOfChanges() throws {
        let pages = try pages(history(of: [change(.topic, "covid-19", from: 3, to: 1)]))
        let page = try #require(pages["changes.html"])
        #expect(page.contains("No meeting is new or different since the last night, but other records are"))
        #expect(page.contains("Mentions of COVID-19: 1 (was 3)."))
        let index = try #require(pages["index.html"])
        #expect(index.contains("One known article</a> tells otherwise of anniversaries, milestones or topics."))
    }

    @Test func areInTheArchiveOfTheNightAndReadAgain() throws {
        let findings = [
            change(.anniversary, "diplomaticRelations", from: 1, to: 0), change(.topic, "covid-19", from: 3, to: 1),
        ]
        let record = NightRecord(night: MadeUpHistory.asOf, findings: findings)
        let bytes = try Gzip.compress(try NightDocument(record: record).xml())
        #expect(try ArchiveReader().read(compressed: bytes).night == record)
    }
}
