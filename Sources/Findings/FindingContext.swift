package import Reading

/// What the rules of one article share: the passage, who acts in it, and the dates it names.
package final class FindingContext {
    package let passage: Passage
    package let reader: Reader
    package let anchor: DateAnchor
    /// Who acts in the passage; read when a rule first asks, as most articles tell of nothing that anybody could have done.
    package private(set) lazy var cast = CastReader.cast(of: passage, reader: reader)
    /// Read when a rule first asks, sentence by sentence.
    package private(set) lazy var dates = PassageDates(of: passage, reader: reader.dates, anchor: anchor)

    package init(passage: Passage, reader: Reader, anchor: DateAnchor) {
        self.passage = passage
        self.reader = reader
        self.anchor = anchor
    }

    /// The same passage and cast with dates as of a year.
    func anchored(in year: Int) -> FindingContext {
        let context = FindingContext(passage: passage, reader: reader, anchor: DateAnchor(year: year))
        context.cast = cast
        return context
    }
}

extension FindingContext {
    /// Evidence for what a rule read in a sentence.
    package func evidence(_ rule: String, sentence: Passage.Sentence) -> Evidence {
        Evidence(rule: rule, sentence: passage.line(sentence.tokens), span: passage.span(sentence.tokens))
    }
}
