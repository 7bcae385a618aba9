import Vocabulary

/// The country that an outlet's name or address tells by itself: `Government of Sweden`, `The Jordan Times`, `www.gov.si`.
struct SourceNames: Sendable {
    private struct Name {
        let bytes: [UInt8]
        let country: Country
        /// Also a language or another place: `AFP English`, `Atlanta, Georgia`. It tells the country of a government alone.
        let needsGovernment: Bool
    }

    /// By first byte.
    private var names = [[Name]](repeating: [], count: 256)
    private var ofDomain: [Substring: Country] = [:]
    /// A source whose name has one of these and a country's is that country's government.
    private static let government = [
        "government", "federal administration", "ministry", "ministries", "minister", "president", "presidency",
        "presidential", "prime minister", "cabinet", "chancellery", "federal council", "foreign office", "embassy",
        "department of", "parliament", "house of representatives", "state council", "royal house", "royal palace",
        "armed forces", "central news agency", "state news agency",
    ].map { Array($0.utf8) }
    /// Labels before a country's domain under which governments alone have addresses.
    private static let governmentLabels: Set<Substring> = [
        "gov", "govt", "go", "gob", "gouv", "gub", "gc", "mil", "admin", "gv", "government", "mfa", "mofa",
    ]
    /// Names of federal states and cities too; without a government's word they tell nothing.
    private static let ambiguous: Set<String> = ["georgia", "lebanon", "jersey", "macau", "gibraltar"]

    init(countries: CountryTable) {
        for entry in countries.entries where entry.toYear == nil {
            let aliases = entry.aliases.filter { $0.utf8.count >= 4 && !$0.contains(".") }
            for name in [entry.name, entry.officialName] + aliases {
                add(name, entry.country, needsGovernment: SourceNames.ambiguous.contains(name.lowercased()))
            }
            for demonym in entry.demonyms where demonym.utf8.count >= 4 {
                add(demonym, entry.country, needsGovernment: true)
            }
            if !entry.iso2.isEmpty { ofDomain[Substring(entry.iso2.lowercased())] = entry.country }
        }
        ofDomain["uk"] = ofDomain["gb"]
    }

    private mutating func add(_ name: String, _ country: Country, needsGovernment: Bool) {
        let bytes = Array(name.lowercased().utf8)
        guard let first = bytes.first else { return }
        names[Int(first)].append(Name(bytes: bytes, country: country, needsGovernment: needsGovernment))
    }

    /// - Parameter text: the source or the address in small letters.
    func home(_ text: [UInt8]) -> Passage.Home? {
        let starts = SourceTable.starts(in: text)
        let isGovernment = SourceNames.government.contains { word in
            starts.contains { SourceTable.stands(word, in: text, at: $0) }
        }
        for start in starts {
            let here = names[Int(text[start])].filter {
                (isGovernment || !$0.needsGovernment) && SourceTable.stands($0.bytes, in: text, at: start)
            }
            if let longest = here.max(by: { $0.bytes.count < $1.bytes.count }) {
                return Passage.Home(country: longest.country, isOfficial: isGovernment)
            }
        }
        return address(String(decoding: text, as: UTF8.self))
    }

    /// `https://www.admin.ch/…`, `president.gov.ua`, `www.state.gov`: governments' own domains alone.
    private func address(_ text: String) -> Passage.Home? {
        let parts = text.split(whereSeparator: { " /()<>:;,?\"'".contains($0) })
        for part in parts {
            let labels = part.split(separator: ".")
            guard labels.count >= 2 else { continue }
            let last = labels[labels.count - 1]
            let country =
                ["gov", "mil"].contains(last)
                ? Country("USA")
                : SourceNames.governmentLabels.contains(labels[labels.count - 2]) ? ofDomain[last] : nil
            if let country { return Passage.Home(country: country, isOfficial: true) }
        }
        return nil
    }
}
