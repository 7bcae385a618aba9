package import Ledger
package import Vocabulary

/// What is known of a pair, in numbers.
package struct PairActivity: Hashable, Sendable {
    package let pair: CountryPair
    package let tally: Tally
    package let anniversaries: Int
    package let milestones: Int
    /// The first day of the latest occasion held, as far as dated.
    package let latestHeld: PartialDate?
    /// The first day of the next occasion planned.
    package let nextPlanned: PartialDate?
}

extension HistoryIndex {
    package func activity(of pair: CountryPair) -> PairActivity {
        let occasions = occasionsOfPair[pair] ?? []
        let asOf = history.asOf
        return PairActivity(
            pair: pair, tally: tally(occasions), anniversaries: anniversariesOfPair[pair]?.count ?? 0,
            milestones: milestonesOfPair[pair]?.count ?? 0,
            latestHeld: occasions.filter { $0.status == .held }.compactMap(\.dates).max { $0.first < $1.first }?.start,
            nextPlanned: occasions.filter { $0.isAhead(of: asOf) }.compactMap(\.dates).min { $0.first < $1.first }?
                .start)
    }

    /// Every pair that anything is known of: the most occasions held that are certain first, then the most held, then the most of
    /// all statuses, then the most reports, then by code. Pairs that held none come last.
    package var ranking: [PairActivity] { pairs.map(activity).ranked(by: \.tally.rank, then: \.pair) }

    /// How many occasions each country took part in; no country without any.
    package var heldByCountry: [Country: Int] {
        occasionsOfCountry.mapValues { $0.count { $0.status == .held } }.filter { $0.value > 0 }
    }

    /// How many occasions each pair held; no pair without any.
    package var heldByPair: [CountryPair: Int] {
        occasionsOfPair.mapValues { $0.count { $0.status == .held } }.filter { $0.value > 0 }
    }
}

extension Occasion {
    /// Whether it is planned and its last possible day has not passed; without a date it is held to be ahead.
    package func isAhead(of day: Day) -> Bool {
        status == .planned && (dates.map { $0.last >= day } ?? true)
    }
}

extension Tally {
    fileprivate var rank: Rank { Rank(certain: certain.held, held: held, occasions: occasions, reports: reports) }

    fileprivate struct Rank: Comparable {
        let certain, held, occasions, reports: Int

        static func < (left: Rank, right: Rank) -> Bool {
            (left.certain, left.held, left.occasions, left.reports)
                < (right.certain, right.held, right.occasions, right.reports)
        }
    }
}
