package import Reading
package import Vocabulary

/// What the rules of one article share: the passage, who acts in it, and the dates it names.
package struct FindingContext: Sendable {
    package let passage: Passage
    package let cast: Cast
    package let reader: Reader
    /// The year in which an undated article's events lie, where it follows from the text; nil for dated articles.
    package var inferredYear: Int?

    package init(passage: Passage, cast: Cast, reader: Reader, inferredYear: Int? = nil) {
        self.passage = passage
        self.cast = cast
        self.reader = reader
        self.inferredYear = inferredYear
    }
}

extension FindingContext {
    /// Evidence for what a rule read in a sentence.
    package func evidence(_ rule: String, sentence: Passage.Sentence) -> Evidence {
        Evidence(rule: rule, sentence: passage.line(sentence.tokens), span: passage.span(sentence.tokens))
    }
}
