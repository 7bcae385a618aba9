import ArgumentParser
import Findings
import Logging
import Night
import Reports
import Vocabulary

#if canImport(Glibc)
    import Glibc
#endif

/// `attache run`: the night.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Read what is new, count it, and publish: the night.",
        discussion: """
            Exit status: 0 published (1 with --strict if an input was rejected), 2 nothing published, 64 wrong usage.
            Running the same night twice changes nothing; a run that was stopped is repaired by running again.
            """)

    @Option(help: "The folder of articles.")
    var inputs = "Inputs"

    @Option(help: "The folder to publish in.")
    var reports = "Reports"

    @Option(help: "The ledger (default: .attache/ledger.sqlite in the folder above the reports).")
    var ledger: String?

    @Option(name: .customLong("as-of"), help: "The night, as a day: 2026-11-23 (default: as configured, else today).")
    var asOf: Day?

    @Option(help: "The configuration file (default: attache.yaml in the inputs, if it is there).")
    var config: String?

    @Flag(help: "Find again in articles that the ledger knows, as after a new version.")
    var reread = false

    @Flag(help: "End with status 1 if an input was rejected.")
    var strict = false

    @Flag(name: .shortAndLong, help: "Log nothing but errors.")
    var quiet = false

    func run() throws {
        let configuration = try loadedConfiguration()
        let progress = ProgressLine(isShown: !quiet)
        var log = Logger(label: "attache") { _ in LineLog() }
        log.logLevel = quiet ? .error : .info
        let finder = Finder(taxonomy: .standard.adding(configuration.topics))
        let site = siteConfiguration(configuration)
        let night = Night(
            plan: Night.Plan(
                inputs: inputs, reports: reports, ledger: ledgerPath(configuration),
                asOf: asOf ?? configuration.asOf ?? Today.day, rereads: reread),
            find: { finder.find(in: $0) },
            site: { history, write in
                try SiteBuilder(history: history, configuration: site).write { try write($0.path, $0.bytes) }
            },
            log: log, progress: { progress.show($0) })
        do {
            let summary = try night.run()
            progress.clear()
            if strict || configuration.strict, !summary.rejections.isEmpty { throw ExitCode(1) }
        } catch let error as NightError {
            progress.clear()
            StandardOutput.complain("attache: \(error)")
            throw ExitCode(2)
        }
    }

    private func loadedConfiguration() throws -> NightConfiguration {
        let path = config ?? inputs + "/attache.yaml"
        guard let text = TextFile.read(path) else {
            guard config == nil else {
                StandardOutput.complain("attache: the configuration “\(path)” cannot be read; name another with --config")
                throw ExitCode(64)
            }
            return NightConfiguration()
        }
        do {
            return try ConfigurationReader(file: path).read(text)
        } catch {
            StandardOutput.complain("attache: \(error)")
            throw ExitCode(64)
        }
    }

    private func siteConfiguration(_ configuration: NightConfiguration) -> SiteConfiguration {
        var labels = SiteConfiguration.standardTopics
        for topic in configuration.topics { labels[topic.topic] = topic.label }
        return SiteConfiguration(
            title: configuration.title, baseURL: configuration.baseURL, topics: labels, accuracy: .known)
    }

    private func ledgerPath(_ configuration: NightConfiguration) -> String {
        if let ledger { return ledger }
        if let ledger = configuration.ledger {
            let folder = config.map { $0.split(separator: "/").dropLast().joined(separator: "/") } ?? inputs
            return ledger.hasPrefix("/") || folder.isEmpty ? ledger : folder + "/" + ledger
        }
        let parts = reports.split(separator: "/", omittingEmptySubsequences: true).dropLast()
        let above = (reports.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
        return (above.isEmpty ? "" : above.hasSuffix("/") ? above : above + "/") + ".attache/ledger.sqlite"
    }
}

extension Day: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
