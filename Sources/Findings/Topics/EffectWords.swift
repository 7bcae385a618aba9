import Reading
import Vocabulary

/// Tells whether a mention speaks of the effects of its topic: `faltered due to Covid-19`, `a pause caused by …`.
struct EffectWords: Sendable {
    let topic: Topic
    /// The definition whose mentions are looked at.
    let source: Int
    private let keys: Set<UInt64>
    /// How far the word may stand from the mention, in tokens.
    static let reach = 7

    init(topic: Topic, source: Int, words: [String]) {
        self.topic = topic
        self.source = source
        keys = Set(words.map { Passage.key($0) })
    }

    /// The tokens from the word that tells the effect to the mention; nil where there is none.
    func clause(around mention: Range<Int>, in sentence: Range<Int>, of passage: Passage) -> Range<Int>? {
        let lower = max(sentence.lowerBound, mention.lowerBound - EffectWords.reach)
        let upper = min(sentence.upperBound, mention.upperBound + EffectWords.reach)
        for i in (lower..<mention.lowerBound).reversed() where keys.contains(passage.key(i)) {
            return i..<mention.upperBound
        }
        for i in mention.upperBound..<upper where keys.contains(passage.key(i)) {
            return mention.lowerBound..<(i + 1)
        }
        return nil
    }
}
