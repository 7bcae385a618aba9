package import Ledger
import Statistics
import Synchronization
import Vocabulary

/// Everything that is published of a history, file by file. Pure: the same history and configuration give the same files
/// with the same bytes.
package struct SiteBuilder {
    let site: SiteContext

    package init(history: History, configuration: SiteConfiguration) {
        site = SiteContext(history: history, configuration: configuration)
    }

    /// Hands every file over as soon as it is made: one at a time, in no certain order, the manifest last.
    package func write(each write: (ReportFile) throws -> Void) throws {
        try withoutActuallyEscaping(write) { write in
            // Called under the lock of the manifest alone, or when all threads have ended.
            nonisolated(unsafe) let write = write
            let manifest = Mutex(Manifest(asOf: site.asOf))
            let publish: @Sendable (ReportFile) throws -> Void = { file in
                let entry = Manifest.Entry(file)
                try manifest.withLock { manifest in
                    try write(file)
                    manifest.add(entry)
                }
            }
            try writePages(each: publish)
            try writeTables(each: publish)
            try writeArchive(each: publish)
            try write(manifest.withLock(\.file))
        }
    }

    /// The pages with their records, the style sheet, the script and the search index; handed over by all cores at once.
    package func writePages(each write: @Sendable (ReportFile) throws -> Void) throws {
        try PageFiles(site: site).write(each: write)
    }

    /// The tables of the whole history, their description, the calendar and the feed.
    package func writeTables(each write: @Sendable (ReportFile) throws -> Void) throws {
        try DataFiles(site: site).write(each: write)
    }

    /// The archive and the counts by month.
    package func writeArchive(each write: @Sendable (ReportFile) throws -> Void) throws {
        try ArchiveFiles(history: site.history).write(each: write)
    }
}
