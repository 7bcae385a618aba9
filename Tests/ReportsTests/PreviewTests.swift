import Foundation
import Reports
import Testing

/// Writes the site of a made-up history where `ATTACHE_PREVIEW` says, to be looked at in a browser.
@Suite struct PreviewTests {
    private static let folder = ProcessInfo.processInfo.environment["ATTACHE_PREVIEW"]

    @Test(.enabled(if: folder != nil)) func writesASiteForTheEye() throws {
        let folder = try #require(PreviewTests.folder)
        try SiteBuilder(
            history: MadeUpHistory.large(
                articles: Int(ProcessInfo.processInfo.environment["ATTACHE_PREVIEW_ARTICLES"] ?? "") ?? 400),
            configuration: SiteConfiguration(baseURL: "https://news.example/attache")
        ).write { try TemporaryFolder.write($0, to: folder) }
        #expect(FileManager.default.fileExists(atPath: folder + "/index.html"))
    }
}
