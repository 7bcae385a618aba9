import Logging
import Synchronization
import Vocabulary

#if canImport(Glibc)
    import Glibc
#endif

/// Log lines on standard error, `attache: ` before each: plain in a log file, plain on a terminal.
struct LineLog: LogHandler {
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let prefix = event.level >= .warning ? "\(event.level): " : ""
        StandardOutput.complain("attache: \(prefix)\(event.message)")
    }
}

/// One line that is written over again while a run goes on, on a terminal alone.
final class ProgressLine: Sendable {
    private let isShown: Bool

    init(isShown: Bool) { self.isShown = isShown && isatty(2) == 1 }

    func show(_ text: String) {
        guard isShown else { return }
        StandardOutput.complainInPlace("\r\u{1B}[K\(text)")
    }

    func clear() {
        guard isShown else { return }
        StandardOutput.complainInPlace("\r\u{1B}[K")
    }
}

/// The clock, asked in this one place.
enum Today {
    static var day: Day {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? Day(number: 0)
    }
}

/// Small files, read whole.
enum TextFile {
    /// Nil where the file cannot be read or is over a megabyte.
    static func read(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        guard ferror(file) == 0, count < bytes.count else { return nil }
        return String(decoding: bytes[..<count], as: UTF8.self)
    }
}
