import ArgumentParser
import Findings
import Night

/// `attache import`: findings made elsewhere into the ledger.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Add findings that “attache extract” made elsewhere to what is known.",
        discussion: "Reads JSON Lines, one article a line. With --reports it publishes as “attache run” does.")

    @Argument(help: "Files of findings; without any, or for “-”, standard input.")
    var files: [String] = []

    @OptionGroup var night: NightArguments

    @Option(help: "Publish in this folder as well.")
    var reports: String?

    @Flag(help: "End with status 1 if a line was rejected.")
    var strict = false

    @Flag(help: "Say nothing but what went wrong.")
    var quiet = false

    func run() throws {
        try NightRunner.run(strict: strict, quiet: quiet) { progress in
            let configuration = try night.configuration()
            let night = Night(
                plan: night.plan(configuration, reports: reports ?? "Reports"),
                find: { ArticleFindings(article: $0.id) }, site: Night.site(configuration.site),
                progress: { progress.show($0) }, whenLost: { NightRunner.end($0, progress) })
            let summary = try night.importFindings(files.isEmpty ? ["-"] : files, publishing: reports != nil)
            return (summary, configuration.strict)
        }
    }
}
