import Reading
import Vocabulary

/// Tells whether a mention speaks of the effects of its topic: `faltered due to Covid-19`, `a pause caused by …`.
struct EffectWords: Sendable {
    let topic: Topic
    /// The definition whose mentions are looked at.
    let source: Int
    private let near: KeySet
    private let far: KeySet
    private let against: KeySet
    /// How far the words may stand from the mention, in tokens: those that bind closely, and those that tell an effect
    /// wherever they stand in the clause.
    static let nearReach = 4
    static let farReach = 14

    init(topic: Topic, source: Int, definition: TopicDefinition) {
        self.topic = topic
        self.source = source
        near = KeySet(definition.effectWords.map { Passage.key($0) })
        far = KeySet(definition.farEffectWords.map { Passage.key($0) })
        against = KeySet(definition.answerWords.map { Passage.key($0) })
    }

    /// The tokens from the word that tells the effect to the mention; nil where there is none, or where the mention is
    /// of what is done about the topic.
    func clause(around mention: Range<Int>, in sentence: Range<Int>, of passage: Passage) -> Range<Int>? {
        if let own = mention.first(where: { near.contains(passage.key($0)) || far.contains(passage.key($0)) }) {
            return min(own, mention.lowerBound)..<mention.upperBound
        }
        var i = mention.lowerBound - 1
        var isAnswer = false
        while i >= sentence.lowerBound, mention.lowerBound - i <= EffectWords.farReach {
            if passage.isByte(i, 59) { break }
            let key = passage.key(i)
            let distance = mention.lowerBound - i
            if distance <= EffectWords.nearReach, near.contains(key) { return i..<mention.upperBound }
            if distance <= 5, against.contains(key) { isAnswer = true }
            if !isAnswer, far.contains(key) { return i..<mention.upperBound }
            i -= 1
        }
        if isAnswer { return nil }
        i = mention.upperBound
        while i < sentence.upperBound, i - mention.upperBound < EffectWords.farReach / 2 {
            if passage.isByte(i, 59) || passage.isByte(i, 44) && i - mention.upperBound > 1 { break }
            let key = passage.key(i)
            if far.contains(key) || (i - mention.upperBound < EffectWords.nearReach && near.contains(key)) {
                return mention.lowerBound..<(i + 1)
            }
            i += 1
        }
        return nil
    }
}
