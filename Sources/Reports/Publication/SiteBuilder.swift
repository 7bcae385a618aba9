package import Ledger
import Statistics
import Vocabulary

/// Everything that is published of a history, file by file. Pure: the same history and configuration give the same
/// bytes in the same order, the manifest last.
package struct SiteBuilder {
    let site: SiteContext

    package init(history: History, configuration: SiteConfiguration) {
        site = SiteContext(history: history, configuration: configuration)
    }

    package func write(each write: (ReportFile) throws -> Void) throws {
        var manifest = Manifest(asOf: site.history.asOf)
        func publish(_ file: ReportFile) throws {
            manifest.add(file)
            try write(file)
        }
        try writePages(each: publish)
        try DataFiles(site: site).write(each: publish)
        try ArchiveFiles(history: site.history).write(each: publish)
        try write(manifest.file)
    }

    /// The pages with their records, the style sheet, the script and the search index.
    package func writePages(each write: (ReportFile) throws -> Void) throws {
        try PageFiles(site: site).write(each: write)
    }
}
