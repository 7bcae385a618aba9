import Ledger
import Vocabulary

/// Which topics the listed articles mention, by their numbers and as numbers: of a hundred thousand mentions none is worth a list of texts.
struct TopicPlaces: Sendable {
    /// Every topic that is mentioned, sorted; a number is a place among them.
    let topics: [Topic]
    /// Where the mentions of each article begin; one more than there are articles.
    private let starts: [Int32]
    private let mentions: [Int32]

    init(_ lists: ArticleLists) {
        let sorted = lists.topics.enumerated().sorted { $0.element < $1.element }
        topics = sorted.map(\.element)
        var numbers = [Int32](repeating: 0, count: sorted.count)
        for (number, topic) in sorted.enumerated() { numbers[topic.offset] = Int32(number) }
        starts = [0] + lists.mentionsEnd
        mentions = lists.mentions.map { numbers[Int($0)] }
    }

    /// Calls `body` for the topic of each mention in an article.
    @inline(__always)
    func eachMention(at article: Int, _ body: (_ number: Int) -> Void) {
        for own in Int(starts[article])..<Int(starts[article + 1]) { body(Int(mentions[own])) }
    }

    /// Calls `body` for each topic that an article mentions, once.
    @inline(__always)
    func each(at article: Int, _ body: (_ number: Int) -> Void) {
        let (start, end) = (Int(starts[article]), Int(starts[article + 1]))
        for own in start..<end {
            var earlier = start
            while mentions[earlier] != mentions[own] { earlier += 1 }
            if earlier == own { body(Int(mentions[own])) }
        }
    }

    /// How often an article mentions a topic.
    @inline(__always)
    func mentions(of number: Int32, at article: Int) -> Int {
        var count = 0
        for own in Int(starts[article])..<Int(starts[article + 1]) where mentions[own] == number { count += 1 }
        return count
    }

    /// Nil where no article mentions the topic.
    func number(of topic: Topic) -> Int32? { topics.firstIndex(of: topic).map { Int32($0) } }
}
