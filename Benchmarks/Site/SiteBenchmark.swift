import Findings
import Foundation
import Glibc
import Ledger
import Reports
import Synchronization
import Vocabulary

/// Writes a site of many small pages and says how fast; where Hugo is installed, it writes as many pages of the same size in
/// the same run, since seconds alone mean nothing on another machine. Both write into a new folder, in turns, with nothing left
/// to flush from before, each first in every other round; the median of five rounds counts. Hugo writes the pages alone, which is what
/// counts, and once more with a file of JSON beside each, since attache writes the records of each page.
///
/// Nothing is deleted, at the end neither: ext4 passes over the inodes that were deleted in the last seconds one by one, and a file
/// then costs ten times as much to make, whoever makes it. It weighs on who waits for the disk alone, and not on who waits for the
/// processor: a run that begins while the disk still forgets the files of another measures that.
///
///     swift build -c release --product attache-site
///     .build/release/attache-site FOLDER [PAGES]
@main enum SiteBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.contains("--help") || arguments.contains("-h") {
            print(usage)
            return
        }
        let number = arguments.count > 1 ? arguments.last.flatMap { Int($0) } : 20_000
        guard let folder = arguments.first, !folder.hasPrefix("-"), arguments.count < 3, let pages = number, pages > 0
        else {
            FileHandle.standardError.write(Data((usage + "\n").utf8))
            exit(64)
        }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let history = SmallPages.history(days: pages)
        let turns = folder + "/turns-\(getpid())"
        try FileManager.default.createDirectory(atPath: turns, withIntermediateDirectories: true)
        defer { print("        what was written lies in \(turns) and may be removed") }
        let first = try write(history, to: turns + "/attache-0")
        precondition(first.pages >= pages, "\(first.pages) pages instead of \(pages)")
        report("attache", first)
        print("        with \(first.files) files in all, since every page has its records beside it")
        report("whole", try writeAll(history, to: turns + "/whole"))
        print("        the same pages with archive, tables, checksums and manifest")
        guard let hugo = Hugo(folder: turns + "/hugo") else {
            print("hugo    is not installed: no comparison")
            return
        }
        try hugo.makeContent(pages: first.pages, size: first.bytes / first.pages)
        var results: [Writer: [Result]] = [:]
        for round in 1...rounds {
            for writer in round % 2 == 0 ? Writer.allCases : Writer.allCases.reversed() {
                let result =
                    switch writer {
                    case .attache: try write(history, to: turns + "/attache-\(round)")
                    case .hugo, .hugoWithRecords: try hugo.run(round, withRecords: writer == .hugoWithRecords)
                    }
                report(writer.rawValue, result)
                results[writer, default: []].append(result)
            }
        }
        let (own, hugos) = (results[.attache] ?? [], results[.hugo] ?? [])
        let withRecords = results[.hugoWithRecords] ?? []
        precondition(hugos[0].pages >= first.pages, "hugo wrote \(hugos[0].pages) pages instead of \(first.pages)")
        precondition(withRecords[0].files >= 2 * first.pages, "hugo wrote \(withRecords[0].files) files with records")
        // What other programs take of the cores plays less of a part in seconds of the processor.
        for (name, other) in [("hugo, pages alone", hugos), ("hugo, JSON beside each", withRecords)] {
            print("ratio   \(ratios(own, other, \.rate)) times as many pages a second as \(name)")
            print("        \(ratios(own, other) { 1 / $0.effort }) times as many a second of the processor")
        }
    }

    private enum Writer: String, CaseIterable {
        case attache, hugo
        case hugoWithRecords = "hugo+"
    }

    private static let rounds = 5

    /// Of each round, the least, the median and the most.
    private static func ratios(_ own: [Result], _ other: [Result], _ measure: (Result) -> Double) -> String {
        let ratios = zip(own, other).map { measure($0) / measure($1) }.sorted().map { ($0 * 10).rounded() / 10 }
        return "\(ratios[rounds / 2]) (median of \(rounds) rounds, \(ratios[0]) to \(ratios[rounds - 1]))"
    }

    private static let usage = """
        usage: attache-site FOLDER [PAGES]
        Writes a site of so many small pages (20000) below FOLDER, in turns with Hugo where it is installed, and says how fast.
        """

    struct Result {
        var pages = 0
        /// Of the pages.
        var bytes = 0
        var files = 0
        var seconds = 0.0
        /// Of the processor, in all threads, the kernel's work for the program among it.
        var processor = 0.0

        var rate: Double { Double(pages) / seconds }
        /// Seconds of the processor a page.
        var effort: Double { processor / Double(max(pages, 1)) }

        mutating func count(_ file: ReportFile) {
            files += 1
            guard file.path.hasSuffix(".html") else { return }
            pages += 1
            bytes += file.bytes.count
        }
    }

    private static func report(_ name: String, _ result: Result) {
        let seconds = (result.seconds * 100).rounded() / 100
        print(
            "\(name.padded(to: 8))\(result.pages) pages of \(result.bytes / max(result.pages, 1)) bytes in \(seconds) s:"
                + " \(Int(result.rate)) pages/s, \((result.processor * 100).rounded() / 100) s of the processor")
        fflush(nil)
    }

    /// From the history in memory to files on the disk, nothing left out: index, rendering, writing.
    private static func write(_ history: History, to folder: String) throws -> Result {
        for name in ["", "/pairs", "/countries", "/people", "/topics", "/days"] { mkdir(folder + name, 0o755) }
        sync()
        let counted = Mutex(Result())
        let (start, used) = (now(), processor(RUSAGE_SELF))
        try SiteBuilder(history: history, configuration: SiteConfiguration()).writePages { file in
            writeFile(folder + "/" + file.path, file.bytes)
            counted.withLock { $0.count(file) }
        }
        var result = counted.withLock(\.self)
        result.seconds = now() - start
        result.processor = processor(RUSAGE_SELF) - used
        return result
    }

    /// Everything that a night publishes, from the history in memory on, one file at a time as it asks for them.
    private static func writeAll(_ history: History, to folder: String) throws -> Result {
        var folders: Set<Substring> = []
        sync()
        var result = Result()
        let (start, used) = (now(), processor(RUSAGE_SELF))
        try SiteBuilder(history: history, configuration: SiteConfiguration()).write { file in
            let parent = file.path.lastIndex(of: "/").map { file.path[..<$0] } ?? ""
            if folders.insert(parent).inserted {
                try FileManager.default.createDirectory(
                    atPath: folder + "/" + parent, withIntermediateDirectories: true)
            }
            writeFile(folder + "/" + file.path, file.bytes)
            result.count(file)
        }
        result.seconds = now() - start
        result.processor = processor(RUSAGE_SELF) - used
        return result
    }

    static func writeFile(_ path: String, _ bytes: [UInt8]) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        precondition(descriptor >= 0, "cannot write \(path)")
        let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        precondition(written == bytes.count, "cannot write \(path)")
        close(descriptor)
    }

    /// Seconds of the processor that this process has used, or the children that it has waited for.
    static func processor(_ who: __rusage_who) -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(who.rawValue), &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }

    /// Seconds of a clock that only moves forward.
    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
