import Foundation
import Testing

@testable import Reports

@Suite struct ScaleTests {
    @Test func writesFiveThousandRecordsWithEveryFileListed() throws {
        let history = MadeUpHistory.large(articles: 5_000)
        var paths: [String] = []
        var last: ReportFile?
        try SiteBuilder(history: history, configuration: SiteConfiguration()).write { file in
            paths.append(file.path)
            last = file
        }
        #expect(Set(paths).count == paths.count)
        #expect(paths.last == Manifest.path)
        let manifest = try Manifest(reading: last?.bytes ?? [])
        #expect(manifest.entries.map(\.path) == paths.dropLast().sorted())
        #expect(paths.count { $0.hasPrefix("archive/") } > 300)
    }
}
