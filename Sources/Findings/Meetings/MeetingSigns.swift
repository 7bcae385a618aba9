import Reading

/// What a passage must have to tell of a meeting at all, told by its words and names alone, before it is read who acts in it.
///
/// Nothing is lost: a candidate stands at a trigger or in a frame (`CandidateReader`), and frames are read where a sentence has a
/// word that can begin one (`FrameWords.opensFrame`); its countries are those that a name of the passage or its outlet gives.
struct MeetingSigns: Sendable {
    /// By word id: whether the word is a trigger.
    private let triggers: [Bool]
    private let frames: FrameWords

    /// - Parameter words: how many the lexicon has.
    init(triggers: TriggerTable, frames: FrameWords, words: Int) {
        self.triggers = (0..<words).map { triggers.kind(of: Lexicon.WordID($0)) != nil }
        self.frames = frames
    }

    func areGiven(in context: FindingContext) -> Bool {
        areSaid(in: context.passage) && context.reader.mayNameTwoCountries(in: context.passage)
    }

    private func areSaid(in passage: Passage) -> Bool {
        let tokens = passage.tokens
        for i in tokens.indices where triggers[Int(tokens[i].word)] { return true }
        return passage.sentences.contains { frames.opensFrame(tokens, $0.tokens) }
    }
}
