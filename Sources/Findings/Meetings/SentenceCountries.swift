import Reading
import Vocabulary

/// The countries that the actors of a sentence stand for, each with how it stands there.
struct SentenceCountries {
    private struct Standing {
        let country: Country
        var hasOfficial = false
        /// Named by more than organisations and people who do not act for states.
        var isPresent = false
        var isOnlyPlace = true
        var level: UInt8 = .max
    }

    private var standings: [Standing] = []
    /// The level of a country that the sentence does not name.
    private static let noLevel: UInt8 = 10

    var count: Int { standings.count }

    init(_ actors: [Actor]) {
        for actor in actors {
            for country in actor.countries {
                let index = standings.firstIndex { $0.country == country } ?? standings.count
                if index == standings.count { standings.append(Standing(country: country)) }
                if actor.kind == .official { standings[index].hasOfficial = true }
                if actor.kind.canBeParty { standings[index].isPresent = true }
                if !actor.isPlace { standings[index].isOnlyPlace = false }
                standings[index].level = min(standings[index].level, actor.level.rawValue)
            }
        }
    }

    func add(_ candidate: Candidate, _ row: inout FeatureRow) {
        var officials = 0
        var absent = 0
        var onlyPlaces = 0
        var highest = UInt8.max
        var lowest: UInt8 = 0
        for party in candidate.parties {
            let standing = standings.first { $0.country == party }
            if standing?.hasOfficial ?? false { officials += 1 }
            if !(standing?.isPresent ?? false) { absent += 1 }
            if standing?.isOnlyPlace ?? false { onlyPlaces += 1 }
            let level = standing?.level ?? SentenceCountries.noLevel
            highest = min(highest, level)
            lowest = max(lowest, level)
        }
        row.add("parties.officials", officials)
        row.add("parties.absent", absent)
        row.add("parties.onlyPlace", onlyPlaces)
        row.add("parties.highest", Int(highest))
        row.add("parties.lowest", Int(lowest))
    }
}
