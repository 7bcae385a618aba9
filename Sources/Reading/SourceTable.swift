import Vocabulary

/// The home countries of outlets, from `Tables/sources.swift`.
struct SourceTable: Sendable {
    private struct Word {
        let row: Int
        let bytes: [UInt8]
    }

    private let names: SourceNames
    private let known = KnownSources()
    private var homes: [Passage.Home] = []
    /// By first byte, so that an address is gone through once for all words.
    private var words = [[Word]](repeating: [], count: 256)

    init(countries: CountryTable = .standard) {
        names = SourceNames(countries: countries)
        for fields in TableRows(sourceRows) {
            guard let country = Country(fields[0]) else { continue }
            let isOfficial = fields.count > 2 && fields[2] == "official"
            for word in TableRows.list(fields[1]).map({ Array($0.utf8) }) where !word.isEmpty {
                words[Int(word[0])].append(Word(row: homes.count, bytes: word))
            }
            homes.append(Passage.Home(country: country, isOfficial: isOfficial))
        }
    }

    /// The home of the first row that has a word of the source, else of the address; else what either tells by itself.
    func home(source: String?, url: String?) -> Passage.Home? {
        let own = source.map { source in known.answer(for: source) { answer(of: source) } }
        if let home = own?.inTable { return home }
        guard let url else { return own?.byItself }
        let address = answer(of: url)
        return address.inTable ?? own?.byItself ?? address.byItself
    }

    private func answer(of text: String) -> KnownSources.Answer {
        let text = Array(text.lowercased().utf8)
        let starts = SourceTable.starts(in: text)
        if let row = firstRow(in: text, starts) { return KnownSources.Answer(inTable: homes[row], byItself: nil) }
        return KnownSources.Answer(inTable: nil, byItself: names.home(text, starts))
    }

    private func firstRow(in text: [UInt8], _ starts: [Int]) -> Int? {
        var first: Int?
        for start in starts {
            let here = words[Int(text[start])]
            for i in here.indices where here[i].row < first ?? .max {
                if SourceTable.stands(here[i].bytes, in: text, at: start) { first = here[i].row }
            }
        }
        return first
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte &- 97 < 26 }

    /// Where a word can begin: not inside a longer one.
    static func starts(in text: [UInt8]) -> [Int] {
        text.indices.filter { $0 == 0 || !isLetter(text[$0 - 1]) || !isLetter(text[$0]) }
    }

    /// Whether the word stands at one of the `starts`, and no longer one.
    static func stands(_ word: [UInt8], in text: [UInt8], at start: Int) -> Bool {
        let end = start + word.count
        guard end <= text.count else { return false }
        for i in word.indices where text[start + i] != word[i] { return false }
        return end == text.count || !isLetter(text[end]) || !isLetter(word[word.count - 1])
    }
}
