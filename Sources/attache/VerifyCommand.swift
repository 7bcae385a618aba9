import ArgumentParser
import Reports

/// `attache verify`: a published folder against its manifest and schema.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Hold a published folder against its manifest, its schema and its own archive.",
        discussion: "Exit status: 0 all is as it was written, 1 something is not, 2 the folder cannot be read.")

    @Argument(help: "The published folder.")
    var reports = "Reports"

    func run() throws {
        let problems: [Problem]
        do {
            problems = try ReportsVerifier().verify(folder: reports)
        } catch {
            StandardOutput.complain("attache: “\(reports)” cannot be read: \(error)")
            throw ExitCode(2)
        }
        for problem in problems { StandardOutput.complain("attache: \(problem)") }
        if !problems.isEmpty { throw ExitCode(1) }
    }
}
