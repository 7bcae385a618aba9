import Vocabulary

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Manifest {
    /// Why a manifest could not be read, in words that complete “the manifest cannot be read: …”.
    package struct Unreadable: Error, Hashable, Sendable {
        package let detail: String
    }

    /// The JSON as it is laid out; order of keys, blanks and further keys do not matter.
    private struct Layout: Decodable {
        struct File: Decodable {
            let path: String
            let size: Int
            let sha256: String
        }
        let format: String
        let asOf: String
        let files: [File]
    }

    /// Reads a manifest, also one that another program has written again.
    ///
    /// Every path is checked: relative, no empty, `.` or `..` part, so that a forged manifest reads no file outside.
    package init(reading bytes: [UInt8]) throws(Unreadable) {
        let layout: Layout
        do {
            layout = try JSONDecoder().decode(Layout.self, from: Data(bytes))
        } catch {
            throw Unreadable(detail: Manifest.words(error))
        }
        guard layout.format == Manifest.format else {
            throw Unreadable(detail: "format is “\(layout.format)” instead of “\(Manifest.format)”")
        }
        guard let day = Day(layout.asOf) else { throw Unreadable(detail: "asOf is no day: “\(layout.asOf)”") }
        var entries: [Entry] = []
        for (place, file) in layout.files.enumerated() {
            guard Manifest.isInside(file.path) else {
                throw Unreadable(detail: "files[\(place)].path leads out of the folder: “\(file.path)”")
            }
            let digest = file.sha256.lowercased()
            guard digest.utf8.count == 64, digest.utf8.allSatisfy(Manifest.isHexadecimal) else {
                throw Unreadable(detail: "files[\(place)].sha256 is no SHA-256")
            }
            guard file.size >= 0 else { throw Unreadable(detail: "files[\(place)].size is below zero") }
            entries.append(Entry(path: file.path, size: file.size, sha256: digest))
        }
        self.init(asOf: day, entries: entries)
    }

    static func words(_ error: any Error) -> String {
        func place(_ path: [any CodingKey]) -> String {
            path.reduce("") { text, key in
                key.intValue.map { "\(text)[\($0)]" } ?? (text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)")
            }
        }
        switch error {
        case DecodingError.keyNotFound(let key, let context): return "\(place(context.codingPath + [key])) is missing"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            return "\(place(context.codingPath)) is not of the kind that it should be"
        case DecodingError.dataCorrupted(let context):
            let cause = context.underlyingError.map { "\($0)" } ?? context.debugDescription
            return "no JSON: \(cause.split(separator: "\n").first ?? "")"
        default: return "\(error)"
        }
    }

    static func isInside(_ path: String) -> Bool {
        !path.isEmpty && !path.contains("\\") && !path.utf8.contains(0)
            && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty && $0 != "." && $0 != ".."
            }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
