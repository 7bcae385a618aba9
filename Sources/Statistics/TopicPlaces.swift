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
        topics = TopicPlaces.distinct(lists.topics.values)
        let numbers = Dictionary(uniqueKeysWithValues: zip(topics, 0...).map { ($0, Int32($1)) })
        var (starts, mentions) = ([Int32](), [Int32]())
        starts.reserveCapacity(lists.ids.count + 1)
        var last: (topic: Topic, number: Int32)?
        for (place, hasTopics) in lists.hasTopics.enumerated() {
            starts.append(Int32(mentions.count))
            guard hasTopics, let own = lists.topics[place] else { continue }
            for topic in own {
                if last?.topic != topic { last = numbers[topic].map { (topic, $0) } }
                if let last { mentions.append(last.number) }
            }
        }
        starts.append(Int32(mentions.count))
        (self.starts, self.mentions) = (starts, mentions)
    }

    /// What is mentioned next mostly is what was mentioned last.
    private static func distinct(_ mentions: some Sequence<[Topic]>) -> [Topic] {
        var (topics, last) = (Set<Topic>(), Topic?.none)
        for topic in mentions.joined() where topic != last {
            topics.insert(topic)
            last = topic
        }
        return topics.sorted()
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
