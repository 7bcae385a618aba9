import Foundation
import Ledger
import Testing
import Vocabulary

/// Where nothing can be written, the night says what and why, loses nothing, and the next run completes it.
@Suite(.serialized) struct FullDiskTests {
    /// A limit on the size of any file stands in for a full disk: the same call of the system fails, with `EFBIG`.
    @Test(arguments: [4, 40, 100])
    func saysWhichFileCouldNotBeWrittenAndLosesNothing(_ blocks: Int) throws {
        let place = try Workplace()
        #expect(try Program.run(place.arguments(0)).status == 0)
        let before = try place.state(after: 0)
        try place.addInputs(of: 1)
        let limited = try Program.run(
            place.arguments(1), through: ["/bin/bash", "-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" \"$@\""])
        #expect(limited.status == 2 && !limited.wasKilled, "\(limited.status) \(limited.said)")
        #expect(limited.said.contains(place.folder.path), "\(limited.said)")
        #expect(try place.state(after: 0).files == before.files)
        #expect(try Program.run(place.arguments(1)).status == 0)
        let undisturbed = try Workplace()
        #expect(try Program.run(undisturbed.arguments(0)).status == 0)
        try undisturbed.addInputs(of: 1)
        #expect(try Program.run(undisturbed.arguments(1)).status == 0)
        #expect(try place.state(after: 1) == undisturbed.state(after: 1))
    }

    /// A file system of a megabyte, where whoever runs the tests may mount one.
    @Test func saysThatTheDiskIsFull() throws {
        let place = try Workplace()
        let disk = place.folder.path + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        guard try shell("mount -t tmpfs -o size=64k tmpfs '\(disk)'") == 0 else { return }
        defer { _ = try? shell("umount '\(disk)'") }
        var arguments = place.arguments(0)
        arguments[4] = disk + "/Reports"
        let outcome = try Program.run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.said.contains("No space left on device") && outcome.said.contains(disk), "\(outcome.said)")
        #expect(!FileManager.default.fileExists(atPath: disk + "/Reports"))
        // The ledger has the night: it is published where there is room.
        #expect(try Program.run(place.arguments(0)).status == 0)
        let undisturbed = try Workplace()
        #expect(try Program.run(undisturbed.arguments(0)).status == 0)
        #expect(try place.state(after: 0) == undisturbed.state(after: 0))
    }

    /// As somebody who may not write there.
    @Test(arguments: ["Reports", "state"])
    func saysWhichPlaceMayNotBeWritten(_ name: String) throws {
        let place = try Workplace()
        #expect(try Program.run(place.arguments(0)).status == 0)
        let before = try place.state(after: 0)
        try place.addInputs(of: 1)
        _ = try shell("chmod -R a-w '\(place.folder.path)'; chmod a+rx '\(place.folder.path)'")
        defer { _ = try? shell("chmod -R u+w '\(place.folder.path)'") }
        let isRoot = geteuid() == 0
        let other = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        guard !isRoot || FileManager.default.isExecutableFile(atPath: other[0]) else { return }
        var arguments = place.arguments(1)
        // The other of the two lies where it may be written.
        let elsewhere = try TemporaryFolder()
        _ = try shell("chmod a+rwx '\(elsewhere.path)'")
        if name == "Reports" {
            arguments[6] = elsewhere.path + "/ledger.sqlite"
        } else {
            arguments[4] = elsewhere.path + "/R"
        }
        let outcome = try Program.run(arguments, through: isRoot ? other : [])
        #expect(outcome.status == 2, "\(outcome.said)")
        #expect(outcome.said.contains(place.folder.path), "\(outcome.said)")
        _ = try shell("chmod -R u+w '\(place.folder.path)'")
        #expect(try place.state(after: 0).files == before.files)
        #expect(try Program.run(place.arguments(1)).status == 0)
    }

    private func shell(_ command: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
