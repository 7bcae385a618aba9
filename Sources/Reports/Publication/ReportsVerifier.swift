import Ledger
import Statistics
import Vocabulary

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Holds a published folder against its manifest, its XML against the schema, the schema against the one that the program
/// brings along, and counts, tables and pages against what the archive gives.
package struct ReportsVerifier {
    /// The folder is none, or cannot be listed.
    package struct NoFolder: Error, Hashable, Sendable {
        package let path: String
    }

    package struct Outcome: Sendable {
        /// Files that the manifest lists.
        package let files: Int
        /// Everything that is wrong, sorted by path; nothing for a sound folder.
        package let problems: [Problem]
    }

    /// Whether the pages and their records are made again, which takes as long as to publish them.
    private let pages: Bool

    package init(pages: Bool = true) { self.pages = pages }

    package func verify(folder: String) throws -> [Problem] { try check(folder: folder).problems }

    package func check(folder: String) throws -> Outcome {
        guard let present = ReportsVerifier.files(in: folder) else { throw NoFolder(path: folder) }
        guard let bytes = ReportsVerifier.contents(of: Manifest.path, in: folder) else {
            return Outcome(files: 0, problems: [Problem(path: Manifest.path, kind: .noManifest)])
        }
        let manifest: Manifest
        do {
            manifest = try Manifest(reading: bytes)
        } catch {
            return Outcome(
                files: 0, problems: [Problem(path: Manifest.path, kind: .unreadableManifest(error.detail))])
        }
        var problems: [Problem] = []
        var checker = try ArchiveChecker()
        var listed: Set<String> = [Manifest.path]
        var sound: [String: Manifest.Entry] = [:]
        for entry in manifest.entries.sorted(by: { $0.path < $1.path }) {
            guard listed.insert(entry.path).inserted else {
                problems.append(Problem(path: entry.path, kind: .listedTwice))
                continue
            }
            guard let bytes = ReportsVerifier.contents(of: entry.path, in: folder) else {
                problems.append(Problem(path: entry.path, kind: .missing))
                continue
            }
            let mismatches = ReportsVerifier.mismatches(entry, bytes)
            if mismatches.isEmpty { sound[entry.path] = entry }
            problems += mismatches
            problems += try checker.check(ReportFile(path: entry.path, bytes: bytes))
        }
        problems += try checker.countDifferences()
        let folder = ListedFiles(folder: folder, listed: listed, sound: sound)
        problems += ArchiveFiles.fixed.compactMap(folder.difference)
        // A damaged archive gives other pages, and of its damage has been told.
        if checker.isWhole, !problems.contains(where: { $0.path.hasPrefix("archive/") }) {
            problems += try checker.site.problems(in: folder, asOf: manifest.asOf, pages: pages)
        }
        problems += present.filter { !listed.contains($0) }.map { Problem(path: $0, kind: .unlisted) }
        return Outcome(
            files: manifest.entries.count,
            problems: problems.sorted { ($0.path, $0.description) < ($1.path, $1.description) })
    }

    private static func mismatches(_ entry: Manifest.Entry, _ bytes: [UInt8]) -> [Problem] {
        guard bytes.count == entry.size else {
            return [Problem(path: entry.path, kind: .size(expected: entry.size, found: bytes.count))]
        }
        let found = SHA256.hex(bytes)
        guard found == entry.sha256 else {
            return [Problem(path: entry.path, kind: .digest(expected: entry.sha256, found: found))]
        }
        return []
    }

    static func contents(of path: String, in folder: String) -> [UInt8]? {
        FileManager.default.contents(atPath: folder + "/" + path).map { [UInt8]($0) }
    }

    /// Paths of all files below the folder, relative to it, sorted; nil where it is no folder.
    private static func files(in folder: String) -> [String]? {
        guard isFolder(folder), let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            return nil
        }
        return paths.filter { !isFolder(folder + "/" + $0) }.sorted()
    }

    private static func isFolder(_ path: String) -> Bool {
        #if canImport(FoundationEssentials)
            var isFolder = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
        #else
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
        #endif
    }
}
