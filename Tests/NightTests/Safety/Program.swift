import Foundation
import Ledger
import Testing
import Vocabulary

/// The built program, started as a process.
struct Program {
    /// Beside the tests; nil where it was not built, as under some other build tool.
    static let path: String? = {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        let folders = [own, CommandLine.arguments.first ?? ""].map {
            URL(fileURLWithPath: $0).deletingLastPathComponent().path
        }
        return (folders + [root + "/.build/debug", root + "/.build/release"]).map { $0 + "/attache" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// What one run left.
    struct Outcome {
        var status: Int32
        var wasKilled: Bool
        var said: String
    }

    /// Runs it to its end, or kills it as soon as `isDue` says so.
    static func run(
        _ arguments: [String], through wrapper: [String] = [], killedWhen isDue: (() -> Bool)? = nil
    ) throws -> Outcome {
        let command = wrapper + [try #require(path)] + arguments
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        if let isDue {
            while process.isRunning, !isDue() { usleep(200) }
            kill(process.processIdentifier, SIGKILL)
        }
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
            said: String(decoding: said, as: UTF8.self))
    }
}

/// A folder with inputs, a ledger and a published folder, as an operator has it.
struct Workplace {
    let folder: TemporaryFolder
    static let nights = ["2022-09-01", "2022-09-02"]

    init() throws {
        folder = try TemporaryFolder()
        try addInputs(of: 0)
    }

    var reports: String { folder.path + "/Reports" }
    var ledger: String { folder.path + "/state/ledger.sqlite" }

    func arguments(_ night: Int) -> [String] {
        [
            "run", "--inputs", folder.path + "/Inputs", "--reports", reports, "--ledger", ledger, "--as-of",
            Workplace.nights[night],
        ]
    }

    /// The first night's articles; the second night adds one report, one correction and one new meeting.
    func addInputs(of night: Int) throws {
        let visit = "Cambodia's Defence Minister Tea Banh met his Lao counterpart in Vientiane on August 30. "
        let first = [
            ("a", "2022-08-31", visit + "They signed a memorandum on border patrols."),
            ("b", "2022-08-31", "Chinese Foreign Minister Wang Yi will visit Thailand on September 5, officials said."),
            ("c", "2022-08-30", "French President Emmanuel Macron met Algeria's President in Algiers on August 26."),
            ("d", "2022-08-31", "Police seized drugs in a raid on smugglers at the border with Myanmar on Monday."),
        ]
        let second = [
            ("e", "2022-09-01", "In Vientiane, Tea Banh of Cambodia held talks with Lao officials on August 30."),
            ("c", "2022-08-30", "French President Emmanuel Macron met Algeria's President in Algiers on August 27."),
            ("f", "2022-09-01", "Japan's Prime Minister met the President of Tunisia in Tunis on August 28."),
        ]
        let lines = (night == 0 ? first : second).map { id, day, text in
            #"{"id":"\#(id)","title":"Report \#(id)","date":"\#(day)","source":"Courier","#
                + #""url":"https://courier.example/\#(id)","text":"\#(text)"}"# + "\n"
        }
        try folder.write(lines.joined(), to: "Inputs/night\(night).jsonl")
    }

    /// Everything that a night leaves: the ledger's content and the published bytes.
    struct State: Equatable {
        var history: History
        var forwarding: [String]
        var files: [String: Data]
        var leftovers: [String]
    }

    func state(after night: Int) throws -> State {
        let store = try LedgerStore(path: ledger)
        let files = try FileManager.default.subpathsOfDirectory(atPath: reports).sorted()
        var contents: [String: Data] = [:]
        for file in files {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: reports + "/" + file, isDirectory: &isFolder),
                !isFolder.boolValue
            else { continue }
            contents[file] = FileManager.default.contents(atPath: reports + "/" + file)
        }
        return State(
            history: try store.history(asOf: try #require(Day(Workplace.nights[night]))),
            forwarding: try store.forwarding().map { "\($0.id) \($0.occasion ?? "-")" }, files: contents,
            leftovers: try folder.names().filter { $0.hasPrefix("Reports.") })
    }
}
