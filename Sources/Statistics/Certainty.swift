package import Ledger
package import Vocabulary

extension Occasion {
    /// From this confidence on, sentences speak of an occasion without reserve.
    ///
    /// On left-out folds of the annotated articles five of six records with at least this confidence are right (652 of 778), and
    /// less than half of those below it (172 of 401): see `docs/Accuracy.md`.
    package static let certainty = 0.6

    /// Whether it is rather to be looked up than to be quoted: its reports together reach no higher.
    package var isUncertain: Bool { confidence < Occasion.certainty }
}

extension MilestoneEntry {
    /// Told by nothing but wordings that are as often wrong as right: `reached a deal`.
    package var isUncertain: Bool {
        !mentions.isEmpty && mentions.allSatisfy { $0.milestone.confidence < Occasion.certainty }
    }
}

extension HistoryIndex {
    /// How many occasions each country held that are certain; no country without any.
    package var certainlyHeldByCountry: [Country: Int] { heldOfCountry.certain }

    /// The same for pairs.
    package var certainlyHeldByPair: [CountryPair: Int] { heldOfPair.certain }
}
