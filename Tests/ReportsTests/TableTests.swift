import Findings
import Foundation
import Ledger
import Testing
import Vocabulary

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

    /// What a ledger's first night brings is told as known since its first report; the column says the night.
    @Test func givesTheNightOnWhichAMeetingBecameKnown() throws {
        var history = MadeUpHistory.one()
        history.occasions[0].addedOn = MadeUpHistory.asOf - 1
        #expect(text(try site(history)["meetings.csv"]).contains(",1,1,2026-11-22,2026-11-23,2026-11-23,"))
    }

    /// Both tables of pairs, and the months of one as its year.
    @Test func countsTheCertainMeetingsOfAPair() throws {
        let history = MadeUpHistory.large(articles: 200)
        let files = try site(history)
        let totals = try table(files["pair-totals.csv"])
        let periods = try table(files["pairs.csv"])
        for status in [("held", Meeting.Status.held), ("planned", .planned), ("cancelled", .cancelled)] {
            let own = history.occasions.filter { $0.status == status.1 && $0.confidence >= 0.6 }
            let pairs = own.reduce(0) { $0 + CountryPair.all(among: $1.parties).count }
            #expect(pairs > 0)
            #expect(totals.compactMap { Int($0["\(status.0)_certain"] ?? "") }.reduce(0, +) == pairs)
            let years = periods.filter { $0["unit"] == "year" }
            #expect(years.compactMap { Int($0["\(status.0)_certain"] ?? "") }.reduce(0, +) == pairs)
        }
        for row in periods {
            let (all, certain) = (Int(row["first_reported"] ?? ""), Int(row["first_reported_certain"] ?? ""))
            #expect(try #require(certain) <= #require(all))
        }
    }

    /// Tables of numbers and codes, without a quoted field.
    private func table(_ bytes: [UInt8]?) throws -> [[String: String]] {
        let lines = text(bytes).split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let names = try #require(lines.first)
        return lines.dropFirst().map { Dictionary(zip(names, $0), uniquingKeysWith: { first, _ in first }) }
    }

    @Test func givesCodesThatResearchersUse() throws {
        let table = text(try site(MadeUpHistory.one())["meetings.csv"])
        #expect(
            table.contains(
                "KHM;LAO,811;812,811;812,2026-11-21,2026-11-21,2026-11-21,day,text,visit,held,minister,042,CONSULT:visit"
            ))
    }

    /// Where the two lists of states differ: Germany, Yemen, Serbia, Viet Nam; and what neither of them counts.
    @Test(arguments: [
        ("DEU", 255, 260), ("YEM", 679, 678), ("SRB", 345, 340), ("VNM", 816, 816), ("KHM", 811, 811),
        ("XKX", 347, 347), ("NRU", 970, nil), ("HKG", nil, nil), ("SUN", 365, 365),
    ])
    func knowsBothListsOfStates(code: String, cow: Int?, gw: Int?) throws {
        let country = try #require(Country(code))
        let entry = try #require(CountryTable.standard[country])
        #expect(entry.cow == cow)
        #expect(entry.gw == gw)
    }

    @Test func codesEveryOccasionByItsKindAndStatus() throws {
        for occasion in MadeUpHistory.large(articles: 300).occasions {
            let codes = EventCodes(occasion)
            #expect((codes.cameo == nil) == (occasion.status == .cancelled))
            #expect((codes.plover == nil) == (codes.cameo == nil))
            if let cameo = codes.cameo { #expect(EventCodes.cameoCodes.contains(cameo)) }
            if let plover = codes.plover { #expect(EventCodes.ploverCodes.contains(plover)) }
            if occasion.status == .planned { #expect(codes.cameo == "036") }
            if occasion.status == .held, occasion.kind == .visit { #expect(codes.cameo == "042") }
        }
    }

    private func rows(_ bytes: [UInt8]?) -> Int {
        text(bytes).components(separatedBy: "\r\n").count - 1
    }
}
