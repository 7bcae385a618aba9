import Foundation
import Testing

@testable import Reports

@Suite struct ScaleTests {
    @Test func writesFiveThousandRecordsWithEveryFileListed() throws {
        let history = MadeUpHistory.large(articles: 5_000)
        var paths: [String] = []
        var last: ReportFile?
        var heaviest = 0
        try SiteBuilder(history: history, configuration: SiteConfiguration()).write { file in
            paths.append(file.path)
            last = file
            if file.path.hasSuffix(".html") { heaviest = max(heaviest, file.bytes.count) }
        }
        #expect(Set(paths).count == paths.count)
        #expect(paths.last == Manifest.path)
        // A page that a phone opens at once.
        #expect(heaviest < 1_000_000)
        let manifest = try Manifest(reading: last?.bytes ?? [])
        #expect(manifest.entries.map(\.path) == paths.dropLast().sorted())
        #expect(paths.count { $0.hasPrefix("archive/") } > 300)
    }
}
