import Ledger
import Testing
import Vocabulary

@testable import Statistics

/// Stories of the last days are those of which no article is of the days before, however they are counted.
@Suite struct LatestStoriesTests {
    /// Tells of which day an article is, and which one is the first report of its story.
    private struct Article {
        let id: String
        let daysAgo: Int
        let story: String
    }

    /// A first report for every story, and some that tell it again later; the numbers of days are those of an age.
    private func articles(_ numbers: inout some RandomNumberGenerator) -> [Article] {
        (0..<Int.random(in: 1...12, using: &numbers)).flatMap { story -> [Article] in
            let first = Int.random(in: -2..<14, using: &numbers)
            let again = (0..<Int.random(in: 0..<3, using: &numbers)).map { number in
                Article(
                    id: "s\(story)-\(number)", daysAgo: Int.random(in: -2...first, using: &numbers), story: "s\(story)")
            }
            return [Article(id: "s\(story)", daysAgo: first, story: "s\(story)")] + again
        }
    }

    @Test func areCountedAsTheArticlesOfBothPeriodsTell() {
        var numbers = SystemRandomNumberGenerator()
        let (latest, earlier) = (0..<3, 3..<8)
        for _ in 0..<300 {
            let articles = articles(&numbers)
            let asOf = StatisticsHistory.asOf
            let history = History(
                asOf: asOf,
                articles: articles.sorted { ($1.daysAgo, $0.id) < ($0.daysAgo, $1.id) }.map { article in
                    let day = asOf - article.daysAgo
                    return ArticleEntry(
                        id: article.id, title: "", source: nil, url: nil, published: day, readOn: asOf,
                        story: article.story, digest: "", path: article.id, position: 1, notes: [],
                        findings: .init(article: article.id))
                })
            let stories = LatestStories(
                HistoryIndex(history).articleColumns.days, asOf: asOf, latest: latest, earlier: earlier)
            let old = Set(articles.filter { earlier.contains($0.daysAgo) }.map(\.story))
            let recent = Set(articles.filter { latest.contains($0.daysAgo) }.map(\.story))
            let told = "\(articles)"
            #expect(stories.all == old.union(recent).count, "\(told)")
            #expect(stories.latest == recent.subtracting(old).count, "\(told)")
            for first in articles where first.id == first.story && old.union(recent).contains(first.id) {
                let isLatest = stories.isLatest(Mark(text: first.id), firstPublished: asOf - first.daysAgo)
                #expect(isLatest == recent.subtracting(old).contains(first.id), "\(first) of \(told)")
            }
        }
    }
}
