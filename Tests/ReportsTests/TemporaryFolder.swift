import Foundation
import Ledger
import Reports

/// A folder of its own for each test, gone afterwards.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "attache-reports-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ file: ReportFile) throws { try TemporaryFolder.write(file, to: path) }

    func read(_ name: String) -> [UInt8] {
        FileManager.default.contents(atPath: path + "/" + name).map { [UInt8]($0) } ?? []
    }

    /// What a program prints that is given one file of the folder.
    func run(_ program: String, _ name: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [path + "/" + name]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self)
    }

    static func write(_ file: ReportFile, to folder: String) throws {
        let url = URL(fileURLWithPath: folder + "/" + file.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: url)
    }
}

/// The whole site in memory, by path.
func site(_ history: History, _ configuration: SiteConfiguration = SiteConfiguration()) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    try SiteBuilder(history: history, configuration: configuration).write { files[$0.path] = $0.bytes }
    return files
}

func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }
