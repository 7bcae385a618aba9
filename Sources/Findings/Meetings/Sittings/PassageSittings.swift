import Reading
import Vocabulary

/// The gatherings that a passage names, each with its sittings.
struct PassageSittings {
    struct Named {
        let sentence: Int
        let sittings: [SittingTable.Sitting]
    }

    let named: [Named]
    let table: SittingTable

    init(_ context: FindingContext, table: SittingTable) {
        self.table = table
        let passage = context.passage
        named = passage.mentions.compactMap { mention in
            table.sittings(of: mention).map { Named(sentence: passage.sentence(of: mention), sittings: $0) }
        }
    }
}
