internal import Glibc

/// How long the night took, by a clock that no change of the time of day moves, and how much memory it held.
struct Stopwatch {
    private let start = Stopwatch.now

    var seconds: Double { Stopwatch.now - start }

    static var peakMegabytes: Int {
        var usage = rusage()
        guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
        return usage.ru_maxrss / 1024
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
