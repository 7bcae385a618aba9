import Vocabulary

@testable import Reading

/// A row of a date table: day of the report, sentence with its expressions in brackets, and what each one means.
///
///     2022-08-31 | They met [last week]. | 2022-W34 2022-08-22/2022-08-28
///
/// Expressions are separated by `;`, each a TIMEX3 value and, where it has one, its range of days.
struct DateRow: CustomStringConvertible, Sendable {
    let published: Day?
    let text: String
    let expected: [String]
    let description: String

    init?(_ line: Substring) {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
        guard fields.count == 3 else { return nil }
        description = String(line)
        published = Day(fields[0])
        var text = ""
        var marked: [String] = []
        for character in fields[1] {
            switch character {
            case "[": marked.append("")
            case "]": marked[marked.count - 1] += "]"
            default:
                text.append(character)
                if let last = marked.last, !last.hasSuffix("]") { marked[marked.count - 1].append(character) }
            }
        }
        self.text = text
        let meanings = fields[2].isEmpty ? [] : fields[2].split(separator: ";").map { $0.trimmed }
        guard meanings.count == marked.count else { return nil }
        expected = zip(marked, meanings).map { "\($0.dropLast()) = \($1)" }
    }

    static func rows(_ table: String) -> [DateRow] {
        table.split(separator: "\n").compactMap { DateRow($0) }
    }

    /// What the reader finds, written as `expected` is.
    var found: [String] {
        DateReading(text, published: published).expressions.map { expression in
            let dates = expression.dates.map { " \($0)" } ?? ""
            return "\(DateReading.text(expression, in: text)) = \(expression.timex)\(dates)"
        }
    }
}

/// A text read for its dates alone.
struct DateReading {
    let reader: DateReader
    let anchor: DateAnchor
    let expressions: [DateExpression]

    init(_ text: String, published: Day?, year: Int? = nil) {
        let lexicon = Reader.standard.lexicon
        reader = Reader.standard.dates
        anchor = DateAnchor(published: published, year: year)
        let bytes = Array(text.utf8)
        let tokenizer = Tokenizer(lexicon: lexicon)
        var tokens = tokenizer.tokens(of: bytes, in: 0..<bytes.count)
        let sentences = Sentences(lexicon: lexicon, bytes: bytes).ranges(of: &tokens)
        expressions = reader.expressions(in: bytes, tokens: tokens, sentences: sentences, anchor: anchor)
    }

    static func text(_ expression: DateExpression, in text: String) -> String {
        String(decoding: Array(text.utf8)[expression.span], as: UTF8.self)
    }
}

extension Substring {
    fileprivate var trimmed: String { String(self).trimmed }
}

extension String {
    fileprivate var trimmed: String {
        var text = Substring(self)
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
