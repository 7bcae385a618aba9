package import Vocabulary

/// A phrase that names somebody or something that can stand for a country: `Lao Deputy Minister of Defence …`.
package struct Actor: Sendable {
    package enum Kind: Sendable {
        /// Somebody with an office, or a body that acts for a state: a delegation, an army, a ministry.
        case official
        /// A country, a seat of government, a capital.
        case state
        /// A demonym or country before a noun that is no actor: `Russian-Turkish talks`.
        case adjective
        case organisation
        /// A name of somebody whose office the text does not give.
        case person
        /// `the two countries`, `both sides`
        case group
        /// he, she, they; `I` and `we`
        case pronoun
        /// Somebody whose contacts make no meeting: a coach, a spokesman.
        case other
    }

    /// How the country is known.
    package enum CountrySource: UInt8, Sendable {
        case stated, remembered, table, assumed, none
    }

    package var kind: Kind
    package var tokens: Range<Int>
    package var countries: [Country]
    package var countrySource: CountrySource
    package var level: RoleLevel
    package var role: Range<Int>?
    package var name: Range<Int>?
    /// Index into the people of the passage.
    package var person: Int?
    package var isFormer = false
    /// `'s` follows.
    package var isPossessive = false
    /// his, her, their stands before the role: `his Lao counterpart`.
    package var isCounterpart = false
    /// Where a place can be meant: a preposition of place stands before a country or capital.
    package var isPlace = false
    /// 2 for `the two countries`; 0 where the text gives no number.
    package var groupSize = 0
    /// The role is in the plural, or several countries stand before it.
    package var isPlural = false

    package init(kind: Kind, tokens: Range<Int>) {
        self.kind = kind
        self.tokens = tokens
        countries = []
        countrySource = .none
        level = .none
    }

    /// Whether its contacts can make a meeting of states.
    package var actsForState: Bool {
        switch kind {
        case .official, .state, .person: !countries.isEmpty
        case .group, .pronoun: true
        default: false
        }
    }
}

/// Somebody whom the passage has introduced.
package struct Person: Sendable {
    /// The words of the name as first given in full.
    package var name: Range<Int>
    package var keys: [UInt64]
    package var country: Country?
    package var countrySource: Actor.CountrySource
    package var role: Range<Int>?
    package var level: RoleLevel
    package var isFormer: Bool
    package var lastToken: Int
    /// Heads an organisation: stands for no country.
    package var isOfOrganisation = false
    /// How often the text gives each country with the name, and how often the phrases around it suggest one.
    var stated: [Country: Int] = [:]
    var assumed: [Country: Int] = [:]

    /// Whether more is known than the name.
    var tellsSomething: Bool { country != nil || role != nil || level != .none || isFormer || isOfOrganisation }
}

/// A city or country as the place of something.
package struct PlaceMention: Sendable {
    package let tokens: Range<Int>
    package let country: Country
    /// Nil for a country.
    package let city: Range<Int>?
    /// The token before it.
    package let preposition: Int
}

/// What the passage says about who acts: the actors and places of each sentence, and all people.
package final class Cast: Sendable {
    /// By sentence.
    package let actors: [[Actor]]
    package let places: [[PlaceMention]]
    package let people: [Person]
    /// The country that the dateline or the first place names.
    package let dateline: Country?

    init(actors: [[Actor]], places: [[PlaceMention]], people: [Person], dateline: Country?) {
        self.actors = actors
        self.places = places
        self.people = people
        self.dateline = dateline
    }
}
