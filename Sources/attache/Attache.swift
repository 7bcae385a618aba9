import ArgumentParser
import Articles
import Findings
import Foundation

@main
struct Attache: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attache", abstract: "Counts the meetings between countries that a night's news tells of.")
    @Argument var mode: String
    @Argument var path: String
    @Argument var ids: [String] = []
    func run() {
        let articles = Scratch.articles(path).filter { ids.isEmpty || ids.contains($0.id) }
        let finder = Finder()
        for a in articles {
            switch mode {
            case "cast": Scratch.dumpCast(a)
            case "dump":
                FileHandle.standardOutput.write(Data(MeetingDump(finder: finder).line(for: a) + [10]))
            default:
                FileHandle.standardOutput.write(Data(FindingsLine(article: a, findings: finder.find(in: a)).bytes() + [10]))
            }
        }
    }
}
