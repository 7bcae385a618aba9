import Foundation
import Ledger
import Testing
import Vocabulary

/// A night that is killed at any moment is completed by running again, with the result of an undisturbed one.
@Suite(.serialized) struct KilledNightTests {
    /// Of each night; more where the environment asks for it, since every point is four runs of the program.
    static let points = ProcessInfo.processInfo.environment["ATTACHE_KILL_POINTS"].flatMap { Int($0) } ?? 5

    /// Kills the first and the second night at points of time spread over an undisturbed run.
    @Test func completesANightThatWasKilledAtAnyTime() throws {
        let undisturbed = try Workplace()
        // The first start of a program reads it from the disk: the second one tells how long a night takes.
        let trial = try Workplace()
        try check(Program.run(trial.arguments(0)))
        let first = try seconds { try check(Program.run(undisturbed.arguments(0))) }
        let afterFirst = try undisturbed.state(after: 0)
        try undisturbed.addInputs(of: 1)
        let second = try seconds { try check(Program.run(undisturbed.arguments(1))) }
        let afterSecond = try undisturbed.state(after: 1)
        #expect(afterFirst.files.count > 20 && afterSecond.history.occasions.count > afterFirst.history.occasions.count)
        #expect(afterSecond.history.changes.contains { $0.kind == .grown })
        var killed = 0
        for point in 0..<KilledNightTests.points {
            let share = (Double(point) + 0.5) / Double(KilledNightTests.points)
            let place = try Workplace()
            killed += try disturb(place, 0, after: first * share)
            #expect(try place.state(after: 0) == afterFirst, "killed after \(share) of the first night")
            try place.addInputs(of: 1)
            killed += try disturb(place, 1, after: second * share)
            #expect(try place.state(after: 1) == afterSecond, "killed after \(share) of the second night")
        }
        #expect(killed >= KilledNightTests.points / 3, "most runs ended before they were killed")
    }

    /// Kills when something appears that is there only while the ledger, or the folder, is being written.
    @Test(arguments: ["state/ledger.sqlite", "state/ledger.sqlite-journal", "Reports.new", "Reports.new/manifest.json"])
    func completesANightThatWasKilledWhileWriting(_ trace: String) throws {
        let undisturbed = try Workplace()
        try check(Program.run(undisturbed.arguments(0)))
        let afterFirst = try undisturbed.state(after: 0)
        try undisturbed.addInputs(of: 1)
        try check(Program.run(undisturbed.arguments(1)))
        let afterSecond = try undisturbed.state(after: 1)
        let place = try Workplace()
        for night in 0...1 {
            if night == 1 { try place.addInputs(of: 1) }
            let path = place.folder.path + "/" + trace
            let isThere = FileManager.default.fileExists(atPath: path)
            _ = try Program.run(
                place.arguments(night),
                killedWhen: { !isThere && FileManager.default.fileExists(atPath: path) || isThere && night == 0 })
            try check(Program.run(place.arguments(night)))
            #expect(try place.state(after: night) == (night == 0 ? afterFirst : afterSecond))
        }
    }

    /// Kills one run, and completes it by another.
    private func disturb(_ place: Workplace, _ night: Int, after seconds: Double) throws -> Int {
        let start = Date()
        let outcome = try Program.run(
            place.arguments(night), killedWhen: { Date().timeIntervalSince(start) >= seconds })
        try check(Program.run(place.arguments(night)))
        return outcome.wasKilled ? 1 : 0
    }

    private func check(_ outcome: Program.Outcome) throws {
        #expect(outcome.status == 0 && !outcome.wasKilled, "\(outcome.said)")
    }

    private func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = Date()
        try work()
        return Date().timeIntervalSince(start)
    }
}
