import Reading

/// Page furniture inside a body: headlines of other stories, which state nothing about this one.
///
/// A line of its own is taken for one where it ends without a mark, and the same line stands twice or most of its words
/// begin with capitals.
struct Furniture {
    private let passage: Passage
    private let repeated: Set<UInt64>

    init(_ passage: Passage) {
        self.passage = passage
        var seen: Set<UInt64> = []
        var repeated: Set<UInt64> = []
        for sentence in passage.sentences where Furniture.isBare(sentence, passage) {
            let key = Passage.key(passage.text(sentence.tokens))
            if !seen.insert(key).inserted { repeated.insert(key) }
        }
        self.repeated = repeated
    }

    func holds(sentence index: Int) -> Bool {
        let sentence = passage.sentences[index]
        guard Furniture.isBare(sentence, passage) else { return false }
        if index + 1 < passage.sentences.count,
            !passage.tokens[passage.sentences[index + 1].tokens.lowerBound].flags.contains(.line)
        {
            return false
        }
        return repeated.contains(Passage.key(passage.text(sentence.tokens))) || isHeadline(sentence, at: index)
    }

    /// Begins a line with a capital and ends without a mark.
    private static func isBare(_ sentence: Passage.Sentence, _ passage: Passage) -> Bool {
        guard !sentence.isTitle, let first = sentence.tokens.first, let last = sentence.tokens.last else { return false }
        let tokens = passage.tokens
        return tokens[first].flags.contains(.line) && tokens[first].isCapital && sentence.tokens.count >= 4
            && sentence.tokens.count <= 24 && !tokens[last].flags.contains(.mark)
    }

    /// The line before it ended, and so did the one after it begin anew.
    private func isHeadline(_ sentence: Passage.Sentence, at index: Int) -> Bool {
        guard index > 1, let first = sentence.tokens.first, passage.tokens[first].flags.contains(.paragraph) else {
            return false
        }
        let before = passage.sentences[index - 1]
        guard let last = before.tokens.last, passage.tokens[last].flags.contains(.mark) || before.tokens.count <= 24
        else { return false }
        let next = sentence.tokens.upperBound
        return next >= passage.tokens.count
            || (passage.tokens[next].flags.contains(.paragraph)
                && (passage.tokens[next].isCapital || passage.tokens[next].flags.contains(.mark)))
    }
}
