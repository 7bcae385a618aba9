import Ledger
import Synchronization
import Testing
import Vocabulary

@testable import Reports

/// What a night takes over from the last one.
@Suite struct PublicationRecordTests {
    private let history = MadeUpHistory.large(articles: 60)

    /// All files by path, those that were made, those of them that were handed over in pieces, and the record.
    private func publish(
        _ history: History, over record: PublicationRecord? = nil, _ old: [String: [UInt8]] = [:]
    ) throws -> (files: [String: [UInt8]], made: Set<String>, long: Set<String>, record: PublicationRecord) {
        var files: [String: [UInt8]] = [:]
        var (made, long) = (Set<String>(), Set<String>())
        let next = try SiteBuilder(history: history, configuration: SiteConfiguration())
            .publish(over: record, old: { old[$0].map(PublishedFile.init(bytes:)) }) { file in
                switch file {
                case .made(let file):
                    files[file.path] = file.bytes
                    made.insert(file.path)
                case .long(let file):
                    var bytes: [UInt8] = []
                    try file.write { bytes += $0 }
                    files[file.path] = bytes
                    made.insert(file.path)
                    long.insert(file.path)
                case .kept(let path, let size):
                    files[path] = old[path]
                    #expect(old[path]?.count == size)
                }
            }
        return (files, made, long, next)
    }

    @Test func isReadAsItWasWrittenAndNotAtAllWhereItIsDamaged() throws {
        let record = try publish(history).record
        let bytes = record.bytes
        let read = try #require(PublicationRecord(reading: bytes))
        #expect(read.manifest == record.manifest && read.parts == record.parts && read.tables == record.tables)
        #expect(read.origin == record.origin && read.groups == record.groups)
        #expect(record.parts.count > 100 && record.groups.count > 2 && record.tables.count == 4)
        for place in stride(from: 0, to: bytes.count, by: bytes.count / 40) {
            var damaged = bytes
            damaged[place] ^= 1
            #expect(PublicationRecord(reading: damaged) == nil)
            #expect(PublicationRecord(reading: Array(bytes[..<place])) == nil)
        }
    }

    @Test func takesOverWhatDidNotChange() throws {
        let first = try publish(history)
        let second = try publish(history, over: first.record, first.files)
        #expect(second.files == first.files)
        #expect(second.made.count < first.made.count / 4)
        #expect(second.record.bytes == first.record.bytes)
    }

    /// A correction of one article makes the pages that show it again.
    @Test func makesAgainWhatShowsAChangedTitle() throws {
        let first = try publish(history)
        var changed = history
        changed.articles[7].title = "Another title"
        let second = try publish(changed, over: first.record, first.files)
        #expect(second.files == (try publish(changed).files))
        #expect(second.made.count < first.made.count / 2)
    }

    @Test func makesAllAgainForAnotherProgramOrTitle() throws {
        let first = try publish(history)
        for builder in [
            SiteBuilder(history: history, configuration: SiteConfiguration(), program: Mark(high: 1, low: 2)),
            SiteBuilder(history: history, configuration: SiteConfiguration(title: "Other")),
        ] {
            _ = try builder.publish(over: first.record, old: { first.files[$0].map(PublishedFile.init(bytes:)) }) {
                file in
                if case .kept(let path, _) = file { Issue.record("\(path) was kept") }
            }
        }
    }

    /// The rows of a table are sealed: what was written into the file since is not taken over under a new checksum.
    @Test func takesNoRowsOverThatWereChangedSince() throws {
        let first = try publish(history)
        for table in ["meetings.csv", "reports.csv", "topics.csv"] {
            var old = first.files
            let bytes = try #require(old[table])
            for place in stride(from: 400, to: bytes.count, by: bytes.count / 20) { old[table]?[place] ^= 1 }
            #expect(try publish(history, over: first.record, old).files[table] == bytes)
            old[table] = Array(bytes.dropLast())
            #expect(try publish(history, over: first.record, old).files[table] == bytes)
        }
    }

    /// The same where other rows are others, so that the table is written again.
    @Test func takesNoDamagedRowsIntoATableThatChanges() throws {
        let first = try publish(history)
        var changed = history
        changed.articles[7].title = "Another title"
        changed.occasions[3].venue = "Another place"
        let fresh = try publish(changed).files
        for table in ["meetings.csv", "reports.csv"] {
            #expect(fresh[table] != first.files[table])
            for step in [20, 3000] {
                var old = first.files
                let bytes = try #require(old[table])
                for place in stride(from: 400, to: bytes.count, by: max(1, bytes.count / step)) {
                    old[table]?[place] ^= 1
                }
                let second = try publish(changed, over: first.record, old)
                #expect(second.long.contains(table) && second.files[table] == fresh[table])
            }
        }
    }
}

extension PublishedFile {
    /// One of the memory.
    init(bytes: [UInt8]) { self.init(size: bytes.count) { Array(bytes[$0]) } }
}
