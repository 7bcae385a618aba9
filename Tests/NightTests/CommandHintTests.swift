import Testing

@testable import attache

@Suite struct CommandHintTests {
    private static let commands = ["run", "extract", "explain", "import", "rebuild", "verify"]

    @Test(arguments: [
        ("runn", "run"), ("RUN", "run"), ("ru", "run"), ("extrcat", "extract"), ("explian", "explain"),
        ("rebiuld", "rebuild"), ("verfy", "verify"), ("Verify", "verify"), ("imports", "import"),
    ])
    func namesTheCommandThatWasMeant(given: String, meant: String) throws {
        let hint = try #require(CommandHint([given, "Inputs"], commands: Self.commands))
        #expect(hint.meant == meant)
        #expect("\(hint)" == "there is no command “\(given)”; did you mean “\(meant)”?")
    }

    @Test(arguments: [
        [], ["run"], ["help"], ["--help"], ["-h"], ["--version"], ["publish"], ["article.txt"], ["reports", "run"],
        [""],
    ])
    func saysNothingWhereNoneWas(arguments: [String]) {
        #expect(CommandHint(arguments, commands: Self.commands) == nil)
    }

    /// Of two that are as near the first in the alphabet, whatever the order of the commands.
    @Test func decidesBetweenTwoThatAreAsNear() {
        for commands in [["bat", "cat"], ["cat", "bat"]] {
            #expect(CommandHint(["rat"], commands: commands)?.meant == "bat")
        }
    }
}

/// What the program says where it has nothing to do.
@Suite(.enabled(if: Program.path != nil)) struct ProgramMessageTests {
    @Test func endsWithTheStatusOfWrongUsageWhereACommandWasMisspelt() throws {
        let outcome = try Program.run(["verfy", "Reports"])
        #expect(outcome.status == 64)
        #expect(outcome.said.contains("there is no command “verfy”; did you mean “verify”?"))
    }

    /// `explain` has nothing to explain then, and its status says so.
    @Test(arguments: [("extract", Int32(0)), ("explain", 1)])
    func saysThatAFolderHoldsNoFile(command: String, status: Int32) throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run([command, folder.path])
        #expect(outcome.status == status)
        #expect(
            outcome.said.contains(
                "\(folder.path): there is no file to read in this folder; name files or a folder that holds some"))
        try folder.write("Laos met Cambodia.", to: "a.txt")
        #expect(!(try Program.run([command, folder.path])).said.contains("no file to read"))
    }
}
