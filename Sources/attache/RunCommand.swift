import ArgumentParser
import Findings
import Night

/// `attache run`: the night.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Read what is new, add it to what is known, and publish the whole.",
        discussion: """
            Safe to run twice, and again after a crash: texts that are known are not read again, and the published folder is
            replaced as a whole or not at all.

            A first night without any article publishes empty pages and warns. A folder that is not there, and a ledger without
            articles beside reports that have some, are errors, and nothing is published.

            Exit status: 0 published, 1 published but an input was rejected (with --strict), 2 nothing published, 64 wrong usage.
            """)

    @OptionGroup var night: NightArguments

    @Option(help: "The folder to publish in.")
    var reports = "Reports"

    @Flag(help: "End with status 1 if an input was rejected.")
    var strict = false

    @Flag(help: "Find again in texts that are known, as after a change of the program or of the topics.")
    var reread = false

    @Flag(help: "Give pairs.csv a row for every month and year in which nothing was counted.")
    var zeroRows = false

    @Flag(help: "Say nothing but what went wrong.")
    var quiet = false

    func run() throws {
        try NightRunner.run(strict: strict, quiet: quiet) { progress in
            var configuration = try night.configuration()
            if zeroRows { configuration.zeroRows = true }
            let taxonomy = Taxonomy.standard.adding(configuration.topics)
            let finder = Finder(taxonomy: taxonomy)
            var plan = night.plan(configuration, reports: reports, rereads: reread)
            plan.topics = Dictionary(
                taxonomy.definitions.map { ($0.topic, $0.digest) }, uniquingKeysWith: { first, _ in first })
            let night = Night(
                plan: plan,
                find: { finder.find(in: $0) }, site: Night.site(configuration.site),
                progress: { progress.show($0) }, whenLost: { NightRunner.end($0, progress) })
            return (try night.run(), configuration.strict)
        }
    }
}
