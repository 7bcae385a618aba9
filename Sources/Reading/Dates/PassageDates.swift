/// The date expressions of a passage by sentence, each sentence read when it is first asked for: most never are.
///
/// A sentence's dates hang on those before it in two ways alone. A dateline dates what follows in an article without a date, which
/// is read from its beginning. And `the following day` counts from the day told last (`DateReader.Told`): in the same sentence,
/// or in the two before, which are then read first.
package final class PassageDates {
    private let reader: DateReader
    private let sentences: [Passage.Sentence]
    private var grammar: DateGrammar
    private var anchor: DateAnchor
    private var found: [[DateExpression]?]

    package init(of passage: Passage, reader: DateReader, anchor: DateAnchor) {
        self.reader = reader
        self.anchor = anchor
        sentences = passage.sentences
        grammar = reader.grammar(of: passage)
        found = Array(repeating: nil, count: passage.sentences.count)
        if anchor.day == nil { for sentence in indices { read(sentence) } }
    }

    package var indices: Range<Int> { found.indices }
    package var count: Int { found.count }

    /// In the order of the text, none overlapping another.
    package subscript(sentence: Int) -> [DateExpression] {
        if found[sentence] == nil { read(sentence) }
        return found[sentence] ?? []
    }

    /// Those of all sentences.
    package var all: [DateExpression] { indices.flatMap { self[$0] } }

    private func read(_ sentence: Int) {
        guard !readAlone(sentence) else { return }
        // back to where two in a row need nothing that stands before them, and from there on; a text may go on so from end to end
        var first = sentence
        var before = sentence - 1
        while before >= 0, before >= first - DateReader.Told.longest {
            if found[before] == nil, !readAlone(before) { first = before }
            before -= 1
        }
        for later in first...sentence where found[later] == nil { readAfterOthers(later) }
    }

    /// Reads a sentence as if nothing stood before it; false where that would matter.
    private func readAlone(_ sentence: Int) -> Bool {
        var (anchor, told) = (anchor, DateReader.Told())
        let expressions = read(sentence, &anchor, &told)
        guard !told.isMissed else { return false }
        self.anchor = anchor
        found[sentence] = expressions
        return true
    }

    private func readAfterOthers(_ sentence: Int) {
        var told = DateReader.Told()
        for before in max(0, sentence - DateReader.Told.longest)..<sentence {
            told.nextSentence()
            for expression in found[before] ?? [] { told.note(expression) }
        }
        found[sentence] = read(sentence, &anchor, &told)
    }

    private func read(
        _ sentence: Int, _ anchor: inout DateAnchor, _ told: inout DateReader.Told
    ) -> [DateExpression] {
        grammar.range = sentences[sentence].tokens
        told.nextSentence()
        return reader.expressions(grammar, &anchor, &told)
    }
}
