import Reading
import Vocabulary

/// A sentence as frames read it: of each token, what stands there.
struct SentenceView {
    enum Item {
        case word
        case actor(Int)
        case place(Int)
        /// A name of something else: an organisation, a coach.
        case other(Int)
    }

    let context: FindingContext
    let words: FrameWords
    let tokens: Range<Int>
    let actors: [Actor]
    let places: [PlaceMention]
    let setting: FrameSetting
    /// By token of the sentence.
    private(set) var items: [Item]
    private(set) var isDate: [Bool]
    private(set) var classes: [FrameWords.Classes]

    init(context: FindingContext, words: FrameWords, sentence: Int, setting: FrameSetting) {
        self.context = context
        self.words = words
        self.setting = setting
        tokens = context.passage.sentences[sentence].tokens
        actors = context.cast.actors[sentence]
        places = context.cast.places[sentence]
        items = Array(repeating: .word, count: tokens.count)
        isDate = Array(repeating: false, count: tokens.count)
        classes = tokens.map { words.of(context.passage.tokens[$0].word) }
        for (index, actor) in actors.enumerated() {
            let isOther = actor.kind == .other || actor.kind == .organisation
            for i in actor.tokens where tokens.contains(i) {
                items[i - tokens.lowerBound] = isOther ? .other(index) : .actor(index)
            }
        }
        for (index, place) in places.enumerated() {
            for i in place.tokens where tokens.contains(i) {
                if case .word = items[i - tokens.lowerBound] { items[i - tokens.lowerBound] = .place(index) }
            }
        }
        for date in context.dates[sentence] {
            for i in date.tokens where tokens.contains(i) { isDate[i - tokens.lowerBound] = true }
        }
    }

    var count: Int { tokens.count }

    func isWord(_ i: Int) -> Bool {
        if case .word = items[i] { return true }
        return false
    }

    func has(_ i: Int, _ set: FrameWords.Classes) -> Bool {
        i >= 0 && i < count && !classes[i].isDisjoint(with: set)
    }

    func any(_ range: Range<Int>, _ set: FrameWords.Classes) -> Bool {
        range.clamped(to: 0..<count).contains { !classes[$0].isDisjoint(with: set) }
    }

    func isByte(_ i: Int, _ byte: UInt8) -> Bool { context.passage.isByte(tokens.lowerBound + i, byte) }

    /// The first and the last token of what stands at `i`, counted in the sentence.
    func range(at i: Int) -> Range<Int> {
        let range =
            switch items[i] {
            case .word: tokens.lowerBound + i..<tokens.lowerBound + i + 1
            case .actor(let index), .other(let index): actors[index].tokens
            case .place(let index): places[index].tokens
            }
        let clamped = range.clamped(to: tokens)
        return clamped.lowerBound - tokens.lowerBound..<clamped.upperBound - tokens.lowerBound
    }

    func ends(_ i: Int, with suffix: StaticString) -> Bool {
        let token = context.passage.tokens[tokens.lowerBound + i]
        let length = suffix.utf8CodeUnitCount
        guard Int(token.upper - token.lower) > length else { return false }
        return (0..<length).allSatisfy {
            context.passage.bytes[Int(token.upper) - length + $0] | 32 == suffix.utf8Start[$0]
        }
    }
}
