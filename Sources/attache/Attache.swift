import ArgumentParser

@main
struct Attache: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attache",
        abstract: "Counts the meetings between countries that the news tells of, and publishes what it counted.",
        subcommands: [
            RunCommand.self, ExtractCommand.self, ExplainCommand.self, ImportCommand.self, RebuildCommand.self,
            VerifyCommand.self,
        ])
}
