@testable import Reports
@testable import Statistics
import Testing
import Vocabulary

/// Rows of `pairs.csv` stay as they are while their mark does, so that no count may be missing in it.
@Suite struct PairRowMarkTests {
    private static let row = PairPeriod(
        pair: CountryPair(Country("KHM")!, Country("LAO")!)!, period: .year(2026))
    private static let counts: [any WritableKeyPath<PairPeriod, Int> & Sendable] = [
        \.counts.held, \.counts.planned, \.counts.cancelled, \.certain.held, \.certain.planned, \.certain.cancelled,
        \.firstReported, \.certainFirstReported, \.reports, \.stories, \.articlesRead,
    ]

    private func mark(_ row: PairPeriod) -> Mark { Mark { $0.add(row) } }

    @Test func changesWithEveryCount() {
        var marks: Set = [mark(Self.row)]
        for count in Self.counts {
            var changed = Self.row
            changed[keyPath: count] += 1
            #expect(marks.insert(mark(changed)).inserted, "\(count) has no part in it")
        }
        // Pair and period, and two fields that hold three counts each.
        let fields = Mirror(reflecting: Self.row).children.count
        #expect(fields == Self.counts.count - 4 + 2, "a field was added whose counts are not listed here")
    }

    @Test func changesWithPairAndPeriod() {
        let other = CountryPair(Country("KHM")!, Country("VNM")!)!
        let rows = [
            Self.row, PairPeriod(pair: other, period: .year(2026)),
            PairPeriod(pair: Self.row.pair, period: .year(2025)),
            PairPeriod(pair: Self.row.pair, period: .month(Month(number: 2026))),
        ]
        #expect(Set(rows.map(mark)).count == rows.count)
    }

    /// A row whose counts have changed behind the same number of meetings is written anew.
    @Test func writesARowAnewWhoseCountOfArticlesHasChanged() throws {
        let site = { (history) in SiteContext(history: history, configuration: SiteConfiguration()) }
        var history = MadeUpHistory.one()
        let before = site(history)
        let table = try DataFiles(site: before).tables(marks: try SiteMarks(site: before))
        let pairs = try #require(table.first { $0.schema.path == "pairs.csv" })
        let first = try pairs.made()
        var article = history.articles[0]
        article.id += "-other"
        article.story = article.id
        article.findings.meetings = []
        article.findings.anniversaries = []
        article.findings.milestones = []
        history.articles.append(article)
        let after = site(history)
        let marks = try SiteMarks(site: after)
        let next = try #require(
            DataFiles(site: after).tables(marks: marks).first { $0.schema.path == "pairs.csv" })
        var second: [UInt8] = []
        let last = PublishedTable(chunks: first.chunks, file: PublishedFile(bytes: first.file.bytes))
        _ = try next.write(over: last) { second += $0 }
        #expect(second != first.file.bytes)
        #expect(second == (try next.file()).bytes)
    }
}
