import Vocabulary

extension Manifest {
    /// Reads back what `file` writes: JSON with one file a line. Nil for anything else.
    ///
    /// Every path is checked: relative, no empty, `.` or `..` part, so that a forged manifest reads no file outside.
    package init?(reading bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count >= 5, lines[1] == "  \"format\": \"attache-manifest-1\",",
            lines[2].hasPrefix("  \"asOf\": \""), let day = Day(lines[2].dropFirst(11).prefix(10))
        else { return nil }
        var entries: [Entry] = []
        for line in lines where line.hasPrefix("    {") {
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            guard parts.count == 11, parts[1] == "path", parts[5] == "size", parts[7] == "sha256",
                let size = Int(parts[6].filter(\.isNumber)), Manifest.isInside(String(parts[3]))
            else { return nil }
            entries.append(Entry(path: String(parts[3]), size: size, sha256: String(parts[9])))
        }
        self.init(asOf: day, entries: entries)
    }

    static func isInside(_ path: String) -> Bool {
        !path.isEmpty && !path.contains("\\") && !path.utf8.contains(0)
            && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty && $0 != "." && $0 != ".."
            }
    }
}
