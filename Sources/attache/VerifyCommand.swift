import ArgumentParser
import Reports
import Vocabulary

/// `attache verify`: a published folder against its manifest and schema.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Hold a published folder against its manifest, its schema and its own archive.",
        discussion: """
            Sizes and SHA-256 of all files, files that are missing or not listed, XML against the schema, the schema and its style
            sheet against those of this program, the counts of every month against its archive files, and tables, calendar, feed,
            pages and their records against what this program makes of the archive. Each problem is one line: the file, the place, what to do.

            To make the pages again takes as long as to publish them; --no-pages leaves that out. A folder that another version
            wrote may be sound and differ: its archive is what has to hold.

            Exit status: 0 all is as it was written, 1 something is not, 2 the folder cannot be read, 64 wrong usage.
            """)

    @Argument(help: "The published folder.")
    var reports = "Reports"

    @Flag(inversion: .prefixedNo, help: "Make all pages and their records again from the archive, and compare them.")
    var pages = true

    @Flag(help: "Say nothing but what is wrong.")
    var quiet = false

    func run() throws {
        let outcome: ReportsVerifier.Outcome
        do {
            outcome = try ReportsVerifier(pages: pages).check(folder: reports)
        } catch is ReportsVerifier.NoFolder {
            StandardOutput.complain("“\(reports)” is no folder that can be read; name the published one")
            throw ExitCode(2)
        } catch {
            StandardOutput.complain("“\(reports)” cannot be checked: \(error)")
            throw ExitCode(2)
        }
        for problem in outcome.problems { StandardOutput.complain("\(problem)") }
        if !outcome.problems.isEmpty { throw ExitCode(1) }
        if !quiet {
            StandardOutput.complain(
                Number.of(outcome.files, "file") + ": " + (outcome.files == 1 ? "as it was" : "all as they were")
                    + " written"
                    + (pages ? "" : "; pages were not made again"))
        }
    }
}
