/// A line of a table of weights, or what is left of it: bytes that live as long as the table. Tables are read before the first
/// article, hence without making strings.
struct TableLine {
    private(set) var bytes: UnsafeBufferPointer<UInt8>

    /// The lines of a text that are not empty.
    static func lines(of text: UnsafeBufferPointer<UInt8>) -> [TableLine] {
        var lines: [TableLine] = []
        var rest = TableLine(bytes: text)
        while let line = rest.cut(at: UInt8(ascii: "\n")) { lines.append(line) }
        return lines
    }

    /// Those of a table, which lives as long as the program.
    static func lines(of table: StaticString) -> [TableLine] {
        lines(of: UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount))
    }

    /// The lines of a table by the names of its sections, each of which begins with a line of the word and its name.
    static func sections(of table: StaticString, word: StaticString) -> [String: [TableLine]] {
        var sections: [String: [TableLine]] = [:]
        var name = ""
        var own: [TableLine] = []
        for line in lines(of: table) {
            if let next = line.rest(after: word) {
                sections[name, default: []] += own
                name = String(decoding: next.bytes, as: UTF8.self)
                own = []
            } else {
                own.append(line)
            }
        }
        sections[name, default: []] += own
        return sections
    }

    /// Takes what stands before the next separator, and that; nil where nothing is left.
    mutating func cut(at separator: UInt8) -> TableLine? {
        var start = 0
        while start < bytes.count, bytes[start] == separator { start += 1 }
        guard start < bytes.count else { return nil }
        var end = start
        while end < bytes.count, bytes[end] != separator { end += 1 }
        let piece = UnsafeBufferPointer(rebasing: bytes[start..<end])
        bytes = UnsafeBufferPointer(rebasing: bytes[min(end + 1, bytes.count)...])
        return TableLine(bytes: piece)
    }

    /// What follows a word that the line begins with; nil where it begins otherwise.
    func rest(after word: StaticString) -> TableLine? {
        let count = word.utf8CodeUnitCount
        guard bytes.count >= count else { return nil }
        for i in 0..<count where bytes[i] != word.utf8Start[i] { return nil }
        return TableLine(bytes: UnsafeBufferPointer(rebasing: bytes[count...]))
    }
}
