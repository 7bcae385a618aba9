import Ledger
import Statistics
import Vocabulary

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Holds a published folder against its manifest, its XML against the schema, and its statistics and tables against its
/// archive.
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

    package init() {}

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
        for entry in manifest.entries.sorted(by: { $0.path < $1.path }) {
            guard listed.insert(entry.path).inserted else {
                problems.append(Problem(path: entry.path, kind: .listedTwice))
                continue
            }
            guard let bytes = ReportsVerifier.contents(of: entry.path, in: folder) else {
                problems.append(Problem(path: entry.path, kind: .missing))
                continue
            }
            problems += ReportsVerifier.mismatches(entry, bytes)
            problems += try checker.check(ReportFile(path: entry.path, bytes: bytes))
        }
        let isComplete = !problems.contains { $0.path.hasPrefix("archive/") }
        // Of a table that is missing or damaged it is said once.
        let damaged = Set(problems.map(\.path).filter { $0.hasSuffix(".csv") })
        problems += try checker.finish(asOf: manifest.asOf, isComplete: isComplete)
            .filter { !damaged.contains($0.path) }
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

    private static func contents(of path: String, in folder: String) -> [UInt8]? {
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
