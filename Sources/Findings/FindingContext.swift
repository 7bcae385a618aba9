package import Reading

/// What the rules of one article share: the passage, who acts in it, and the dates it names.
package final class FindingContext {
    package let passage: Passage
    package let cast: Cast
    package let reader: Reader
    package let anchor: DateAnchor
    /// By sentence; read when a rule first asks, which for most articles none does.
    package private(set) lazy var dates: [[DateExpression]] = datesBySentence()

    package init(passage: Passage, cast: Cast, reader: Reader, anchor: DateAnchor) {
        self.passage = passage
        self.cast = cast
        self.reader = reader
        self.anchor = anchor
    }

    private func datesBySentence() -> [[DateExpression]] {
        let expressions = reader.dates.expressions(
            in: passage.bytes, tokens: passage.tokens, sentences: passage.sentences.map(\.tokens), anchor: anchor)
        var dates: [[DateExpression]] = passage.sentences.map { _ in [] }
        var sentence = 0
        for expression in expressions {
            while sentence < dates.count, expression.tokens.lowerBound >= passage.sentences[sentence].tokens.upperBound
            {
                sentence += 1
            }
            if sentence < dates.count { dates[sentence].append(expression) }
        }
        return dates
    }
}

extension FindingContext {
    /// Evidence for what a rule read in a sentence.
    package func evidence(_ rule: String, sentence: Passage.Sentence) -> Evidence {
        Evidence(rule: rule, sentence: passage.line(sentence.tokens), span: passage.span(sentence.tokens))
    }
}
