import Articles
import Findings
import Foundation
import Testing
import Vocabulary

/// Accuracy on the gate's articles may rise and not fall: `RAISE_FLOORS=1 swift test --filter AccuracyGateTests` writes
/// higher floors, and never lower ones.
@Suite struct AccuracyGateTests {
    static let floorsFile = GateFile.folder.appending(path: "floors.json")

    @Test func staysAboveTheFloors() throws {
        let gate = try scored()
        let floors = try JSONDecoder().decode([String: Double].self, from: Data(contentsOf: Self.floorsFile))
        #expect(floors.keys.sorted() == gate.tallies.keys.sorted())
        for (name, tally) in gate.tallies.sorted(by: { $0.key < $1.key }) {
            let floor = floors[name] ?? 0
            #expect(
                tally.f1 >= floor - 0.0005,
                "\(name): F1 \(tally.f1) of \(tally.annotated) annotated and \(tally.found) found; the floor is \(floor)"
            )
        }
        if ProcessInfo.processInfo.environment["RAISE_FLOORS"] != nil { try raise(floors, gate) }
    }

    @Test func countsWhatIsMissedAndWhatIsTooMuch() throws {
        var gate = AccuracyGate()
        let gold = try #require(try GateFile.lines(of: "gold.jsonl", as: GateFile.Annotation.self).first)
        gate.add(gold, ArticleFindings(article: gold.id))
        #expect(gate.tallies["meetings"]?.f1 == 0)
        let extra = TopicMention(
            topic: Topic("covid-19"), text: "x",
            evidence: Evidence(rule: "x", sentence: "x", span: SourceSpan(.body, 0..<1)))
        gate.add(gold, ArticleFindings(article: gold.id, topics: [extra]))
        #expect(gate.tallies["topics"]?.f1 == 0)
    }

    private func scored() throws -> AccuracyGate {
        let annotations = try GateFile.lines(of: "gold.jsonl", as: GateFile.Annotation.self)
        let byID = Dictionary(uniqueKeysWithValues: annotations.map { ($0.id, $0) })
        let finder = Finder()
        var gate = AccuracyGate()
        for line in try GateFile.lines(of: "articles.jsonl", as: GateFile.Article.self) {
            let article = Article(
                id: line.id, title: line.title, body: line.text, published: line.date.flatMap { Day($0) },
                source: line.source, origin: .init(path: "articles.jsonl"))
            gate.add(try #require(byID[line.id]), finder.find(in: article))
        }
        return gate
    }

    private func raise(_ floors: [String: Double], _ gate: AccuracyGate) throws {
        var raised = floors
        for (name, tally) in gate.tallies {
            raised[name] = max(floors[name] ?? 0, (tally.f1 * 1000).rounded(.down) / 1000)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(raised).write(to: Self.floorsFile)
    }
}
