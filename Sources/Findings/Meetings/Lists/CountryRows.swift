import Reading
import Vocabulary

/// The rows of countries that a passage lists, and how many countries it says there are: `foreign ministers of the six
/// countries, China, Cambodia, Laos, Myanmar, Thailand and Vietnam`.
final class CountryRows {
    /// Actors of a sentence that only commas and small words part.
    struct Row {
        let tokens: Range<Int>
        /// Sorted, each once.
        let countries: [Country]
    }

    /// By sentence.
    let rows: [[Row]]
    /// The countries of the rows of all sentences.
    let countries: [[Country]]
    /// By sentence: the numbers of countries, leaders or sides that it gives.
    let numbers: [[Int]]

    /// Most tokens between two actors of one row: `, as well as `.
    static let widestGap = 4
    /// Of a longer passage only the beginning is read.
    static let mostSentences = 2000

    init(context: FindingContext, words: ListWords) {
        var rows: [[Row]] = []
        var numbers: [[Int]] = []
        for (index, sentence) in context.passage.sentences.prefix(CountryRows.mostSentences).enumerated() {
            rows.append(CountryRows.rows(of: context.cast.actors[index], in: context.passage, words: words))
            numbers.append(CountryRows.numbers(in: sentence.tokens, of: context.passage, words: words))
        }
        self.rows = rows
        countries = rows.joined().map(\.countries)
        self.numbers = numbers
    }

    private static func rows(of actors: [Actor], in passage: Passage, words: ListWords) -> [Row] {
        guard !actors.isEmpty else { return [] }
        let named = actors.filter { !$0.countries.isEmpty && $0.kind.canBeParty }
        var found: [Row] = []
        var index = 0
        while index < named.count {
            var last = index
            var countries = named[index].countries
            while last + 1 < named.count, isRow(named[last], named[last + 1], passage, words) {
                last += 1
                countries += named[last].countries
            }
            found.append(
                Row(
                    tokens: named[index].tokens.lowerBound..<named[last].tokens.upperBound,
                    countries: countries.count == 1 ? countries : Set(countries).sorted()))
            index = last + 1
        }
        return found
    }

    private static func isRow(_ left: Actor, _ right: Actor, _ passage: Passage, _ words: ListWords) -> Bool {
        guard left.tokens.upperBound < right.tokens.lowerBound else { return false }
        let gap = left.tokens.upperBound..<right.tokens.lowerBound
        return gap.count <= widestGap && gap.allSatisfy { words.joins(passage, $0) }
    }

    private static func numbers(in range: Range<Int>, of passage: Passage, words: ListWords) -> [Int] {
        var found: [Int] = []
        for i in range {
            guard let number = words.number(passage, i) else { continue }
            if number.isGroup
                || (i + 1..<min(range.upperBound, i + 5)).contains(where: { words.isMember(passage, $0) })
            {
                found.append(number.value)
            }
        }
        return found
    }
}
