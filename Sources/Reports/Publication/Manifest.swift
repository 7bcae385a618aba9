package import Vocabulary

/// `manifest.json`: path, size and SHA-256 of every other file, sorted by path.
package struct Manifest: Sendable {
    package struct Entry: Hashable, Sendable {
        package let path: String
        package let size: Int
        package let sha256: String

        package init(path: String, size: Int, sha256: String) {
            self.path = path
            self.size = size
            self.sha256 = sha256
        }

        package init(_ file: ReportFile) {
            self.init(path: file.path, size: file.bytes.count, sha256: SHA256.hex(file.bytes))
        }
    }

    package static let path = "manifest.json"
    static let format = "attache-manifest-1"

    package private(set) var entries: [Entry] = []
    package let asOf: Day

    package init(asOf: Day, entries: [Entry] = []) {
        self.asOf = asOf
        self.entries = entries
    }

    package mutating func add(_ entry: Entry) { entries.append(entry) }

    /// One file a line, so that a difference between two nights reads well.
    package var file: ReportFile {
        let head = "{\n  \"format\": \"\(Manifest.format)\",\n  \"asOf\": \"\(asOf)\",\n  \"files\": [\n"
        var text = Array(head.utf8)
        text.reserveCapacity(text.count + entries.count * 160)
        let (path, size) = (Array("    {\"path\": \"".utf8), Array("\", \"size\": ".utf8))
        let (sha256, end, next) = (Array(", \"sha256\": \"".utf8), Array("\"}".utf8), Array(",\n".utf8))
        for (place, entry) in entries.sorted(by: { $0.path < $1.path }).enumerated() {
            if place > 0 { text += next }
            text += path
            JSONText.append(entry.path, to: &text)
            text += size
            text += String(entry.size).utf8
            text += sha256
            text += entry.sha256.utf8
            text += end
        }
        text += "\n  ]\n}\n".utf8
        return ReportFile(path: Manifest.path, bytes: text)
    }
}

/// A string as JSON has it.
enum JSONText {
    static func quoted(_ text: String) -> String {
        var quoted: [UInt8] = [UInt8(ascii: "\"")]
        append(text, to: &quoted)
        quoted.append(UInt8(ascii: "\""))
        return String(decoding: quoted, as: UTF8.self)
    }

    /// What stands between the quotation marks.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { own in
            // Of most texts nothing is written otherwise than it is.
            guard own.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
                return bytes.append(contentsOf: own)
            }
            for byte in own { append(byte, to: &bytes) }
        }
    }

    /// The same; `change` may put other bytes into the place of single ones.
    static func append(_ text: String, to bytes: inout [UInt8], change: (UInt8) -> UInt8) {
        for byte in text.utf8 { append(change(byte), to: &bytes) }
    }

    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): bytes += "\\\"".utf8
        case UInt8(ascii: "\\"): bytes += "\\\\".utf8
        case let control where control < 0x20:
            let digits = String(control, radix: 16)
            bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
        case let other: bytes.append(other)
        }
    }
}
