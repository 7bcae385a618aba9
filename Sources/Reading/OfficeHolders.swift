package import Vocabulary

/// Who held which office when, by the words of their names.
package struct OfficeHolders: Sendable {
    package struct Term: Sendable {
        /// Hashes of the folded words of the name, in order.
        package let keys: [UInt64]
        package let country: Country
        package let office: String
        package let level: RoleLevel
        package let from: Day?
        /// Nil where the term is open.
        package let to: Day?
    }

    private let terms: [Term]
    /// By the hash of each form that news uses on second mention.
    private let bySurname: [UInt64: [Int32]]
    /// By the hash of the last word of the name.
    private let byLastWord: [UInt64: [Int32]]

    static let standard = OfficeHolders()

    private init() {
        var terms: [Term] = []
        var bySurname: [UInt64: [Int32]] = [:]
        var byLastWord: [UInt64: [Int32]] = [:]
        for fields in TableRows(leaderRows) {
            guard let country = Country(fields[2]) else { continue }
            let keys = OfficeHolders.keys(of: fields[0])
            guard let last = keys.last else { continue }
            let index = Int32(terms.count)
            let opened = PartialDate(fields[6])?.last
            terms.append(
                Term(
                    keys: keys, country: country, office: fields[3],
                    level: OfficeHolders.level(of: fields[3]), from: PartialDate(fields[4])?.first,
                    to: PartialDate(fields[5])?.last ?? (fields[4].isEmpty ? opened : nil)))
            for surname in TableRows.list(fields[1]) {
                for key in OfficeHolders.keys(of: surname).suffix(1) { bySurname[key, default: []].append(index) }
            }
            byLastWord[last, default: []].append(index)
            if keys.count > 1, let first = keys.first { byLastWord[first, default: []].append(index) }
        }
        self.terms = terms
        self.bySurname = bySurname
        self.byLastWord = byLastWord
    }

    static func keys(of name: String) -> [UInt64] {
        name.split { $0 == " " || $0 == "-" }.map { Folding.hash(Folding.fold($0)) }
    }

    private static func level(of office: String) -> RoleLevel {
        if office.hasPrefix("ambassador") { return .envoy }
        if office.contains("minister") { return .minister }
        return .leader
    }

    /// The person whose name holds all of `keys`, in office on `day` or near it; nil where none or countries differ.
    ///
    /// A single word is looked up as a surname and must be that of one in office; more words name a person at any time.
    package func find(keys: [UInt64], on day: Day?) -> Term? {
        guard let last = keys.last, let first = keys.first else { return nil }
        let isSurname = keys.count == 1
        var candidates = (isSurname ? bySurname[last] : byLastWord[last]) ?? []
        if !isSurname { candidates += byLastWord[first] ?? [] }
        var best: (distance: Int, term: Term)?
        for index in candidates {
            let term = terms[Int(index)]
            if !isSurname, !OfficeHolders.matches(keys, term.keys) { continue }
            let distance = OfficeHolders.distance(of: term, from: day)
            if isSurname, distance > (day == nil ? 0 : 400) { continue }
            guard let known = best else {
                best = (distance, term)
                continue
            }
            if isSurname, known.term.country != term.country {
                // two surnames alike: the one in office, or nobody
                if distance == known.distance
                    || (distance < 400 && known.distance < 400 && distance + known.distance == 0)
                {
                    return nil
                }
            }
            if distance < known.distance || (distance == known.distance && term.level < known.term.level) {
                best = (distance, term)
            }
        }
        return best?.term
    }

    /// Whether the shorter name's words all stand in the longer one, two at least.
    private static func matches(_ one: [UInt64], _ other: [UInt64]) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard short.count >= 2 else { return false }
        return short.allSatisfy { long.contains($0) }
    }

    /// Days between the term and the day; 0 while in office, large where nothing is known.
    private static func distance(of term: Term, from day: Day?) -> Int {
        guard let day else { return term.to == nil ? 0 : 100_000 }
        guard let from = term.from ?? term.to else { return 3000 }
        if day < from { return from - day }
        if let to = term.to, day > to { return day - to }
        return 0
    }
}
