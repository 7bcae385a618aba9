import ArgumentParser
import Night
import Vocabulary

/// Where a night's things lie, and which night it is: shared by the commands that write.
struct NightArguments: ParsableArguments {
    @Option(help: "The folder of articles.")
    var inputs = "Inputs"

    @Option(help: "What is known so far; by default .attache/ledger.sqlite beside the folder of articles.")
    var ledger: String?

    @Option(help: "The night, as in 2026-11-23; by default that of the configuration, or today.")
    var asOf: Day?

    @Option(help: "The configuration; by default attache.yaml in the folder of articles, if it is there.")
    var config: String?

    /// The settings of the file that was named, or of the one among the inputs; the defaults where there is none.
    func configuration() throws -> NightConfiguration {
        let file = config ?? inputs + "/attache.yaml"
        guard let text = try TextFile.read(file, mayBeMissing: config == nil) else { return NightConfiguration() }
        return try ConfigurationReader(file: file).read(text)
    }

    func plan(_ configuration: NightConfiguration, reports: String, rereads: Bool = false) -> Night.Plan {
        Night.Plan(
            inputs: inputs, reports: reports, ledger: ledgerPath(configuration),
            asOf: asOf ?? configuration.asOf ?? Today.day, rereads: rereads, limits: configuration.limits)
    }

    /// As named on the command line; as the configuration says, seen from where it lies; or beside the inputs.
    private func ledgerPath(_ configuration: NightConfiguration) -> String {
        if let ledger { return ledger }
        if let ledger = configuration.ledger {
            if ledger.hasPrefix("/") { return ledger }
            return Folders.parent(of: config ?? inputs + "/attache.yaml") + "/" + ledger
        }
        let trimmed = inputs.count > 1 && inputs.hasSuffix("/") ? String(inputs.dropLast()) : inputs
        return Folders.parent(of: trimmed) + "/.attache/ledger.sqlite"
    }
}

extension Day: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
