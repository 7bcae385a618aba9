import Reading
import Vocabulary

/// The countries that an article is about, most named first; title and opening count more.
struct ArticleFocus {
    let countries: [Country]
    private let weights: [Country: Int]
    private let total: Int

    init(_ context: FindingContext) {
        var weights: [Country: Int] = [:]
        let passage = context.passage
        for (index, actors) in context.cast.actors.enumerated() where index < passage.sentences.count {
            let sentence = passage.sentences[index]
            let weight = sentence.isTitle ? 5 : sentence.paragraph <= 2 ? 3 : 1
            for actor in actors where actor.kind != .pronoun && actor.kind != .organisation && !actor.isAgency(passage)
            {
                for country in actor.countries { weights[country, default: 0] += weight }
            }
        }
        if let home = passage.home, home.isOfficial { weights[home.country, default: 0] += 8 }
        self.weights = weights
        total = weights.values.reduce(0, +)
        countries = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// The share of all naming that the country at this rank has.
    func share(_ rank: Int) -> Float { rank < countries.count ? share(of: countries[rank]) : 0 }

    func share(of country: Country) -> Float { Float(weights[country] ?? 0) / Float(max(1, total)) }

    /// The two that the article is about; nil where fewer are named.
    var pair: [Country]? { countries.count < 2 ? nil : Array(countries.prefix(2)) }
}

extension Actor {
    /// `AFP`, `Xinhua`: who reports it, not whose it is.
    func isAgency(_ passage: Passage) -> Bool {
        guard let first = tokens.first else { return false }
        let index = passage.mentionAt[first]
        return index >= 0 && passage.mentions[Int(index)].kind == .agency
    }
}
