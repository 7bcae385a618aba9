import ArgumentParser
import Dispatch
import Findings
import Foundation
import Ledger
import Night
import Reports
import Synchronization
import Vocabulary

/// Compares what a night costs over a small ledger with what it costs over a large one, in one run.
struct NightsBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nights", abstract: "Compare a night over a small ledger with one over a large ledger.")

    @Argument(help: "The folder to make the ledgers in; those that are there already are used as they are.")
    var folder: String

    @Option(help: "Nights of a thousand articles in the small ledger.")
    var small = 10

    @Option(help: "Nights of a thousand articles in the large ledger.")
    var large = 1000

    @Option(help: "Nights that are measured over each; none makes the ledgers, and publishes them where asked to.")
    var measured = 7

    @Option(help: "Of a hundred articles, how many may tell of meetings; the ledgers of a folder have one share.")
    var telling = 100

    @Flag(help: "Measure whole nights, from findings to the published folder, over each as well.")
    var publish = false

    @Flag(help: "Measure what publishing everything anew costs over each, phase by phase.")
    var phases = false

    private var news: MadeUpNews { MadeUpNews(firstDay: Day(number: 18_000), articlesPerNight: 1000, telling: telling) }

    /// Fewer new occasions in a night, and something is wrong.
    private var leastOccasions: Int { 3 * telling }

    func validate() throws {
        guard small > 0, large > 0, measured >= 0 else {
            throw ValidationError("Nights are counted from one on, and those measured from none.")
        }
        guard (1...100).contains(telling) else {
            throw ValidationError("Of a hundred articles one to a hundred can tell of meetings.")
        }
    }

    func run() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let sizes = [small, large]
        for nights in sizes { try fill(nights) }
        var costs: [Int: [Cost]] = [:]
        // In turn, so that what else the machine does falls on both.
        for round in 0..<measured {
            for nights in sizes { costs[nights, default: []].append(try measure(nights, round: round)) }
        }
        if measured > 0 { try compare(sizes, costs) }
        if phases { for nights in sizes { try publish(nights) } }
        if publish { try measureWholeNights(sizes) }
    }

    private func compare(_ sizes: [Int], _ costs: [Int: [Cost]]) throws {
        for nights in sizes { print(try line(nights, costs[nights] ?? [])) }
        let medians = try sizes.map { try median(costs[$0] ?? [], \.seconds) }
        let processor = try sizes.map { try median(costs[$0] ?? [], \.processorSeconds) }
        print(
            "ratio: \(Clock.text(medians[1] / medians[0])), of the processor \(Clock.text(processor[1] / processor[0]))"
        )
    }

    struct Cost {
        var seconds: Double
        var processorSeconds: Double
        var occasions: Int
    }

    private func path(_ nights: Int) -> String { folder + "/\(nights).sqlite" }

    /// Adds the nights that a ledger lacks.
    private func fill(_ nights: Int) throws {
        let counter = path(nights) + ".nights"
        var known = (try? String(contentsOfFile: counter, encoding: .utf8)).flatMap { Int($0) } ?? 0
        guard known < nights else { return }
        let store = try LedgerStore(path: path(nights))
        let clock = Clock()
        while known < nights {
            // As an archive is imported: many nights at once.
            let next = min(nights, known + 25)
            _ = try store.record(night: news.day(of: next - 1), items: (known..<next).flatMap(items))
            known = next
            try String(known).write(toFile: counter, atomically: true, encoding: .utf8)
            if known.isMultiple(of: 100) { print("\(known) nights in \(clock.text)") }
        }
    }

    private func items(_ night: Int) -> [ReadArticle] {
        let parts = Mutex<[Int: [ReadArticle]]>([:])
        let news = news
        DispatchQueue.concurrentPerform(iterations: 4) { part in
            let items = (part * 250..<(part + 1) * 250).map { news.article($0, of: night) }
            parts.withLock { $0[part] = items }
        }
        return parts.withLock { parts in (0..<4).flatMap { parts[$0] ?? [] } }
    }

    /// One more night over a ledger, in a copy of it that is thrown away where copying is cheap; else in the ledger itself.
    private func measure(_ nights: Int, round: Int) throws -> Cost {
        let counter = path(nights) + ".nights"
        let night = (try? String(contentsOfFile: counter, encoding: .utf8)).flatMap { Int($0) } ?? nights
        let items = items(night)
        let clock = Clock()
        let store = try LedgerStore(path: path(nights))
        let known = try store.areKnown(items.map { ($0.digest, $0.article.source) })
        guard known.count(where: { $0 }) == 0 else { throw Unexpected(what: "texts that are known already") }
        let change = try store.record(night: news.day(of: night), items: items)
        let changes = try store.changes(after: news.day(of: night) - 1, through: news.day(of: night))
        let cost = Cost(
            seconds: clock.seconds, processorSeconds: clock.processorSeconds, occasions: change.newOccasions)
        guard change.newArticles > 900, change.newOccasions > leastOccasions, changes.count >= change.newOccasions
        else {
            throw Unexpected(what: "\(change)")
        }
        try String(night + 1).write(toFile: counter, atomically: true, encoding: .utf8)
        return cost
    }

    /// Nights from findings to the published folder. The first of each ledger publishes everything and is not counted.
    private func measureWholeNights(_ sizes: [Int]) throws {
        var costs: [Int: [Cost]] = [:]
        for round in 0...measured {
            for nights in sizes {
                let cost = try measureWholeNight(nights)
                print(
                    "  \(nights): \(Clock.text(cost.seconds)) s, \(Clock.text(cost.processorSeconds)) s of the processor"
                )
                if round > 0 { costs[nights, default: []].append(cost) }
            }
        }
        guard measured > 0 else { return }
        let processor = try sizes.map { try median(costs[$0] ?? [], \.processorSeconds) }
        for (nights, seconds) in zip(sizes, processor) {
            print("a whole night over \(nights * 1000) articles: \(Clock.text(seconds)) s of the processor")
        }
        print("ratio of whole nights: \(Clock.text(processor[1] / processor[0])) of the processor")
    }

    private func measureWholeNight(_ nights: Int) throws -> Cost {
        let counter = path(nights) + ".nights"
        let number = (try? String(contentsOfFile: counter, encoding: .utf8)).flatMap { Int($0) } ?? nights
        let file = folder + "/night.jsonl"
        try Data((0..<1000).flatMap { news.line($0, of: number) }).write(to: URL(fileURLWithPath: file))
        let plan = Night.Plan(
            inputs: folder, reports: folder + "/Reports-\(nights)", ledger: path(nights), asOf: news.day(of: number))
        let clock = Clock()
        let night = Night(
            plan: plan, find: { ArticleFindings(article: $0.id) },
            site: Night.site(SiteConfiguration(title: "Benchmark")), whenLost: { fatalError("\($0)") })
        let summary = try night.importFindings([file], publishing: true)
        let cost = Cost(
            seconds: clock.seconds, processorSeconds: clock.processorSeconds,
            occasions: summary.change.newOccasions)
        guard summary.change.newArticles > 900, cost.occasions > leastOccasions else {
            throw Unexpected(what: "\(summary.change)")
        }
        print(
            "  \(summary.filesWritten) files written, \(summary.filesUnchanged) as they were, \(summary.peakMegabytes) MB"
        )
        try String(number + 1).write(toFile: counter, atomically: true, encoding: .utf8)
        return cost
    }

    /// Everything that a night publishes, phase by phase; nothing is written to the disk.
    private func publish(_ nights: Int) throws {
        let store = try LedgerStore(path: path(nights))
        let reading = Clock()
        let history = try store.history(asOf: news.day(of: nights + measured))
        print("over \(history.articles.count) articles, \(history.occasions.count) occasions:")
        print("  history read: \(reading.text)")
        let indexing = Clock()
        let builder = SiteBuilder(history: history, configuration: SiteConfiguration(title: "Benchmark"))
        print("  index: \(indexing.text)")
        let counted = Mutex((files: 0, bytes: 0))
        let count: @Sendable (ReportFile) -> Void = { file in
            counted.withLock { $0 = ($0.files + 1, $0.bytes + file.bytes.count) }
        }
        let whole = Clock()
        for (name, write) in [
            ("pages", builder.writePages), ("tables", builder.writeTables), ("archive", builder.writeArchive),
        ] {
            counted.withLock { $0 = (0, 0) }
            let clock = Clock()
            try write(count)
            let (files, bytes) = counted.withLock(\.self)
            print("  \(name): \(clock.text), \(files) files, \(bytes >> 20) MB")
        }
        print("  files in all: \(whole.text)")
    }

    struct Unexpected: Error { var what: String }

    private func median(_ costs: [Cost], _ value: (Cost) -> Double) throws -> Double {
        let sorted = costs.map(value).sorted()
        guard let median = sorted.isEmpty ? nil : sorted[sorted.count / 2] else { throw Unexpected(what: "no night") }
        return median
    }

    private func line(_ nights: Int, _ costs: [Cost]) throws -> String {
        let size = (try? FileManager.default.attributesOfItem(atPath: path(nights))[.size] as? Int) ?? 0
        return
            "over \(nights * 1000) articles (\(size >> 20) MB): \(Clock.text(try median(costs, \.seconds))) s a night, "
            + "\(Clock.text(try median(costs, \.processorSeconds))) s of the processor; "
            + costs.map { Clock.text($0.seconds) }.joined(separator: " ")
    }
}
