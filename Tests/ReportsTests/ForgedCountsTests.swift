import Foundation
import Testing

@testable import Reports

/// Whoever forges counts forges the checksum too: the archive gives them away.
@Suite struct ForgedCountsTests {
    private let folder: PublishedFolder
    private let month: String

    init() throws {
        var history = MadeUpHistory.large(articles: 24)
        for place in history.articles.indices.prefix(4) { history.articles[place].published = nil }
        folder = try PublishedFolder(history)
        month = try #require(folder.paths.last { $0.hasPrefix("statistics/20") })
    }

    private var problems: [Problem] {
        get throws { try ReportsVerifier(pages: false).verify(folder: folder.path) }
    }

    private func forge(_ path: String, _ pattern: Regex<Substring>, _ new: String) throws {
        try folder.forge(path) { $0.replacing(pattern, with: new, maxReplacements: 1) }
    }

    @Test func namesPairAndCountOfWhatWasRaised() throws {
        try forge(month, #/ held="[0-9]+"/#, " held=\"999\"")
        let problem = try #require(try problems.first)
        #expect(try problems.count == 1)
        guard case .countDiffers(let difference) = problem.kind else {
            Issue.record("\(problem)")
            return
        }
        #expect(problem.path == month)
        #expect(difference.subject.hasPrefix("pair ") && difference.count == "held")
        #expect(difference.published == "999")
        #expect(problem.description.contains("trust the archive"))
    }

    @Test func namesAPairThatWasTakenOut() throws {
        try forge(month, #/<pair [^>]*\/>\s*/#, "")
        let kinds = try problems.map(\.kind)
        #expect(kinds.count == 1)
        guard case .countDiffers(let difference) = kinds.first else {
            Issue.record("\(kinds)")
            return
        }
        #expect(difference.published == nil)
        #expect(difference.description.contains("is not counted, but stands in the archive"))
    }

    @Test func countsArticlesWithoutADayAgain() throws {
        try forge("statistics/undated.xml.gz", #/ articles="[0-9]+"/#, " articles=\"17\"")
        let problem = try #require(try problems.first)
        #expect(problem.path == "statistics/undated.xml.gz")
        #expect(problem.description.contains("coverage of no day"))
        #expect(problem.description.contains("articles 17, but the archive gives"))
    }

    @Test func missesTheCountsOfAMonth() throws {
        try folder.remove(month)
        #expect(try problems.map(\.kind) == [.missing, .statisticsMissing])
    }

    @Test func seesThatAnArchiveFileWasRewritten() throws {
        let path = try #require(folder.archive.last)
        try folder.forge(path) { $0.replacing("status=\"held\"", with: "status=\"cancelled\"") }
        #expect(try problems.contains { $0.path == month })
    }

    @Test func seesAnArticleThatWasMovedToAnotherDay() throws {
        let path = try #require(folder.archive.last)
        try folder.forge(path) { $0.replacing(#/(<article [^>]*published=")[0-9-]+/#) { "\($0.output.1)2001-01-01" } }
        let kinds = try problems.filter { $0.path == path }.map(\.kind)
        guard case .misfiled(_, let expected) = kinds.first else {
            Issue.record("\(kinds)")
            return
        }
        #expect(expected == "archive/2001/2001-01-01.xml.gz")
    }

    @Test func seesAnArticleThatStandsTwice() throws {
        let path = try #require(folder.archive.last)
        try folder.forge(path) { text in
            guard let article = text.firstMatch(of: #/<article [\s\S]*?<\/article>/#) else { return text }
            return text.replacing("</archive>", with: "\(article.output)</archive>")
        }
        let kinds = try problems.filter { $0.path == path }.map(\.kind)
        guard case .repeated(_, let first) = kinds.first else {
            Issue.record("\(kinds)")
            return
        }
        #expect(first == path)
    }

    @Test func saysWhatTheSchemaDoesNotAllow() throws {
        let path = try #require(folder.archive.last)
        try folder.forge(path) { $0.replacing("status=\"held\"", with: "status=\"perhaps\"") }
        let problem = try #require(try problems.first { $0.path == path })
        #expect(problem.description.contains("is not valid: line "))
        #expect(problem.description.contains("perhaps"))
    }

    @Test func namesTheLineOfATableThatTheArchiveDoesNotGive() throws {
        let text = String(decoding: folder.read("meetings.csv"), as: UTF8.self)
        try folder.forge("meetings.csv", Array(text.replacing(",held,", with: ",planned,", maxReplacements: 1).utf8))
        let problem = try #require(try problems.first)
        #expect(try problems.count == 1)
        guard case .differs(let difference) = problem.kind else {
            Issue.record("\(problem)")
            return
        }
        #expect(problem.path == "meetings.csv" && difference.line > 1)
        #expect(difference.published?.contains(",planned,") == true && difference.expected?.contains(",held,") == true)
    }

    @Test func missesATable() throws {
        try folder.withdraw("topics.csv")
        #expect(try problems == [Problem(path: "topics.csv", kind: .notThere)])
    }

    @Test func seesNothingWrongInRowsOfZeros() throws {
        let folder = try PublishedFolder(
            MadeUpHistory.large(articles: 24), configuration: SiteConfiguration(zeroRows: true))
        #expect(try ReportsVerifier().verify(folder: folder.path) == [])
    }

    @Test func seesThatARootSaysAnotherDay() throws {
        let path = try #require(folder.archive.first)
        try folder.forge(path) { $0.replacing(/(<archive [^>]*published=")[0-9-]+"/) { "\($0.output.1)1999-12-31\"" } }
        #expect(try problems == [Problem(path: path, kind: .misnamed(expected: "archive/1999/1999-12-31.xml.gz"))])
    }

    @Test func seesThatARootSaysAnotherNight() throws {
        let path = try #require(folder.paths.first { $0.hasPrefix("archive/undated/") })
        try folder.forge(path) { $0.replacing(/(<archive [^>]*night=")[0-9-]+"/) { "\($0.output.1)1999-12-31\"" } }
        #expect(try problems == [Problem(path: path, kind: .misnamed(expected: "archive/undated/1999-12-31.xml.gz"))])
    }
}
