import Foundation
import Night

/// A small text file of the operator's.
enum TextFile {
    /// Nil where the file may be missing, and is.
    static func read(_ path: String, mayBeMissing: Bool) throws -> String? {
        if mayBeMissing, !FileManager.default.fileExists(atPath: path) { return nil }
        guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8)
        else { throw ConfigurationError(file: path, reason: .unreadable) }
        return text
    }
}
