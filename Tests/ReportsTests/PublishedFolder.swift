import Foundation
import Ledger
import Vocabulary

@testable import Reports

/// A published folder that a test may damage, with or without a manifest that was forged to match.
final class PublishedFolder {
    private let folder: TemporaryFolder
    private(set) var paths: [String] = []

    /// Publishes what a ledger makes of the articles of the history: made-up records of occasions follow from nothing.
    init(_ history: History, configuration: SiteConfiguration = SiteConfiguration()) throws {
        let folder = try TemporaryFolder()
        self.folder = folder
        var configuration = configuration
        configuration.accuracy = .known
        var paths: [String] = []
        try SiteBuilder(history: try PublishedFolder.settled(history), configuration: configuration).write { file in
            paths.append(file.path)
            try folder.write(file)
        }
        self.paths = paths.sorted()
    }

    private static func settled(_ history: History) throws -> History {
        let ledger = try LedgerStore(path: ":memory:")
        let articles = history.articles.map { entry in
            var entry = entry
            entry.digest = SHA256.hex(entry.id.utf8)
            return ArchivedArticle(
                entry: entry, occasions: entry.findings.meetings.indices.map { "m-\(entry.story)-\($0)" })
        }
        _ = try ledger.rebuild(articles: articles, rejections: history.rejections)
        return try ledger.history(asOf: history.asOf)
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
        manifest.add(Manifest.Entry(ReportFile(path: path, bytes: bytes)))
        try folder.write(manifest.file)
    }

    /// The document of a compressed file, changed and compressed again, with a manifest that holds for it.
    func forge(_ path: String, _ change: (String) -> String) throws {
        let text = String(decoding: try Gzip.decompress(read(path)), as: UTF8.self)
        try forge(path, Gzip.compress(Array(change(text).utf8)))
    }

    /// Changes the first match in a file of text, with a manifest that holds for it.
    func forge(_ path: String, replacing old: String, with new: String) throws {
        let text = String(decoding: read(path), as: UTF8.self)
        try forge(path, Array(text.replacing(old, with: new, maxReplacements: 1).utf8))
    }

    /// Takes a file out, and its line out of the manifest.
    func withdraw(_ path: String) throws {
        try remove(path)
        let manifest = try Manifest(reading: read(Manifest.path))
        let rest = Manifest(asOf: manifest.asOf, entries: manifest.entries.filter { $0.path != path })
        try folder.write(rest.file)
    }

    static func manifest(path: String, size: String = "1", digest: String = String(repeating: "0", count: 64)) -> String
    {
        "{\"format\": \"attache-manifest-1\", \"asOf\": \"2026-11-23\", \"files\": ["
            + "{\"path\": \"\(path)\", \"size\": \(size), \"sha256\": \"\(digest)\"}]}"
    }
}
