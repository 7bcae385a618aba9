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
        let occasions = occasions(of: pair).fetched
        var latestHeld: (place: Int, day: Day)?
        var nextPlanned: (place: Int, day: Day)?
        occasions.each { place, outline in
            guard let days = outline.days else { return }
            let first = days.lowerBound
            switch outline.status {
            case .held: if latestHeld.map({ $0.day < first }) ?? true { latestHeld = (place, first) }
            case .planned where days.upperBound >= history.asOf:
                if nextPlanned.map({ first < $0.day }) ?? true { nextPlanned = (place, first) }
            case .planned, .cancelled: break
            }
        }
        func start(_ place: Int?) -> PartialDate? {
            place.flatMap { columns[$0].start ?? history.occasions[$0].dates?.start }
        }
        return PairActivity(
            pair: pair, tally: occasions.tally, anniversaries: anniversariesOfPair[pair]?.count ?? 0,
            milestones: milestonesOfPair[pair]?.count ?? 0, latestHeld: start(latestHeld?.place),
            nextPlanned: start(nextPlanned?.place))
    }

    /// Every pair that anything is known of: the most occasions held that are certain first, then the most held, then the most of
    /// all statuses, then the most reports, then by code. Pairs that held none come last.
    package var ranking: [PairActivity] { pairs.map(activity).ranked(by: \.tally.rank, then: \.pair) }

    /// How many occasions each country took part in; no country without any.
    package var heldByCountry: [Country: Int] { heldOfCountry.all }

    /// How many occasions each pair held; no pair without any.
    package var heldByPair: [CountryPair: Int] { heldOfPair.all }

    /// How many occasions of a pair were held in each month up to one, the last of so many.
    package func heldByMonth(of pair: CountryPair, to last: Month, months: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: months)
        for own in heldOfPair.months[pair] ?? [] {
            let number = months - 1 - (last.number - Int(own))
            if counts.indices.contains(number) { counts[number] += 1 }
        }
        return counts
    }
}

extension Occasion {
    /// So many days after it was first told, a plan without a date is no longer expected.
    static let patience = 365

    /// The last night that told of it.
    package var lastNight: Day { max(addedOn, changedOn) }

    /// Whether it is planned and its last possible day has not passed.
    package func isAhead(of day: Day) -> Bool {
        status == .planned && (dates?.last ?? addedOn + Occasion.patience) >= day
    }

    /// Whether it was planned for a time that has passed, and no report says that it was held or called off.
    package func isPastPlan(on day: Day) -> Bool { status == .planned && !isAhead(of: day) }
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
