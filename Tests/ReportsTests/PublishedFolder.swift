import Foundation
import Ledger

@testable import Reports

/// A published folder that a test may damage, with or without a manifest that was forged to match.
final class PublishedFolder {
    private let folder: TemporaryFolder
    private(set) var paths: [String] = []

    init(_ history: History) throws {
        let folder = try TemporaryFolder()
        self.folder = folder
        var paths: [String] = []
        try SiteBuilder(history: history, configuration: SiteConfiguration()).write { file in
            paths.append(file.path)
            try folder.write(file)
        }
        self.paths = paths.sorted()
    }

    var path: String { folder.path }
    /// The files of days of publication.
    var archive: [String] { paths.filter { $0.hasPrefix("archive/2") } }

    func read(_ path: String) -> [UInt8] { folder.read(path) }
    func write(_ path: String, _ bytes: [UInt8]) throws { try folder.write(ReportFile(path: path, bytes: bytes)) }
    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: folder.path + "/" + path) }

    /// Writes the file, and a manifest that holds for it.
    func forge(_ path: String, _ bytes: [UInt8]) throws {
        try write(path, bytes)
        let old = try Manifest(reading: read(Manifest.path))
        var manifest = Manifest(asOf: old.asOf, entries: old.entries.filter { $0.path != path })
        manifest.add(ReportFile(path: path, bytes: bytes))
        try folder.write(manifest.file)
    }

    /// The document of a compressed file, changed and compressed again, with a manifest that holds for it.
    func forge(_ path: String, _ change: (String) -> String) throws {
        let text = String(decoding: try Gzip.decompress(read(path)), as: UTF8.self)
        try forge(path, Gzip.compress(Array(change(text).utf8)))
    }

    static func manifest(path: String, size: String = "1", digest: String = String(repeating: "0", count: 64)) -> String
    {
        "{\"format\": \"attache-manifest-1\", \"asOf\": \"2026-11-23\", \"files\": ["
            + "{\"path\": \"\(path)\", \"size\": \(size), \"sha256\": \"\(digest)\"}]}"
    }
}
