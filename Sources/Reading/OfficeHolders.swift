package import Vocabulary

/// Who held which office when, by the words of their names.
package final class OfficeHolders: Sendable {
    package struct Term: Sendable {
        /// Hashes of the folded words of the name, in order.
        package let keys: [UInt64]
        /// The first letter of the name, folded.
        let initial: UInt8
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
    /// The hashes of both: most names of a text are nobody's here.
    private let surnames: KeySet
    private let lastWords: KeySet
    private let commonSurnames = KeySet(
        TableRows(commonSurnameRows).flatMap { $0[0].split(separator: " ") }.map { Passage.key($0) })
    private let ordinary = KeySet(
        TableRows(ordinarySurnameRows).flatMap { $0[0].split(separator: " ") }.map { Passage.key($0) })

    static let standard = OfficeHolders()

    /// Reads the table, which is read at most once.
    package static func readTable() { _ = standard }

    private init() {
        var terms: [Term] = []
        var bySurname: [UInt64: [Int32]] = [:]
        var byLastWord: [UInt64: [Int32]] = [:]
        var levels: [String: RoleLevel] = [:]
        for fields in TableRows(leaderRows) {
            guard let country = Country(fields[2]) else { continue }
            let (name, office, from) = (fields[0], fields[3], fields[4])
            let keys = OfficeHolders.keys(of: name)
            guard let last = keys.last else { continue }
            let index = Int32(terms.count)
            let opened = PartialDate(fields[6])?.last
            let level = levels[office] ?? OfficeHolders.level(of: office)
            levels[office] = level
            terms.append(
                Term(
                    keys: keys, initial: Folding.initial(of: name) ?? 0, country: country, office: office,
                    level: level, from: PartialDate(from)?.first,
                    to: PartialDate(fields[5])?.last ?? (from.isEmpty ? opened : nil)))
            for surname in TableRows.list(fields[1]) {
                for key in OfficeHolders.keys(of: surname).suffix(1) { bySurname[key, default: []].append(index) }
            }
            byLastWord[last, default: []].append(index)
            if keys.count > 1, let first = keys.first { byLastWord[first, default: []].append(index) }
        }
        self.terms = terms
        self.bySurname = bySurname
        self.byLastWord = byLastWord
        surnames = KeySet(bySurname.keys)
        lastWords = KeySet(byLastWord.keys)
    }

    /// A space, a hyphen or the dot of an initial.
    private static func parts(_ byte: UInt8) -> Bool { byte == 32 || byte == 45 || byte == 46 }

    static func keys(of name: String) -> [UInt64] {
        let bytes = name.utf8.span
        var keys: [UInt64] = []
        var start = 0
        for i in 0...bytes.count where i == bytes.count || parts(bytes[i]) {
            if i > start { keys.append(Folding.hash(folding: bytes, start..<i)) }
            start = i + 1
        }
        return keys
    }

    private static func level(of office: String) -> RoleLevel {
        switch office {
        case _ where office.hasPrefix("ambassador"): .envoy
        case "special envoy": .envoy
        case "deputy foreign minister": .deputyMinister
        case "army chief": .military
        case "speaker": .legislature
        case "security adviser", "intelligence chief", "presidential aide": .official
        case _ where office.contains("minister"): .minister
        default: .leader
        }
    }

    /// How long before or after a term news still calls somebody by surname alone; days.
    static let surnameDays = 400

    /// The person whose name holds all of `keys`, in office on `day` or near it; nil where none.
    ///
    /// A single word is looked up as a surname and must be that of one in office, and of a country that the passage names where
    /// many are called so; more words name a person at any time.
    /// A full name that no row has is looked up by its surname where the text calls its bearer a leader and gives the
    /// first letter: tables and news spell first names differently. Of namesakes of several countries the nearest in office stands, then the one
    /// whose country the passage names more often (`mentions`).
    package func find(
        keys: [UInt64], on day: Day?, mentions: [Country: Int] = [:], leaderInitial: UInt8? = nil
    ) -> Term? {
        guard let last = keys.last, let first = keys.first else { return nil }
        if keys.count == 1 {
            guard hasSurname(last) else { return nil }
            var holders = inOffice(last, day)
            // `Brown, a tourist` is no premier of islands that the passage does not name
            if !mentions.isEmpty, commonSurnames.contains(last) {
                holders.removeAll { mentions[$0.0.country] == nil }
            }
            return pick(holders, mentions, isSurname: true)
        }
        var found: [(Term, Int)] = []
        for key in [last, first] where lastWords.contains(key) {
            for index in byLastWord[key] ?? [] where OfficeHolders.matches(keys, terms[Int(index)].keys) {
                let term = terms[Int(index)]
                found.append((term, OfficeHolders.distance(of: term, from: day)))
            }
        }
        if found.isEmpty, let leaderInitial {
            let leaders = inOffice(last, day).filter {
                $0.0.level <= .leader && ($0.0.keys.count == 1 || $0.0.initial == leaderInitial)
            }
            return pick(leaders, mentions, isSurname: true)
        }
        return pick(found, mentions, isSurname: false)
    }

    /// Whether anybody of the table is called so.
    func hasSurname(_ key: UInt64) -> Bool { surnames.contains(key) }

    /// Whether the surname is also a word that is written small, so that a capital at the head of a sentence says nothing.
    func isOrdinary(_ surname: UInt64) -> Bool { ordinary.contains(surname) }

    /// Whether so many are called so that the surname alone names nobody.
    func isCommon(_ surname: UInt64) -> Bool { commonSurnames.contains(surname) }

    /// Whether a surname alone can name anybody on the day.
    func isInOffice(surname: UInt64, on day: Day?) -> Bool {
        guard hasSurname(surname) else { return false }
        return (bySurname[surname] ?? []).contains { OfficeHolders.isNear(terms[Int($0)], day) }
    }

    /// Whether the word is the first or last of a name of which the text `has` another one too: a name of several words shares two.
    func mayName(_ key: UInt64, where has: ([UInt64]) -> Bool) -> Bool {
        guard lastWords.contains(key) else { return false }
        return (byLastWord[key] ?? []).contains { has(terms[Int($0)].keys) }
    }

    private func inOffice(_ surname: UInt64, _ day: Day?) -> [(Term, Int)] {
        guard hasSurname(surname) else { return [] }
        return (bySurname[surname] ?? []).map {
            (terms[Int($0)], OfficeHolders.distance(of: terms[Int($0)], from: day))
        }
        .filter { $0.1 <= OfficeHolders.reach(day) }
    }

    private static func isNear(_ term: Term, _ day: Day?) -> Bool { distance(of: term, from: day) <= reach(day) }

    private static func reach(_ day: Day?) -> Int { day == nil ? 0 : surnameDays }

    private func pick(_ found: [(Term, Int)], _ mentions: [Country: Int], isSurname: Bool) -> Term? {
        guard var best = found.first else { return nil }
        var rival: (Term, Int)?
        for one in found.dropFirst() {
            let isSame = one.0.country == best.0.country
            if OfficeHolders.isBetter(one, best, mentions) {
                if !isSame { rival = best }
                best = one
            } else if !isSame {
                rival = one
            }
        }
        // two surnames alike, both in office, and the passage speaks of neither country more: nobody
        if isSurname, let rival, rival.0.country != best.0.country, rival.1 == best.1,
            mentions[rival.0.country] ?? 0 == mentions[best.0.country] ?? 0
        {
            return nil
        }
        return best.0
    }

    private static func isBetter(_ one: (Term, Int), _ other: (Term, Int), _ mentions: [Country: Int]) -> Bool {
        if one.0.country != other.0.country {
            let own = (mentions[one.0.country] ?? 0, mentions[other.0.country] ?? 0)
            if one.1 <= surnameDays, other.1 <= surnameDays, own.0 != own.1 { return own.0 > own.1 }
        }
        return (one.1, one.0.level.rawValue) < (other.1, other.0.level.rawValue)
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
