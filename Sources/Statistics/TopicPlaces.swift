import Ledger
import Vocabulary

/// Which topics articles mention, by their places and as numbers: of a hundred thousand mentions none is worth a list of texts.
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

    /// The topic of each mention in an article, by their numbers.
    func mentions(at place: Int) -> ArraySlice<Int32> { mentions[Int(starts[place])..<Int(starts[place + 1])] }

    /// Calls `body` for each topic that an article mentions, once.
    func each(at place: Int, _ body: (_ number: Int) -> Void) {
        let own = mentions(at: place)
        for (offset, number) in zip(own.indices, own) where !own[..<offset].contains(number) { body(Int(number)) }
    }

    /// Nil where no article mentions the topic.
    func number(of topic: Topic) -> Int32? { topics.firstIndex(of: topic).map { Int32($0) } }
}
