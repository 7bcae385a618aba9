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
        var named: [Named] = []
        var sentence = 0
        for mention in passage.mentions {
            guard let sittings = table.sittings(of: mention) else { continue }
            while mention.tokens.lowerBound >= passage.sentences[sentence].tokens.upperBound { sentence += 1 }
            named.append(Named(sentence: sentence, sittings: sittings))
        }
        self.named = named
    }
}
