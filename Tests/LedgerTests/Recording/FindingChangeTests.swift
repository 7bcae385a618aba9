import Articles
import Findings
import Ledger
import Testing
import Vocabulary

/// What a later version of an article makes of its anniversaries, milestones and topics.
@Suite struct FindingChangeTests {
    let store: LedgerStore
    let night: Day
    let pair = Samples.countries("KHM-LAO")

    init() throws {
        store = try LedgerStore(path: ":memory:")
        night = try Samples.day("2022-09-01")
    }

    func evidence(_ sentence: String) -> Evidence {
        Evidence(rule: "test", sentence: sentence, span: SourceSpan(.body, 0..<sentence.utf8.count))
    }

    func anniversary(_ ordinal: Int, since year: Int? = 1956) -> Anniversary {
        Anniversary(
            parties: pair, ordinal: ordinal, subject: .diplomaticRelations, year: year, evidence: evidence("A year."))
    }

    func milestone(_ year: Int) -> Milestone {
        Milestone(
            parties: pair, kind: .agreement, date: PartialDate(year: year), name: "a treaty",
            evidence: evidence("They signed."))
    }

    func mentions(_ count: Int) -> [TopicMention] {
        (0..<count).map { TopicMention(topic: Topic("covid-19"), text: "virus", evidence: evidence("Virus \($0).")) }
    }

    func item(_ body: String, _ change: (inout ArticleFindings) -> Void) throws -> ReadArticle {
        let article = try Samples.article("one", "2022-08-31", url: "https://example.org/a", body: body).article
        var findings = ArticleFindings(article: "one")
        change(&findings)
        var whole = article
        whole.body = body
        return ReadArticle(article: whole, findings: findings)
    }

    func changes(of night: Day) throws -> [FindingChange] {
        let history = try store.history(asOf: night)
        return history.nights.filter { $0.night == night }.flatMap(\.findings)
    }

    func read(_ body: String, on night: Day, _ change: (inout ArticleFindings) -> Void) throws {
        _ = try store.record(night: night, items: [try item(body, change)])
    }

    @Test func saysWhatACorrectedArticleNoLongerTells() throws {
        try read("old", on: night) { findings in
            findings.anniversaries = [anniversary(66)]
            findings.milestones = [milestone(1996), milestone(1998)]
            findings.topics = mentions(3)
        }
        try read("new", on: night + 1) { findings in
            findings.milestones = [milestone(1998)]
            findings.topics = mentions(1)
        }
        let expected = [
            FindingChange(
                night: night + 1, article: "one",
                finding: .init(
                    kind: .anniversary, subject: "diplomaticRelations", ordinal: 66, date: PartialDate(year: 1956),
                    parties: pair), groups: [pair], before: 1, now: 0),
            FindingChange(
                night: night + 1, article: "one",
                finding: .init(
                    kind: .milestone, subject: "agreement", name: "a treaty", date: PartialDate(year: 1996),
                    parties: pair), groups: [pair], before: 1, now: 0),
            // Both the old and the new text report on the pair.
            FindingChange(
                night: night + 1, article: "one", finding: .init(kind: .topic, subject: "covid-19"), groups: [pair],
                before: 3, now: 1),
        ]
        #expect(try changes(of: night + 1) == expected)
        let history = try store.history(asOf: night + 1)
        #expect(history.findingChanges == expected)
        #expect(try store.openHistory(asOf: night + 1, whenLost: Samples.lost) == history)
        #expect(expected.allSatisfy { $0.pairs.map(\.countries) == [pair] })
        // The night is one that left something behind, though no meeting was told.
        #expect(try store.history(asOf: night + 2).previousNight == night + 1)
    }

    @Test func saysNothingWhereACorrectionConcernsTheWordingAlone() throws {
        try read("old", on: night) { $0.topics = mentions(2) }
        try read("new", on: night + 1) { findings in
            findings.topics = mentions(2).map { mention in
                var other = mention
                other.evidence.sentence = "In other words."
                return other
            }
        }
        #expect(try changes(of: night + 1).isEmpty)
    }

    /// What stood in between was never published.
    @Test(arguments: [true, false]) func comparesTwoCorrectionsOfANightWithWhatWasBefore(inOneRun: Bool) throws {
        try read("old", on: night) { $0.topics = mentions(3) }
        let versions = try [("second", 5, 60), ("third", 1, 61)].map { body, count, ordinal in
            try item(body) { findings in
                findings.topics = mentions(count)
                findings.anniversaries = [anniversary(ordinal)]
            }
        }
        for items in inOneRun ? [versions] : versions.map({ [$0] }) {
            _ = try store.record(night: night + 1, items: items)
        }
        let told = try changes(of: night + 1)
        #expect(told.map(\.before) == [0, 3])
        #expect(told.map(\.now) == [1, 1])
        #expect(told.map(\.finding.ordinal) == [61, nil])
    }

    @Test func saysNothingWhereANightLeadsBack() throws {
        try read("old", on: night) { $0.topics = mentions(3) }
        try read("new", on: night + 1) { $0.topics = mentions(1) }
        #expect(try changes(of: night + 1).count == 1)
        try read("old once more", on: night + 1) { $0.topics = mentions(3) }
        #expect(try changes(of: night + 1).isEmpty)
    }

    @Test func saysNothingOfVersionsThatANightBroughtItself() throws {
        try read("first", on: night) { $0.topics = mentions(3) }
        try read("second", on: night) { $0.topics = mentions(1) }
        #expect(try changes(of: night).isEmpty)
    }

    @Test func isThereAgainInALedgerThatWasRebuilt() throws {
        try read("old", on: night) { findings in
            findings.anniversaries = [anniversary(66), anniversary(67, since: nil)]
            findings.topics = mentions(3)
        }
        try read("new", on: night + 1) { $0.milestones = [milestone(1996)] }
        let history = try store.history(asOf: night + 1)
        #expect(history.findingChanges.count == 4)
        let rebuilt = try LedgerStore(path: ":memory:")
        _ = try rebuilt.rebuild(
            articles: history.articles.map { ArchivedArticle(entry: $0, occasions: []) },
            rejections: [], nights: history.nights)
        #expect(try rebuilt.history(asOf: night + 1) == history)
    }
}
