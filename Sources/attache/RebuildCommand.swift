import ArgumentParser
import Findings
import Night

/// `attache rebuild`: a lost ledger from the archived XML.
struct RebuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Make a lost ledger again from the archive of a published folder.",
        discussion: "The ledger must be new or empty. Every archived file is held against the schema first.")

    @Option(help: "The published folder whose archive is read.")
    var reports = "Reports"

    @OptionGroup var night: NightArguments

    @Flag(help: "Say nothing but what went wrong.")
    var quiet = false

    func run() throws {
        try NightRunner.run(strict: false, quiet: quiet) { progress in
            let configuration = try night.configuration()
            let night = Night(
                plan: night.plan(configuration, reports: reports), find: { ArticleFindings(article: $0.id) },
                site: Night.site(configuration.site), progress: { progress.show($0) },
                whenLost: { NightRunner.end($0, progress) })
            return (try night.rebuild(from: reports + "/archive"), false)
        }
    }
}
