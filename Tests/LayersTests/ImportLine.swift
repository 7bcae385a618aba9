/// An `import` as it stands in a source file.
struct ImportLine: Equatable, CustomStringConvertible {
    var file: String
    var line: Int
    var module: String

    var description: String { "\(file):\(line): imports \(module)" }

    /// Words that may stand before `import` or between it and the module.
    private static let modifiers: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
    private static let kinds: Set<String> = [
        "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
    ]

    /// Reads every import of a file. What stands in a comment or in a string that spans lines is none.
    static func all(in source: String, file: String) -> [ImportLine] {
        var found: [ImportLine] = []
        var inString = false
        var comments = 0
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let marks = line.components(of: "\"\"\"")
            if !inString, comments == 0 {
                let code = line.prefix(upTo: line.firstRange(of: "//")?.lowerBound ?? line.endIndex)
                found += code.split(separator: ";").compactMap { module(in: $0) }
                    .map { ImportLine(file: file, line: index + 1, module: $0) }
            }
            if comments == 0, marks % 2 == 1 { inString.toggle() }
            if !inString { comments = max(0, comments + line.components(of: "/*") - line.components(of: "*/")) }
        }
        return found
    }

    private static func module(in statement: Substring) -> String? {
        var words = statement.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r\n" || $0 == "\r" })[...]
        while let word = words.first, word.hasPrefix("@") || modifiers.contains(String(word)) { words.removeFirst() }
        guard words.first == "import" else { return nil }
        words.removeFirst()
        if let word = words.first, kinds.contains(String(word)) { words.removeFirst() }
        return words.first.map { String($0.prefix { $0 != "." }) }
    }
}

extension Substring {
    /// How often a mark occurs.
    fileprivate func components(of mark: String) -> Int { ranges(of: mark).count }
}
