import Articles
import Findings
import Foundation

/// Prints what the model of meetings sees of every candidate, one article a line, for `Benchmarks/fit/fit.py`;
/// with `--cast` before the files, what the reading knows of every sentence instead; with `--details`, what the model of
/// details sees of every occasion, for `Benchmarks/fit/details.py`.
@main
enum FeaturePrinter {
    static func main() throws {
        let dump = MeetingDump(finder: Finder())
        let cast = CastDump(finder: Finder())
        let details = DetailDump(finder: Finder())
        let options = ["--cast", "--details"]
        let reader = ArticleReader()
        for path in CommandLine.arguments.dropFirst() where !options.contains(path) {
            try reader.read(file: path, named: path) { item in
                guard case .article(let article) = item else { return }
                let line =
                    CommandLine.arguments.contains("--cast")
                    ? cast.line(for: article)
                    : CommandLine.arguments.contains("--details") ? details.line(for: article) : dump.line(for: article)
                FileHandle.standardOutput.write(Data(line + [10]))
            }
        }
    }
}
