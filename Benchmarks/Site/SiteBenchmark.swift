import Findings
import Glibc
import Ledger
import Reports
import Vocabulary

/// Writes a site of many small pages and says how fast; where Hugo is installed, it writes as many pages of the same size in
/// the same run, since seconds alone mean nothing on another machine.
///
///     swift build -c release --product attache-site
///     .build/release/attache-site FOLDER [PAGES]
@main enum SiteBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let folder = arguments.first else {
            print("usage: attache-site FOLDER [PAGES]")
            exit(64)
        }
        let pages = arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000
        mkdir(folder, 0o755)
        let history = SmallPages.history(days: pages)
        let own = try best(of: 3) { try write(history, to: folder + "/attache") }
        precondition(own.pages >= pages, "\(own.pages) pages instead of \(pages)")
        report("attache", own)
        print("        with \(own.files) files in all, since every page has its records beside it")
        guard let hugo = Hugo(folder: folder + "/hugo") else {
            print("hugo    is not installed: no comparison")
            return
        }
        try hugo.makeContent(pages: own.pages, size: own.bytes / own.pages)
        let other = try best(of: 3) { try hugo.run() }
        precondition(other.pages >= own.pages, "hugo wrote \(other.pages) pages instead of \(own.pages)")
        report("hugo", other)
        let ratio = own.rate / other.rate
        print("ratio   \((ratio * 10).rounded() / 10) times as many pages a second")
    }

    struct Result {
        var pages = 0
        /// Of the pages.
        var bytes = 0
        var files = 0
        var seconds = 0.0

        var rate: Double { Double(pages) / seconds }
    }

    private static func best(of runs: Int, _ run: () throws -> Result) rethrows -> Result {
        try (0..<runs).map { _ in try run() }.min { $0.seconds < $1.seconds } ?? Result()
    }

    private static func report(_ name: String, _ result: Result) {
        let seconds = (result.seconds * 100).rounded() / 100
        print(
            "\(name.padded(to: 8))\(result.pages) pages of \(result.bytes / max(result.pages, 1)) bytes in \(seconds) s:"
                + " \(Int(result.rate)) pages/s")
        fflush(nil)
    }

    /// From the history in memory to files on the disk, nothing left out: index, rendering, writing.
    private static func write(_ history: History, to folder: String) throws -> Result {
        for name in ["", "/pairs", "/countries", "/people", "/topics", "/days"] { mkdir(folder + name, 0o755) }
        var result = Result()
        let start = now()
        try SiteBuilder(history: history, configuration: SiteConfiguration()).writePages { file in
            result.files += 1
            if file.path.hasSuffix(".html") {
                result.pages += 1
                result.bytes += file.bytes.count
            }
            writeFile(folder + "/" + file.path, file.bytes)
        }
        result.seconds = now() - start
        return result
    }

    static func writeFile(_ path: String, _ bytes: [UInt8]) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        precondition(descriptor >= 0, "cannot write \(path)")
        let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        precondition(written == bytes.count, "cannot write \(path)")
        close(descriptor)
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
