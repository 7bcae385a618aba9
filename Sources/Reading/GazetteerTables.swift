import Vocabulary

/// Builds the gazetteer from the tables; what comes first wins where two tables hold the same name.
extension Gazetteer {
    /// Cities below this population are named in news too rarely to pay for the surnames and words that they are.
    static let smallestCity = 100_000

    static func standard(lexicon: Lexicon, countries: CountryTable) -> Gazetteer {
        var gazetteer = Gazetteer(lexicon: lexicon)
        gazetteer.addCountries(countries)
        gazetteer.addOrganisations(kinds: ["metonym": .metonym])
        gazetteer.addRoles()
        gazetteer.addSummits()
        gazetteer.addOrganisations(kinds: [
            "intergovernmental": .organisation, "alliance": .organisation, "non-governmental": .organisation,
            "non-state armed or political group": .organisation, "armed force": .force, "ministry/agency": .agency,
        ])
        gazetteer.addCities()
        return gazetteer
    }

    /// All in capitals for `US` and `UAE`, else a capital at the beginning.
    static func needs(_ name: String) -> Token.Flags {
        let letters = name.utf8.filter { ($0 | 32) &- 97 < 26 }
        let isShort = letters.count <= 5 && letters.allSatisfy { $0 &- 65 < 26 } && letters.count > 1
        return isShort ? [.allCapitals] : [.capital]
    }

    private mutating func addCountries(_ table: CountryTable) {
        // West Germany is Germany, as the codebook has it, and Burma Myanmar. Current states first: a name that a former state shares is read as its successor's, and by date elsewhere.
        let sorted = table.entries.filter { $0.toYear == nil } + table.entries.filter { $0.toYear != nil }
        for entry in sorted {
            let country = entry.country == Country("BRD") ? Country("DEU") ?? entry.country : table.today(entry)
            for name in [entry.name, entry.officialName] + entry.aliases where name.utf8.count > 1 {
                add(name, name: name, .country, [country])
            }
            for name in entry.demonyms { add(name, name: name, .demonym, [country]) }
        }
    }

    private mutating func add(_ phrase: String, name: String, _ kind: Kind, _ countries: [Country]) {
        let needs = Gazetteer.needs(phrase)
        add(
            phrase,
            Entry(kind: kind, countries: countries, level: .none, needs: needs, isCity: kind == .city, name: name))
    }

    private mutating func addRoles() {
        for fields in TableRows(roleRows) {
            let level = RoleLevel(named: fields[0])
            for phrase in TableRows.list(fields[1]) {
                add(phrase, Entry(kind: .role, countries: [], level: level, needs: [], isCity: false, name: phrase))
            }
        }
    }

    private mutating func addSummits() {
        for fields in TableRows(summitRows) {
            for name in [fields[0], fields[1]] + TableRows.list(fields[2]) where name.utf8.count > 2 {
                add(name, name: fields[0], .summit, Country(fields[6]).map { [$0] } ?? [])
            }
        }
    }

    private mutating func addOrganisations(kinds: [String: Kind]) {
        for fields in TableRows(organisationRows) {
            guard let kind = kinds[fields[3]] else { continue }
            let countries = Country(fields[4]).map { [$0] } ?? []
            for name in [fields[1], fields[0]] + TableRows.list(fields[2]) where name.utf8.count > 1 {
                let bare = name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
                add(bare, name: fields[1], kind, countries)
            }
        }
    }

    /// Capitals that are names of people and of other places more often than they stand for a state.
    private static let alsoPeople: Set<String> = [
        "Douglas", "Georgetown", "Hamilton", "Jamestown", "Kingston", "Nassau", "Plymouth", "San Juan", "Santiago",
        "Sofia", "Stanley", "Victoria",
    ]

    private mutating func addCities() {
        struct City {
            var name: String
            var country: Country
            var population: Int
            var isCapital: Bool
        }
        var cities: [City] = []
        for fields in TableRows(cityRows) {
            guard let country = Country(fields[1]) else { continue }
            let population = Int(fields[2]) ?? 0
            guard population >= Gazetteer.smallestCity || fields[4] == "1" || fields[5] == "general" else { continue }
            let weight = fields[4] == "1" ? population + 5_000_000 : population
            for name in [fields[0]] + TableRows.list(fields[3]) where name.utf8.count > 2 {
                cities.append(
                    City(name: name, country: country, population: weight, isCapital: fields[4] == "1"))
            }
        }
        cities.sort { ($1.population, $0.name, $0.country) < ($0.population, $1.name, $1.country) }
        for city in cities {
            add(
                city.name,
                Entry(
                    kind: .city, countries: [city.country], level: .none, needs: [.capital], isCity: true,
                    isCapital: city.isCapital && !Gazetteer.alsoPeople.contains(city.name), name: city.name))
        }
    }
}
