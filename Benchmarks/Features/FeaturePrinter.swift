import Articles
import Findings
import Foundation

/// Prints what the model of meetings sees of every candidate, one article a line, for `Benchmarks/fit/fit.py`.
@main
enum FeaturePrinter {
    static func main() throws {
        let dump = MeetingDump(finder: Finder())
        let reader = ArticleReader()
        for path in CommandLine.arguments.dropFirst() {
            try reader.read(file: path, named: path) { item in
                guard case .article(let article) = item else { return }
                FileHandle.standardOutput.write(Data(dump.line(for: article) + [10]))
            }
        }
    }
}
