import Vocabulary

/// The country that an outlet's name or address tells by itself: `Government of Sweden`, `The Jordan Times`, `www.gov.si`.
struct SourceNames: Sendable {
    private struct Name {
        let bytes: [UInt8]
        /// The second byte, by which most names are told from a text; 0 for a name of one.
        let second: UInt8
        let country: Country
        /// Also a language or another place: `AFP English`, `Atlanta, Georgia`. It tells the country of a government alone.
        let needsGovernment: Bool
    }

    /// By first byte.
    private var names = [[Name]](repeating: [], count: 256)
    private var ofDomain: [Substring: Country] = [:]
    /// A source whose name has one of these and a country's is that country's government. By first byte.
    private static let government = byFirstByte([
        "government", "federal administration", "ministry", "ministries", "minister", "president", "presidency",
        "presidential", "prime minister", "cabinet", "chancellery", "federal council", "foreign office", "embassy",
        "department of", "parliament", "house of representatives", "state council", "royal house", "royal palace",
        "armed forces", "central news agency", "state news agency",
    ])
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
        let second = bytes.count > 1 ? bytes[1] : 0
        names[Int(first)].append(
            Name(bytes: bytes, second: second, country: country, needsGovernment: needsGovernment))
    }

    private static func byFirstByte(_ words: [String]) -> [[[UInt8]]] {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for word in words { table[Int(word.utf8.first ?? 0)].append(Array(word.utf8)) }
        return table
    }

    /// - Parameters:
    ///   - text: the source or the address in small letters.
    ///   - starts: where its words begin.
    func home(_ text: [UInt8], _ starts: [Int]) -> Passage.Home? {
        let isGovernment = starts.contains { start in
            SourceNames.government[Int(text[start])].contains { SourceTable.stands($0, in: text, at: start) }
        }
        for start in starts {
            let here = names[Int(text[start])]
            let second = start + 1 < text.count ? text[start + 1] : 0
            var longest: Int?
            for i in here.indices where here[i].second == second || here[i].second == 0 {
                guard isGovernment || !here[i].needsGovernment else { continue }
                guard here[i].bytes.count > longest.map({ here[$0].bytes.count }) ?? 0,
                    SourceTable.stands(here[i].bytes, in: text, at: start)
                else { continue }
                longest = i
            }
            if let longest { return Passage.Home(country: here[longest].country, isOfficial: isGovernment) }
        }
        return address(text)
    }

    /// `https://www.admin.ch/…`, `president.gov.ua`, `www.state.gov`: governments' own domains alone.
    private func address(_ text: [UInt8]) -> Passage.Home? {
        guard text.contains(UInt8(ascii: ".")) else { return nil }
        for part in text.split(whereSeparator: { SourceNames.separators.contains($0) }) {
            let labels = part.split(separator: UInt8(ascii: "."))
            guard labels.count >= 2 else { continue }
            let last = Substring(decoding: labels[labels.count - 1], as: UTF8.self)
            let before = Substring(decoding: labels[labels.count - 2], as: UTF8.self)
            let country =
                last == "gov" || last == "mil"
                ? Country("USA") : SourceNames.governmentLabels.contains(before) ? ofDomain[last] : nil
            if let country { return Passage.Home(country: country, isOfficial: true) }
        }
        return nil
    }

    private static let separators = Array(" /()<>:;,?\"'".utf8)
}
