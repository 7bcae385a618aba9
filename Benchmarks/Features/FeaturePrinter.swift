import Articles
import Findings
import Foundation

/// Prints what the model of meetings sees of every candidate, one article a line, for `Benchmarks/fit/fit.py`;
/// with `--cast` before the files, what the reading knows of every sentence instead; with `--details`, what the model of
/// details sees of every occasion, for `Benchmarks/fit/details.py`.
@main
enum FeaturePrinter {
    static func main() throws {
        let options = CommandLine.arguments.dropFirst().prefix { $0.hasPrefix("--") }
        let line = line(for: options.first)
        let reader = ArticleReader()
        for path in CommandLine.arguments.dropFirst(1 + options.count) {
            try reader.read(file: path, named: path) { item in
                guard case .article(let article) = item else { return }
                FileHandle.standardOutput.write(Data(line(article) + [10]))
            }
        }
    }

    private static func line(for option: String?) -> (Article) -> [UInt8] {
        let finder = Finder()
        return switch option {
        case "--cast": CastDump(finder: finder).line
        case "--details": DetailDump(finder: finder).line
        case "--anniversaries": AnniversaryDump(finder: finder).line
        case "--milestones": MilestoneDump(finder: finder).line
        default: MeetingDump(finder: finder).line
        }
    }
}
