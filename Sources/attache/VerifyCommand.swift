import ArgumentParser
import Reports

/// `attache verify`: a published folder against its own manifest, schema and archive.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check a published folder: manifest, checksums, schema, and that the counts follow from the archive.")

    @Argument(help: "The published folder.")
    var folder = "Reports"

    func run() throws {
        let problems = try ReportsVerifier().verify(folder: folder)
        for problem in problems { StandardOutput.complain("attache: \(problem)") }
        guard problems.isEmpty else {
            StandardOutput.complain("attache: \(folder): \(problems.count) problem\(problems.count == 1 ? "" : "s")")
            throw ExitCode(1)
        }
        StandardOutput.complain("attache: \(folder) is sound")
    }
}
