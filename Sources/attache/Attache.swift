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

    static func main() {
        let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
        if let hint = CommandHint(Array(CommandLine.arguments.dropFirst()), commands: commands) {
            StandardOutput.complain("\(hint)")
            exit(withError: ExitCode.validationFailure)
        }
        main(nil)
    }
}
