import Articles
import Findings
import Foundation

/// Prints what the model of meetings sees of every candidate, one article a line, for `Benchmarks/fit/fit.py`;
/// with `--cast` before the files, what the reading knows of every sentence instead.
@main
enum FeaturePrinter {
    static func main() throws {
        let dump = MeetingDump(finder: Finder())
        let cast = CastDump(finder: Finder())
        let printsCast = CommandLine.arguments.contains("--cast")
        let reader = ArticleReader()
        for path in CommandLine.arguments.dropFirst() where path != "--cast" {
            try reader.read(file: path, named: path) { item in
                guard case .article(let article) = item else { return }
                FileHandle.standardOutput.write(
                    Data((printsCast ? cast.line(for: article) : dump.line(for: article)) + [10]))
            }
        }
    }
}
