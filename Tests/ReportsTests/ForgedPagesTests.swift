import Foundation
import Testing
import Vocabulary

@testable import Reports

/// Whoever forges a page forges its checksum too: what the archive gives is another page.
@Suite struct ForgedPagesTests {
    private let folder: PublishedFolder

    init() throws { folder = try PublishedFolder(MadeUpHistory.large(articles: 12)) }

    private func problems(pages: Bool = true) throws -> [Problem] {
        try ReportsVerifier(pages: pages).verify(folder: folder.path)
    }

    /// The only problem, which is of one file and says what differs.
    private func difference(in path: String, pages: Bool = true) throws -> TextDifference? {
        let problems = try problems(pages: pages)
        #expect(problems.map(\.path) == [path])
        guard case .differs(let difference) = problems.first?.kind else { return nil }
        return difference
    }

    @Test func seesASchemaThatIsNotTheProgramsOwn() throws {
        try folder.forge("schema/attache-1.xsd", replacing: "minOccurs=\"0\"", with: "minOccurs=\"1\"")
        let difference = try #require(try difference(in: "schema/attache-1.xsd", pages: false))
        #expect(difference.published?.contains("minOccurs=\"1\"") == true)
        #expect(difference.expected?.contains("minOccurs=\"0\"") == true)
    }

    @Test func missesFilesThatWereTakenOutOfTheManifestToo() throws {
        let paths = [
            "codebook.html", "feed.atom", "meetings.csv", "schema/attache-1.css", "schema/attache-1.xsd",
            "schema/attache-1.xsl",
        ]
        for path in paths { try folder.withdraw(path) }
        #expect(try problems() == paths.map { Problem(path: $0, kind: .notThere) })
    }

    @Test func seesEveryPageThatWasChanged() throws {
        let day = try #require(folder.paths.first { $0.hasPrefix("days/2") && $0.hasSuffix(".html") })
        let changes = [
            ("anniversaries.ics", "METHOD:PUBLISH", "METHOD:REQUEST"), ("attache.js", "var room", "let room"),
            (day, "</main>", "<p>More</p></main>"), ("feed.atom", "<entry>", "<entry >"),
            ("index.html", "<h1>", "<h1>Un"), ("search-index.js", "people/", "People/"), ("style.css", "{", " {"),
        ]
        for (path, old, new) in changes {
            let before = folder.read(path)
            try folder.forge(path, replacing: old, with: new)
            #expect((folder.read(path) == before) == false, "\(path) has no “\(old)”")
        }
        let problems = try problems()
        #expect(problems.map(\.path) == changes.map { $0.0 })
        for problem in problems {
            guard case .differs = problem.kind else {
                Issue.record("\(problem)")
                continue
            }
        }
    }

    @Test func showsThePlaceInALongLineOfRecords() throws {
        let path = try #require(folder.paths.first { $0.hasPrefix("pairs/") && $0.hasSuffix(".json") })
        try folder.forge(path, replacing: "\"status\":\"held\"", with: "\"status\":\"planned\"")
        let difference = try #require(try difference(in: path))
        #expect(difference.published?.contains("\"status\":\"planned\"") == true)
        #expect(difference.expected?.contains("\"status\":\"held\"") == true)
        #expect((difference.published?.count ?? 0) <= 102)
    }

    @Test func seesAPageThatTheArchiveDoesNotGive() throws {
        try folder.forge("pairs/ATA-VAT.html", folder.read("index.html"))
        #expect(try problems() == [Problem(path: "pairs/ATA-VAT.html", kind: .notGiven)])
        try folder.withdraw("pairs/ATA-VAT.html")
        let counts = try #require(folder.paths.first { $0.hasPrefix("statistics/2") })
        try folder.forge("statistics/total.xml.gz", folder.read(counts))
        #expect(try problems() == [Problem(path: "statistics/total.xml.gz", kind: .notGiven)])
    }

    @Test func leavesPagesAloneWhereItIsAskedTo() throws {
        try folder.forge("index.html", replacing: "<h1>", with: "<h1>Un")
        #expect(try problems(pages: false) == [])
    }

    @Test func makesPagesAgainWithTheSettingsThatTheFolderTellsOf() throws {
        let settings = SiteConfiguration(
            title: "Étude “1”", baseURL: "https://news.example/a/", topics: [Topic("covid-19"): "The pandemic"],
            zeroRows: true, licence: "CC-BY-4.0")
        let folder = try PublishedFolder(MadeUpHistory.large(articles: 12), configuration: settings)
        #expect(try ReportsVerifier().verify(folder: folder.path) == [])
        let read = try SiteConfiguration(describedIn: folder.read(DataPackage.path), accuracy: nil)
        #expect(read.title == settings.title && read.baseURL == settings.baseURL && read.topics == settings.topics)
        #expect(read.zeroRows && read.licence == "CC-BY-4.0")
    }

    @Test func saysThatSettingsCannotBeRead() throws {
        try folder.forge(DataPackage.path, replacing: "\"site\"", with: "\"sight\"")
        #expect(try problems() == [Problem(path: DataPackage.path, kind: .undescribed("site is missing"))])
    }

    @Test func countsWhatDiffersBeyondTheFirstFiles() {
        let difference = TextDifference([1], [2])
        let all = (100..<150).map { Problem(path: "pairs/\($0).html", kind: .differs(difference)) }
        let shortened = SiteChecker.shortened(all.reversed())
        #expect(shortened.dropLast() == all.prefix(20))
        #expect(shortened.last == Problem(path: "pairs/120.html", kind: .furtherDiffer(30)))
        #expect(shortened.last?.description.contains("this and 29 more files differ") == true)
        #expect(SiteChecker.shortened(Array(all.prefix(21))) == Array(all.prefix(21)))
    }
}
