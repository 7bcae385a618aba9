import Foundation
import Testing

@testable import Reports

@Suite struct TableTests {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\nlines", "\"two\nlines\""),
        ("=1+1", "\"'=1+1\""), ("@cmd", "\"'@cmd\""), ("+49", "\"'+49\""), ("-2", "\"'-2\""), ("\tx", "\"'\tx\""),
        ("", ""),
    ])
    func writesAFieldSoThatNoProgramTakesItForAnythingElse(field: String, expected: String) {
        var table = CSVBuilder(columns: ["a"])
        table.field(field)
        #expect(text(table.bytes) == "a\r\n\(expected)\r\n")
    }

    @Test func givesOneRowToAnOccasionAndOneToEachReport() throws {
        let history = MadeUpHistory.large(articles: 100)
        let files = try site(history)
        #expect(rows(files["meetings.csv"]) == history.occasions.count + 1)
        #expect(rows(files["reports.csv"]) == history.occasions.reduce(1) { $0 + $1.reports.count })
        #expect(rows(files["topics.csv"]) == history.articles.reduce(1) { $0 + $1.findings.topics.count })
    }

    @Test func givesCodesThatResearchersUse() throws {
        let table = text(try site(MadeUpHistory.one())["meetings.csv"])
        #expect(
            table.contains(
                "KHM;LAO,811;812,2026-11-21,2026-11-21,2026-11-21,day,text,visit,held,minister,042,CONSULT:visit"))
    }

    private func rows(_ bytes: [UInt8]?) -> Int {
        text(bytes).components(separatedBy: "\r\n").count - 1
    }
}
