import Reading
import Vocabulary

/// The groupings that a passage names, each with those of its members that the passage names too.
struct PassageGroupings {
    struct Grouping {
        let sentence: Int
        /// How many members it has.
        let size: Int
        /// Those that the passage names, three or more; sorted.
        let named: [Country]
    }

    let groupings: [Grouping]
    /// All countries that the passage names, sorted.
    let named: [Country]

    /// As many must be named, or the grouping brings together nobody.
    static let fewest = 3

    init(context: FindingContext, table: GroupingTable) {
        let passage = context.passage
        let named = CountryTally(context.cast.actors).countries
        self.named = named.sorted()
        var groupings: [Grouping] = []
        if named.count >= PassageGroupings.fewest {
            for mention in passage.mentions {
                guard let members = table.members(of: mention, in: passage.published?.year) else { continue }
                let present = members.filter { named.contains($0) }
                guard present.count >= PassageGroupings.fewest else { continue }
                let sentence = passage.sentence(of: mention)
                groupings.append(Grouping(sentence: sentence, size: members.count, named: present))
            }
        }
        self.groupings = groupings
    }

    /// Those named in the sentence or the one before it.
    func near(_ sentence: Int) -> [Grouping] {
        groupings.filter { $0.sentence == sentence || $0.sentence == sentence - 1 }
    }
}
