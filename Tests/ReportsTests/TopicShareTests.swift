import Findings
import Ledger
import Statistics
import Testing
import Vocabulary

@testable import Reports

/// How a topic's part in what is read is told, and what is not made of few.
@Suite struct TopicShareTests {
    @Test(arguments: [
        (0, 0, "–"), (1, 1, "1 of 1"), (10, 39, "10 of 39"), (38, 150, "38 of 150 (25%)"), (0, 60, "0 of 60 (0%)"),
        (1, 1_000, "1 of 1,000 (below 1%)"), (1_230, 4_752, "1,230 of 4,752 (26%)"),
    ])
    func givesAPercentageOfManyAlone(count: Int, total: Int, words: String) {
        #expect(TopicTable.share(count, of: total) == words)
    }

    /// Of so many stories of Cambodia and Laos with these sentences, and of others of China and Japan that mention nothing.
    private func page(mentions: [String], stories: Int, others: Int = 0) -> String {
        let topic = Topic("covid-19")
        let articles = (0..<(stories + others)).map { number in
            let isOwn = number < stories
            var findings = ArticleFindings(article: "a\(number)")
            let meeting = Meeting(
                parties: (isOwn ? ["KHM", "LAO"] : ["CHN", "JPN"]).map { Country($0)! }, kind: .talks, status: .held,
                dates: DayRange(MadeUpHistory.asOf - number), dateSource: .text,
                evidence: MadeUpHistory.evidence("They met."))
            findings.meetings = [meeting]
            findings.topics = (isOwn ? mentions : []).map { sentence in
                TopicMention(topic: topic, text: "covid", evidence: MadeUpHistory.evidence(sentence, rule: "topic"))
            }
            return MadeUpHistory.article("a\(number)", published: MadeUpHistory.asOf - 5, findings: findings)
        }
        let site = SiteContext(history: MadeUpHistory.history(articles), configuration: SiteConfiguration())
        return TopicPage(site: site, topic: topic).page().content.string
    }

    @Test func saysWhetherATopicIsToldOfMoreThanBefore() throws {
        func standfirst(_ inside: Int, _ insideTotal: Int, _ outside: Int, _ outsideTotal: Int) -> String? {
            let keyness = Keyness(
                inside: inside, insideTotal: insideTotal, outside: outside, outsideTotal: outsideTotal)
            let site = SiteContext(history: MadeUpHistory.one(), configuration: SiteConfiguration())
            return TopicPage(site: site, topic: Topic("covid-19"), latest: keyness).page().standfirst
        }
        #expect(
            standfirst(30, 200, 20, 1000)
                == "Of the stories of the last 30 days 30 of 200 (15%) mention it, of those of the year before 20 of 1,000 (2%):"
                + " more often than before.")
        #expect(try #require(standfirst(4, 200, 20, 1000)).hasSuffix(": no difference that stands out."))
        #expect(standfirst(2, 4, 20, 1000) == nil)
    }

    @Test func quotesASentenceOnceWithTheNumberOfItsMentions() {
        let page = page(mentions: ["Covid and Covid again.", "Covid.", "Covid and Covid again."], stories: 1)
        #expect(
            page.contains(
                "<blockquote>Covid and Covid again.<footer>2 mentions</footer></blockquote><blockquote>Covid.</blockquote>"
            ))
    }

    @Test func comparesNoPairOfFewStories() {
        let few = page(mentions: ["Covid."], stories: 2, others: 20)
        #expect(few.contains("Nothing here has five stories, which a comparison needs."))
        #expect(!few.contains("Log ratio") && !few.contains("more often"))
        let enough = page(mentions: ["Covid."], stories: 6, others: 20)
        #expect(enough.contains("Log ratio") && enough.contains("▲ more often"))
        #expect(enough.contains("adjusted for one pair."))
    }
}
