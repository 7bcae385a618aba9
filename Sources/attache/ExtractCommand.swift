import ArgumentParser
import Articles
import Findings
import Night
import Vocabulary

/// `attache extract`: the map stage, articles in and findings out, one JSON object an article, in input order.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Read articles and print what is found in each as JSON Lines.",
        discussion:
            "Inputs that cannot be read are named on standard error; they make the exit status 1 with --strict. A path that was named and cannot be opened makes it 2."
    )

    enum Extra: String { case text, dates, names }

    @OptionGroup var input: ArticleArguments

    @Option(
        help: ArgumentHelp("Add to each line: text, dates, names (separated by commas).", valueName: "list"),
        transform: ExtractCommand.extras)
    var with: Set<Extra>?

    @Flag(help: "End with status 1 if an input was rejected.")
    var strict = false

    func run() throws {
        let extras = with ?? []
        let finder = Finder()
        let jobs = OrderedJobs<[UInt8]>()
        var output = StandardOutput()
        var rejected = 0
        var batch: [Article] = []
        var size = 0
        func submit() {
            let articles = batch
            batch.removeAll(keepingCapacity: true)
            size = 0
            let ready = jobs.submit {
                var lines = JSONBuilder()
                for article in articles { ExtractCommand.write(article, finder, extras, to: &lines) }
                return lines.bytes
            }
            for lines in ready { output.write(lines) }
        }
        let opened = try input.read { item in
            switch item {
            case .article(let article):
                batch.append(article)
                size += article.body.utf8.count
                if size >= ExtractCommand.bytesPerJob { submit() }
            case .rejection(let rejection):
                rejected += 1
                StandardOutput.complain("\(RejectionSentence(rejection))")
            }
        }
        submit()
        for lines in jobs.finish() { output.write(lines) }
        output.flush()
        if !opened { throw ExitCode(2) }
        if strict, rejected > 0 { throw ExitCode(1) }
    }

    /// Bodies that one thread finds in at a time: some hundred articles, a few milliseconds.
    private static let bytesPerJob = 1 << 17

    private static func extras(_ list: String) throws -> Set<Extra> {
        try Set(
            list.split(separator: ",").map { name in
                guard let extra = Extra(rawValue: String(name)) else {
                    throw ValidationError("there are text, dates and names, and no “\(name)”")
                }
                return extra
            })
    }

    private static func write(
        _ article: Article, _ finder: Finder, _ extras: Set<Extra>, to lines: inout JSONBuilder
    ) {
        let context = finder.context(of: article)
        let findings = finder.findings(in: context, of: article.id)
        FindingsLine(article: article, findings: findings).write(to: &lines) { json in
            // So that a ledger knows copies of a text that it has never seen.
            if extras.contains(.text) {
                json.key("text")
                json.string(article.body)
            } else {
                json.key("shingles")
                json.base64(Night.shingles(of: article))
            }
            if extras.contains(.dates) { json.dates(of: context) }
            if extras.contains(.names) { json.names(of: context) }
        }
        lines.endLine()
    }
}
