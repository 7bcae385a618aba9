import Ledger
import Statistics
import Vocabulary

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Holds a published folder against its manifest, its XML against the schema, and its statistics against its archive.
package struct ReportsVerifier {
    package init() {}

    /// Everything that is wrong, sorted by path; nothing for a sound folder.
    package func verify(folder: String) throws -> [Problem] {
        guard let manifestBytes = ReportsVerifier.contents(of: Manifest.path, in: folder) else {
            return [Problem(path: Manifest.path, kind: .noManifest)]
        }
        guard let manifest = Manifest(reading: manifestBytes) else {
            return [Problem(path: Manifest.path, kind: .unreadableManifest)]
        }
        var problems: [Problem] = []
        var checker = try ArchiveChecker()
        for entry in manifest.entries {
            guard let bytes = ReportsVerifier.contents(of: entry.path, in: folder) else {
                problems.append(Problem(path: entry.path, kind: .missing))
                continue
            }
            problems += ReportsVerifier.mismatches(entry, bytes)
            problems += checker.check(ReportFile(path: entry.path, bytes: bytes))
        }
        problems += checker.finish()
        let listed = Set(manifest.entries.map(\.path)).union([Manifest.path])
        for path in ReportsVerifier.files(in: folder) where !listed.contains(path) {
            problems.append(Problem(path: path, kind: .unlisted))
        }
        return problems.sorted { ($0.path, $0.description) < ($1.path, $1.description) }
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

    /// Paths of all files below the folder, relative to it.
    private static func files(in folder: String) -> [String] {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        return paths.filter { path in
            var isDirectory = false
            #if canImport(FoundationEssentials)
                let exists = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isDirectory)
            #else
                var flag: ObjCBool = false
                let exists = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &flag)
                isDirectory = flag.boolValue
            #endif
            return exists && !isDirectory
        }.sorted()
    }
}
