/// The first line in which a published file is not what it should be.
package struct TextDifference: Hashable, Sendable {
    /// From 1.
    package let line: Int
    /// What stands there, from shortly before the place where the two part; nil where the file has no such line.
    package let published: String?
    package let expected: String?

    /// Bytes of a line that are shown, and those of them before the place.
    private static let room = (all: 100, before: 30)

    /// Two files that differ.
    init(_ published: [UInt8], _ expected: [UInt8]) {
        let (own, other) = (TextDifference.lines(published), TextDifference.lines(expected))
        let line = zip(own, other).prefix { $0 == $1 }.count
        self.line = line + 1
        let place =
            own.indices.contains(line) && other.indices.contains(line)
            ? zip(own[line], other[line]).prefix { $0 == $1 }.count : 0
        self.published = TextDifference.text(own, line, near: place)
        self.expected = TextDifference.text(other, line, near: place)
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: 10, omittingEmptySubsequences: false)
    }

    private static func text(_ lines: [ArraySlice<UInt8>], _ line: Int, near place: Int) -> String? {
        guard lines.indices.contains(line), line < lines.count - 1 || !lines[line].isEmpty else { return nil }
        let bytes = lines[line].filter { $0 != 13 }
        let start = bytes.count > room.all ? characterStart(max(0, place - room.before), in: bytes) : 0
        let end = characterStart(min(bytes.count, start + room.all), in: bytes)
        guard start < end else { return "" }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        return (start > 0 ? "…" : "") + text + (end < bytes.count ? "…" : "")
    }

    /// The place, or the next one before it at which a character begins.
    private static func characterStart(_ place: Int, in bytes: [UInt8]) -> Int {
        var place = min(place, bytes.count)
        while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }
}

extension TextDifference: CustomStringConvertible {
    package var description: String {
        "line \(line) is \(TextDifference.quoted(published)) instead of \(TextDifference.quoted(expected))"
    }

    private static func quoted(_ line: String?) -> String { line.map { "“\($0)”" } ?? "not there" }
}
