import Vocabulary

/// The country of an office that the text gives none for.
extension CastReader {
    /// In a row with somebody, that one's; by the office itself where only few states have it; behind a word of contact
    /// not the country of whom the contact is with, but another one; else the outlet's home where the passage
    /// speaks of it or the outlet is a government's, the last country named before it, or the one named most.
    func assumedCountry(of actor: Actor) -> Country? {
        let i = actor.tokens.lowerBound
        let near = actors.last {
            !$0.countries.isEmpty && $0.kind != .organisation && !$0.isPlace && $0.countries.count == 1
        }
        let gap = (near?.tokens.upperBound ?? i)..<max(near?.tokens.upperBound ?? i, i)
        if let near, near.kind == .official || near.kind == .person, gap.count <= 2,
            gap.allSatisfy({ isComma($0) || word($0) == words.and })
        {
            return near.countries.first
        }
        if let role = actor.role, let country = countryOfOffice(role) { return country }
        if let country = near?.countries.first, gap.contains(where: { words.contact.contains(word($0)) }),
            let other = otherCountry(than: country)
        {
            return other
        }
        if let home = passage.home, home.isOfficial || tally[home.country] != nil { return home.country }
        return near?.countries.first ?? mostNamed(but: nil) ?? passage.home?.country ?? dateline
    }

    /// `Treasury Secretary`, `Chief Executive`: of the states that have such an office, the one that the passage names most; where it
    /// names none of them, the one whose office the title tells alone.
    private func countryOfOffice(_ role: Range<Int>) -> Country? {
        guard let countries = reader.offices.countries(of: passage.lowercaseLine(role)) else { return nil }
        return countries.filter { tally[$0] != nil }.min { (-tally[$0]!, $0) < (-tally[$1]!, $1) }
            ?? reader.offices.only(of: passage.lowercaseLine(role))
    }

    /// Whom the contact of `country` is with: the place in the sentence, another country in it, the outlet's home, or
    /// the one that the passage names most.
    private func otherCountry(than country: Country) -> Country? {
        if let place = places.last(where: { $0.country != country }) { return place.country }
        if let actor = actors.last(where: { $0.countries.count == 1 && $0.countries[0] != country }) {
            return actor.countries[0]
        }
        if let home = passage.home?.country, home != country, tally[home] != nil { return home }
        return mostNamed(but: country)
    }

    private func mostNamed(but country: Country?) -> Country? {
        tally.filter { $0.key != country }.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }

    /// How often the passage names each country, its people, seats and cities.
    mutating func countMentions() {
        for mention in passage.mentions where mention.kind != .role {
            if let country = resolve(mention).first { tally[country, default: 0] += 1 }
        }
    }
}
