import ArgumentParser
import Articles
import Findings
import Foundation
import Ledger

/// Finds the near copies in a folder of articles, and writes texts and pairs for `exact_join.py`.
struct StoriesBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories", abstract: "Find the near copies among the articles of a folder.")

    @Argument(help: "The folder of articles.")
    var folder: String

    @Option(help: "Write the texts here, as JSON Lines.")
    var texts: String?

    @Option(help: "Write the pairs of near copies here, two ids a line.")
    var pairs: String?

    func run() throws {
        let reading = Clock()
        let articles = try read()
        print("\(articles.count) articles read in \(reading.text)")
        let sketching = Clock()
        let items = articles.map { ReadArticle(article: $0, findings: ArticleFindings(article: $0.id)) }
        print("digests, runs of words and sketches: \(sketching.text)")
        let joining = Clock()
        let join = StoryJoin(items)
        print("\(join.pairs.count) pairs, \(join.compared) compared in full: \(joining.text)")
        print("stories in all: \(Clock.text(sketching.seconds)) s")
        try write(articles, join)
    }

    private func read() throws -> [Article] {
        let reader = ArticleReader(options: .init(acceptsOtherLanguages: true))
        var articles: [Article] = []
        for file in try reader.listing(of: folder).files {
            try reader.read(file: folder + "/" + file, named: file) { item in
                if case .article(let article) = item { articles.append(article) }
            }
        }
        return articles
    }

    private func write(_ articles: [Article], _ join: StoryJoin) throws {
        if let texts {
            let encoder = JSONEncoder()
            var lines = Data()
            for article in articles {
                lines += try encoder.encode(["id": article.id, "text": article.title + "\n" + article.body])
                lines.append(10)
            }
            try lines.write(to: URL(fileURLWithPath: texts))
        }
        if let pairs {
            let lines = join.pairs.map { "\(articles[$0].id)\t\(articles[$1].id)\n" }
            try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: pairs))
        }
    }
}
