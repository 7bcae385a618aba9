import ArgumentParser
import Articles
import Findings
import Night
import Reading
import Vocabulary

/// `attache explain`: an article as the program reads it, sentence by sentence, with what each finding rests on.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show how an article is read: its sentences, names, dates and findings, with the rule behind each.")

    @OptionGroup var input: ArticleArguments

    @Option(help: "Explain the article with this id alone.")
    var id: String?

    func run() throws {
        let finder = Finder()
        var output = StandardOutput()
        var explained = 0
        try input.read { item in
            switch item {
            case .article(let article):
                guard id == nil || id == article.id else { return }
                explained += 1
                let context = finder.context(of: article)
                let findings = finder.findings(in: context, of: article.id)
                var page = Explanation(
                    article: article, context: context, findings: findings, inColour: StandardOutput.isTerminal)
                for line in page.lines() { output.writeLine(line) }
            case .rejection(let rejection):
                StandardOutput.complain("\(RejectionSentence(rejection))")
            }
        }
        output.flush()
        if explained == 0 {
            if let id { StandardOutput.complain("no article has the id “\(id)”") }
            throw ExitCode(1)
        }
    }
}
