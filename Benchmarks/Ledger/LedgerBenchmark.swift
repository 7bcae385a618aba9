import ArgumentParser
import Glibc

/// Measures what the ledger does with many articles; see `docs/Ledger.md`.
@main
struct LedgerBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attache-benchmark",
        abstract: "Measure how stories are found, and what a night costs over a small and a large ledger.",
        subcommands: [StoriesBenchmark.self, NightsBenchmark.self])
}

/// Seconds of a clock that no change of the time of day moves, and seconds of the processor.
struct Clock {
    private let wall = Clock.read(CLOCK_MONOTONIC)
    private let processor = Clock.read(CLOCK_PROCESS_CPUTIME_ID)

    var seconds: Double { Clock.read(CLOCK_MONOTONIC) - wall }
    var processorSeconds: Double { Clock.read(CLOCK_PROCESS_CPUTIME_ID) - processor }

    var text: String { "\(Clock.text(seconds)) s (\(Clock.text(processorSeconds)) s of the processor)" }

    static func text(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }

    private static func read(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
