import Vocabulary

/// The home countries of outlets, from `Tables/sources.swift`.
struct SourceTable: Sendable {
    private let rows: [(home: Passage.Home, words: [String])]

    init() {
        rows = TableRows(sourceRows).compactMap { fields in
            guard let country = Country(fields[0]) else { return nil }
            let isOfficial = fields.count > 2 && fields[2] == "official"
            return (Passage.Home(country: country, isOfficial: isOfficial), TableRows.list(fields[1]))
        }
    }

    func home(source: String?, url: String?) -> Passage.Home? {
        for text in [source, url] {
            guard let text else { continue }
            let lower = text.lowercased()
            for row in rows where row.words.contains(where: { SourceTable.holds(lower, $0) }) { return row.home }
        }
        return nil
    }

    /// Whether the word stands in the text, not inside a longer word.
    private static func holds(_ text: String, _ word: String) -> Bool {
        let text = Array(text.utf8)
        let word = Array(word.utf8)
        guard !word.isEmpty, text.count >= word.count else { return false }
        func isLetter(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
        for start in 0...(text.count - word.count) where text[start] == word[0] {
            guard text[start..<(start + word.count)].elementsEqual(word) else { continue }
            let end = start + word.count
            if start > 0, isLetter(text[start - 1]), isLetter(word[0]) { continue }
            if end < text.count, isLetter(text[end]), isLetter(word[word.count - 1]) { continue }
            return true
        }
        return false
    }
}
