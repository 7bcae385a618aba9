package import Vocabulary

/// `manifest.json`: path, size and SHA-256 of every other file, sorted by path.
package struct Manifest: Sendable {
    package struct Entry: Hashable, Sendable {
        package let path: String
        package let size: Int
        package let sha256: String
    }

    package static let path = "manifest.json"
    static let format = "attache-manifest-1"

    package private(set) var entries: [Entry] = []
    package let asOf: Day

    package init(asOf: Day, entries: [Entry] = []) {
        self.asOf = asOf
        self.entries = entries
    }

    package mutating func add(_ file: ReportFile) {
        entries.append(Entry(path: file.path, size: file.bytes.count, sha256: SHA256.hex(file.bytes)))
    }

    /// One file a line, so that a difference between two nights reads well.
    package var file: ReportFile {
        var text = "{\n  \"format\": \"\(Manifest.format)\",\n  \"asOf\": \"\(asOf)\",\n  \"files\": [\n"
        let lines = entries.sorted { $0.path < $1.path }.map { entry in
            "    {\"path\": \(JSONText.quoted(entry.path)), \"size\": \(entry.size), \"sha256\": \"\(entry.sha256)\"}"
        }
        text += lines.joined(separator: ",\n")
        text += "\n  ]\n}\n"
        return ReportFile(path: Manifest.path, text: text)
    }
}

/// A string as JSON has it.
enum JSONText {
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
