import Articles
import Findings
import Ledger
import Testing
import Vocabulary

/// What a later version of an article does to the occasions that its first version told of.
@Suite struct CorrectionTests {
    let store: LedgerStore
    let night: Day
    let url = "https://example.org/a"
    let early = Samples.meeting("KHM-LAO", on: "2022-08-02", in: "LAO")
    let late = Samples.meeting("KHM-LAO", on: "2022-08-30", in: "KHM")

    init() throws {
        store = try LedgerStore(path: ":memory:")
        night = try Samples.day("2022-09-01")
    }

    func read(_ body: String, _ meetings: [Meeting], on night: Day) throws {
        _ = try store.record(
            night: night, items: [try Samples.article("one", "2022-08-31", url: url, body: body, meetings)])
    }

    func ids() throws -> [String: String] {
        let occasions = try store.history(asOf: night + 9).occasions
        return Dictionary(
            occasions.map { ($0.dates?.description ?? "-", $0.id) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func leavesTheNameOfARemovedMeetingToNoOther() throws {
        try read("old", [early, late], on: night)
        let before = try ids()
        try read("new", [late], on: night + 1)
        let after = try ids()
        #expect(after == ["2022-08-30": before["2022-08-30"]])
        #expect(try store.forwarding().map(\.id) == [before["2022-08-02"]])
        #expect(try store.forwarding().map(\.occasion) == [nil])
        let changes = try store.changes(after: night, through: night + 1)
        #expect(changes.map(\.kind) == [.withdrawn])
        #expect(changes.map(\.occasion) == [before["2022-08-02"]])
    }

    /// Nothing else is left by which their pages could say what became of it.
    @Test func saysWhomAMeetingNamedThatIsToldNoMore() throws {
        let whole = Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO", with: ["Hun Manet/KHM", "Tea Seiha/KHM"])
        try read("old", [whole], on: night)
        try read("new", [], on: night + 1)
        let change = try #require(try store.changes(after: night, through: night + 1).first)
        #expect(change.kind == .withdrawn && change.cause == .gone(.init(["one"])))
        #expect(change.differences == [.init(field: .people, before: "Hun Manet (KHM); Tea Seiha (KHM)", now: "")])
    }

    /// Or the change would look like one of an older program, which did not write it down.
    @Test func saysThatAMeetingNamedNobodyThatIsToldNoMore() throws {
        try read("old", [Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO")], on: night)
        try read("new", [], on: night + 1)
        let change = try #require(try store.changes(after: night, through: night + 1).first)
        #expect(change.differences == [.init(field: .people, before: NamedPerson.nobody, now: "")])
    }

    /// The name has the day that the first report told; most told another.
    @Test func saysOfWhichDateAMeetingWasThatIsToldNoMore() throws {
        let days = ["2022-08-31", "2022-09-01", "2022-09-01"]
        let articles = try ["one", "two", "three"].enumerated().map { number, id in
            let meeting = Samples.meeting(
                "KHM-LAO", on: days[number], in: "LAO", at: "Vientiane", with: ["Hun Manet/KHM"])
            return try Samples.article(
                id, "2022-09-0\(number + 2)", url: "https://example.org/\(id)", body: "As \(id) first had it.",
                [meeting])
        }
        _ = try store.record(night: night, items: articles)
        let history = try store.history(asOf: night)
        #expect(history.occasions.map(\.dates?.description) == ["2022-09-01"])
        #expect(history.occasions.first?.id.contains("-20220831-") == true)
        _ = try store.record(
            night: night + 1,
            items: try ["one", "two", "three"].enumerated().map { number, id in
                try Samples.article(
                    id, "2022-09-0\(number + 2)", url: "https://example.org/\(id)", body: "As \(id) had it later.", [])
            })
        let change = try #require(try store.changes(after: night, through: night + 1).last)
        #expect(change.kind == .withdrawn)
        #expect(
            change.differences == [
                .init(field: .date, before: "2022-09-01", now: ""),
                .init(field: .people, before: "Hun Manet (KHM)", now: ""),
            ])
    }

    @Test func saysWhomNoReportNamesAnyMore() throws {
        let whole = Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO", with: ["Hun Manet/KHM", "Tea Seiha/KHM"])
        try read("old", [whole], on: night)
        let other = Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO", with: ["Hun Manet/KHM"])
        _ = try store.record(night: night, items: [try Samples.article("two", "2022-08-31", [other])])
        try read("new", [], on: night + 1)
        let change = try #require(try store.changes(after: night, through: night + 1).first)
        #expect(change.cause == .reports(.less, count: 1, named: .init(["one"])))
        #expect(change.differences == [.init(field: .people, before: "Tea Seiha (KHM)", now: "")])
    }

    @Test func saysInWhatACorrectionDiffers() throws {
        try read("old", [Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO", with: ["Hun Manet/KHM"])], on: night)
        let moved = Samples.meeting("KHM-LAO", on: "2022-08-31", in: "LAO", at: "Pak[se", with: ["Hun Manet/KHM"])
        try read("new", [moved], on: night + 1)
        let change = try #require(try store.changes(after: night, through: night + 1).first)
        #expect(change.kind == .corrected)
        #expect(change.cause.text == "1 report corrected: one")
        #expect(
            change.differences == [
                .init(field: .date, before: "2022-08-30", now: "2022-08-31"),
                .init(field: .place, before: "LAO", now: "Pak(se, LAO"),
            ])
        // A correction back is told as one, and a rewording differs in nothing.
        try read("old again", [early], on: night + 2)
        #expect(try store.changes(after: night + 1, through: night + 2).map(\.differences).contains { !$0.isEmpty })
    }

    @Test func leavesTheNameToNoOtherWhereAnotherArticleTellsOfThatOne() throws {
        try read("old", [early, late], on: night)
        _ = try store.record(night: night, items: [try Samples.article("two", "2022-08-31", [late])])
        let before = try ids()
        try read("new", [late], on: night + 1)
        #expect(try ids() == ["2022-08-30": before["2022-08-30"]])
    }

    @Test func keepsTheNamesWhereAMeetingComesInBeforeTheOthers() throws {
        try read("old", [late], on: night)
        let before = try ids()
        try read("new", [early, late], on: night + 1)
        let after = try ids()
        #expect(after["2022-08-30"] == before["2022-08-30"])
        #expect(after.count == 2)
        #expect(try store.forwarding().isEmpty)
        #expect(try store.changes(after: night, through: night + 1).map(\.kind) == [.new])
    }

    @Test func followsARecordThroughTwoCorrectionsOfOneNight() throws {
        try read("old", [early, late], on: night)
        let before = try ids()
        let third = Samples.meeting("KHM-LAO", .call, on: "2022-08-15")
        _ = try store.record(
            night: night + 1,
            items: [
                try Samples.article("one", "2022-08-31", url: url, body: "second", [late]),
                try Samples.article("one", "2022-08-31", url: url, body: "third", [third, late]),
            ])
        let after = try ids()
        #expect(after["2022-08-30"] == before["2022-08-30"])
        #expect(after.keys.sorted() == ["2022-08-15", "2022-08-30"])
        #expect(after["2022-08-15"] != before["2022-08-02"])
    }

    @Test func givesOtherPartiesAnotherName() throws {
        try read("old", [early], on: night)
        let before = try ids()
        try read("new", [Samples.meeting("KHM-THA", on: "2022-08-02", in: "THA")], on: night + 1)
        let after = try ids()
        #expect(after["2022-08-02"]?.hasPrefix("m-KHM-THA-") == true)
        #expect(try store.forwarding().map(\.id) == [before["2022-08-02"]])
    }

    @Test func saysWhatASecondRunOfTheFirstNightCorrected() throws {
        try read("old", [early], on: night)
        #expect(try store.history(asOf: night).changes.isEmpty)
        try read("new", [Samples.meeting("KHM-LAO", on: "2022-08-03", in: "LAO")], on: night)
        let history = try store.history(asOf: night)
        #expect(history.previousNight == nil)
        #expect(history.changes.map(\.kind) == [.corrected])
    }

    /// What stood in between was never published.
    @Test(arguments: [true, false]) func comparesTwoCorrectionsOfANightWithWhatWasBefore(inOneRun: Bool) throws {
        try read("old", [Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO", with: ["Hun Manet/KHM"])], on: night)
        let second = Samples.meeting("KHM-LAO", on: "2022-08-31", in: "LAO", at: "Pakse", with: ["Hun Manet/KHM"])
        let third = Samples.meeting("KHM-LAO", on: "2022-08-29", in: "LAO", with: ["Hun Manet/KHM"])
        let versions = try [("second", second), ("third", third)].map { body, meeting in
            try Samples.article("one", "2022-08-31", url: url, body: body, [meeting])
        }
        for items in inOneRun ? [versions] : versions.map({ [$0] }) {
            _ = try store.record(night: night + 1, items: items)
        }
        let changes = try store.changes(after: night, through: night + 1)
        #expect(changes.map(\.kind) == [.corrected])
        #expect(changes.first?.cause.text == "1 report corrected: one")
        #expect(changes.first?.differences == [.init(field: .date, before: "2022-08-30", now: "2022-08-29")])
    }

    /// An article that a night brings and corrects differs from nothing that was there before.
    @Test func tellsNothingOfVersionsThatANightBroughtItself() throws {
        try read("old", [late], on: night)
        let other = Samples.meeting("KHM-LAO", on: "2022-08-30", in: "KHM", with: ["Hun Manet/KHM"])
        let address = "https://example.org/b"
        _ = try store.record(
            night: night + 1,
            items: [
                try Samples.article("two", "2022-08-31", url: address, body: "first", [late]),
                try Samples.article("two", "2022-08-31", url: address, body: "second", [other]),
            ])
        let changes = try store.changes(after: night, through: night + 1)
        #expect(changes.map(\.reason) == ["1 report more: two"])
    }

    @Test func namesTheReportsOfAllRunsOfANight() throws {
        try read("old", [late], on: night)
        for ids in [["b", "a"], ["c"], ["d", "e"]] {
            _ = try store.record(
                night: night + 1,
                items: try ids.map { try Samples.article($0, "2022-08-31", source: $0, body: $0, [late]) })
        }
        let changes = try store.changes(after: night, through: night + 1)
        #expect(changes.map(\.reason) == ["5 reports more: a, b, c and 2 more"])
    }

    func tell(_ status: Meeting.Status, by article: String, _ body: String = "", on night: Day) throws {
        _ = try store.record(
            night: night,
            items: [
                try Samples.article(
                    article, "2022-08-31", source: article, url: "https://example.org/\(article)",
                    body: "\(article) \(body)",
                    [Samples.meeting("KHM-LAO", .visit, status, on: "2022-09-20", in: "LAO")])
            ])
    }

    func outcomes(of night: Day) throws -> [String] {
        try store.changes(after: night - 1, through: night).filter { [.held, .cancelled].contains($0.kind) }
            .map { "\($0.kind): \($0.reason)" }
    }

    @Test func tellsOfTwoOutcomesInANightTheLastOne() throws {
        try tell(.planned, by: "one", on: night)
        try tell(.cancelled, by: "two", on: night + 1)
        #expect(try outcomes(of: night + 1) == ["cancelled: planned before"])
        try tell(.held, by: "three", on: night + 1)
        #expect(try outcomes(of: night + 1) == ["held: planned before"])
    }

    @Test func tellsNoOutcomeWhereANightLeadsBackToTheStatusBefore() throws {
        try tell(.planned, by: "one", on: night)
        try tell(.held, by: "two", on: night)
        try tell(.cancelled, by: "two", "anew", on: night + 1)
        #expect(try outcomes(of: night + 1) == ["cancelled: held before"])
        try tell(.held, by: "two", "once more", on: night + 1)
        #expect(try outcomes(of: night + 1) == [])
    }

    @Test func tellsNoOutcomeThatANightTookBack() throws {
        try tell(.planned, by: "one", on: night)
        try tell(.held, by: "two", on: night + 1)
        #expect(try outcomes(of: night + 1) == ["held: planned before"])
        try tell(.planned, by: "two", "anew", on: night + 1)
        #expect(try outcomes(of: night + 1) == [])
    }
}
