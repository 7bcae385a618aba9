import ArgumentParser
import Glibc
import Night

/// Runs a night, shows how it goes, and turns its end into an exit status.
struct NightRunner {
    /// 0 done, 1 with `--strict` where an input was rejected, 2 nothing published, 64 wrong usage.
    ///
    /// The work says whether the configuration asks for strictness too.
    static func run(strict: Bool, quiet: Bool, _ work: (Progress) throws -> (NightSummary, strict: Bool)) throws {
        let progress = Progress(isShown: isatty(2) == 1 && !quiet)
        do {
            let (summary, alsoStrict) = try work(progress)
            progress.clear()
            if !quiet { for line in summary.lines { StandardOutput.complain("\(line)") } }
            if strict || alsoStrict, !summary.rejections.isEmpty { throw ExitCode(1) }
        } catch let code as ExitCode {
            throw code
        } catch let error as ConfigurationError {
            progress.clear()
            StandardOutput.complain("\(error)")
            throw ExitCode(64)
        } catch {
            progress.clear()
            StandardOutput.complain("\(error)")
            throw ExitCode(2)
        }
    }

    /// The same end where it is too late to throw.
    static func end(_ error: NightError, _ progress: Progress) -> Never {
        progress.clear()
        StandardOutput.complain("\(error)")
        exit(2)
    }
}

/// One line on a terminal that tells how far the night is; nothing in a log.
final class Progress: Sendable {
    private let isShown: Bool

    init(isShown: Bool) { self.isShown = isShown }

    func show(_ text: String) { if isShown { write("\r\u{1b}[K\(text)") } }

    func clear() { if isShown { write("\r\u{1b}[K") } }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
    }
}
