import Articles
import Testing
import Vocabulary

@testable import Findings

@Suite("Sittings of gatherings")
struct SittingTests {
    private static let finder = Finder()

    private func context(_ text: String, published: String? = nil) -> FindingContext {
        SittingTests.finder.context(
            of: Article(
                id: "test", title: "", body: text, published: published.flatMap { Day($0) },
                origin: .init(path: "test.txt")))
    }

    /// What the model of venues sees for a country, by feature.
    private func seen(
        _ code: String, _ text: String, on days: String? = nil, published: String? = nil, sentences: [Int] = []
    ) throws -> [String: Float] {
        let context = context(text, published: published)
        let table = SittingTable(gazetteer: context.reader.gazetteer)
        let sittings = OccasionSittings(
            PassageSittings(context, table: table), days: days.flatMap { PartialDate($0) }.map { DayRange($0) },
            published: context.passage.published, sentences: sentences)
        var row = FeatureRow(keepsNames: true, capacity: 8)
        sittings.add(try #require(Country(code)), &row)
        return Dictionary(zip(row.names.map { "\($0)" }, row.values), uniquingKeysWith: { first, _ in first })
    }

    private static let text = "They spoke at the APEC summit. It rained."

    @Test("A gathering that is named sits in its host's country on its days, and nowhere else")
    func named() throws {
        let host = try seen("PER", SittingTests.text, on: "2024-11-16", sentences: [0])
        #expect(host["sitting"] == 0)
        #expect(host["sitting.rival"] == 99)
        #expect(host["sitting.near"] == 0)
        let other = try seen("CHL", SittingTests.text, on: "2024-11-16", sentences: [1])
        #expect(other["sitting"] == 99)
        #expect(other["sitting.rival"] == 0)
        #expect(other["sitting.near.rival"] == 99)
    }

    @Test("Days before and after are counted, and another year's sitting is none")
    func distance() throws {
        #expect(try seen("PER", SittingTests.text, on: "2024-11-26")["sitting"] == 10)
        #expect(try seen("PER", SittingTests.text, on: "2025-02-16")["sitting"] == 99)
        #expect(try seen("PER", SittingTests.text, on: "2008-11-22")["sitting"] == 0)
        #expect(try seen("PER", SittingTests.text, on: "2024-11")["sitting"] == 0)
    }

    @Test("Without a date of its own the publication counts, without either nothing")
    func undated() throws {
        #expect(try seen("PER", SittingTests.text, published: "2024-11-17")["sitting"] == 1)
        #expect(try seen("PER", SittingTests.text)["sitting"] == 99)
    }

    @Test("The calendar counts what sat on the days whether it is named or not")
    func calendar() throws {
        let host = try seen("PER", "They spoke.", on: "2024-11-16")
        #expect(host["sitting"] == 99)
        #expect(try #require(host["sitting.calendar"]) >= 1)
        #expect(try seen("PER", "They spoke.", on: "2024-03-02")["sitting.calendar"] == 0)
    }

    @Test("Organisations are known in the spelling of papers that write only their first letter large")
    func smallLetters() throws {
        let small = SittingTests.text.replacing("APEC", with: "Apec")
        #expect(try seen("PER", small, on: "2024-11-16")["sitting"] == 0)
        for name in ["Nato", "Asean", "Opec", "Unesco"] {
            let context = context("The council of \(name) met.")
            #expect(context.passage.mentions.contains { $0.kind == .organisation }, "\(name)")
        }
        let words = context("They said that Mr Brown and Mrs Green had seen an opec and a nato there.")
        #expect(words.passage.mentions.isEmpty)
    }

    @Test("Every row of the table is whole, and its gathering known where it has a second name")
    func tableIsWhole() throws {
        let known = Set(context("Nothing.").reader.gazetteer.entries.map(\.name))
        var last = ""
        for fields in TableRows(sittingRows) {
            let row = fields.joined(separator: " ")
            try #require(fields.count == 6, "\(row)")
            let start = try #require(PartialDate(fields[1]), "\(row)")
            let end = try #require(PartialDate(fields[2]), "\(row)")
            #expect(start.first <= end.last && end.last - start.first <= 31, "\(row)")
            #expect(Country(fields[3]) != nil && !fields[4].isEmpty, "\(row)")
            if let second = TableRows.list(fields[0]).dropFirst().first { #expect(known.contains(second), "\(row)") }
            let key = fields[0...4].joined(separator: "\t")
            #expect(last < key, "\(row)")
            last = key
        }
    }
}
