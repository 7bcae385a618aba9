import Ledger
import Reports
import Testing
import Vocabulary

@Suite struct ArchiveTests {
    @Test func readsBackEveryArticleAsItWasWritten() throws {
        let history = MadeUpHistory.large(articles: 200)
        let files = try site(history)
        let reader = try ArchiveReader()
        var articles: [ArticleEntry] = []
        var rejections: [RejectionEntry] = []
        for path in files.keys.sorted() where path.hasPrefix("archive/") {
            let contents = try reader.read(compressed: files[path] ?? [])
            articles += contents.articles.map(\.entry)
            rejections += contents.rejections
        }
        #expect(articles.sorted { $0.id < $1.id } == history.articles.sorted { $0.id < $1.id })
        #expect(rejections == history.rejections)
    }

    @Test(arguments: ["a\u{1}b", "<b>&\"'", "line\nbreak\ttab", "日本語 – é", "]]>"])
    func keepsHostileTextReadable(text: String) throws {
        let files = try site(MadeUpHistory.one(title: text, sentence: text, venue: text, name: text))
        let contents = try ArchiveReader().read(compressed: files["archive/2026/2026-11-22.xml.gz"] ?? [])
        let expected = text.replacing("\u{1}", with: "\u{FFFD}")
        let entry = try #require(contents.articles.first?.entry)
        #expect(entry.title == expected)
        #expect(entry.findings.meetings.first?.venue == expected)
        #expect(entry.findings.meetings.first?.evidence.sentence == expected)
    }

    @Test func filesArticlesWithoutADayUnderTheNightTheyWereRead() throws {
        var history = MadeUpHistory.one()
        history.articles[0].published = nil
        let files = try site(history)
        #expect(files["archive/undated/2026-11-23.xml.gz"] != nil)
        #expect(!files.keys.contains { $0.hasPrefix("archive/2026/") })
    }

    @Test func writesTheSameBytesTwice() throws {
        let history = MadeUpHistory.large(articles: 150)
        #expect(try site(history) == site(history))
    }

    @Test func refusesADocumentThatTheSchemaDoesNotKnow() throws {
        #expect(throws: ArchiveFailure.self) { try ArchiveReader().read(compressed: Array("no gzip".utf8)) }
    }
}
