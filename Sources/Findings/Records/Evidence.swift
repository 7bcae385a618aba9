package import Vocabulary

/// What a record rests on: the sentence it was read in, where that stands, the rule that read it.
package struct Evidence: Hashable, Sendable, Codable {
    /// The name of the rule, as `attache explain` shows it: `meeting.verb.met`.
    package var rule: String
    /// The sentence, white space folded.
    package var sentence: String
    package var span: SourceSpan

    package init(rule: String, sentence: String, span: SourceSpan) {
        self.rule = rule
        self.sentence = sentence
        self.span = span
    }
}
