import Reading
import Vocabulary

/// Finds the words that can be an anniversary in one sentence.
struct AnniversaryScanner {
    let passage: Passage
    let words: RuleWords
    let numbers: NumberReader
    let keys: AnniversaryKeys
    let namedEvents: NamedEvents
    let sentence: Int
    let range: Range<Int>
    /// Whether the sentence has a word of commemoration anywhere.
    let isCommemorative: Bool
    /// More words than this belong to no event's name.
    static let longestEvent = 26

    func candidates() -> [AnniversaryCandidate] {
        var found: [AnniversaryCandidate] = []
        for i in range {
            let kinds = words.classes(i, in: passage)
            if !kinds.isDisjoint(with: [.anniversary, .birthday]) {
                let numbered = anniversaries(at: i)
                found += numbered.isEmpty ? dated(at: i).map { [$0] } ?? [] : numbered
            } else if kinds.contains(.centenary) {
                if i + 1 < range.upperBound, words.classes(i + 1, in: passage).contains(.anniversary) { continue }
                if let value = numbers.centenary(i, in: passage) {
                    found.append(candidate(.centenary, value, i..<(i + 1), inner: i..<i))
                }
            } else if kinds.contains(.day), let candidate = day(at: i) {
                found.append(candidate)
            } else if kinds.contains(.commemorate) {
                if let candidate = years(after: i) ?? ellipsis(after: i) { found.append(candidate) }
            } else if kinds.contains(.period), let candidate = since(i) ?? relations(i) {
                if !found.contains(where: { $0.tokens.overlaps(candidate.tokens) }) { found.append(candidate) }
            }
        }
        return found
    }

    // MARK: - Forms

    /// `66th anniversary`, `80th founding anniversary`, `one-year anniversary`, `20th and 75th anniversaries`, `the 52 anniversary`
    private func anniversaries(at i: Int) -> [AnniversaryCandidate] {
        if let period = period(after: i) { return [period] }
        if let value = figure(before: i) { return [candidate(.ordinal, value, (i - 1)..<(i + 1), inner: i..<i)] }
        if let value = yearsBefore(i) { return [candidate(.ordinal, value.value, value.start..<(i + 1), inner: i..<i)] }
        var j = i
        // `its 50th-anniversary summit`
        if j - 1 > range.lowerBound, passage.isByte(j - 1, 45) { j -= 1 }
        while j > range.lowerBound, i - j < 7 {
            if let ordinal = numbers.ordinal(before: j, from: range.lowerBound, in: passage) {
                guard isNumberOfThis(ordinal, before: j, noun: i) else { return [] }
                let one = candidate(.ordinal, ordinal.value, ordinal.start..<(i + 1), inner: j..<i)
                guard let other = numbers.ordinal(before: ordinal.start - 1, from: range.lowerBound, in: passage),
                    passage.key(ordinal.start - 1) == keys.and
                else { return [one] }
                return [candidate(.ordinal, other.value, other.start..<(i + 1), inner: j..<i), one]
            }
            j -= 1
            let kinds = words.classes(j, in: passage)
            if passage.isByte(j, 44) || kinds.contains(.commemorate) || keys.prepositions.contains(passage.key(j)) {
                return []
            }
        }
        return []
    }

    /// `the 52 anniversary`: no day of a month (`the June 4 anniversary`) and no year.
    private func figure(before i: Int) -> Int? {
        guard i - 2 >= range.lowerBound, let number = numbers.figure(i - 1, in: passage), !number.isOrdinal,
            (2..<AnniversaryScanner.leastYear).contains(number.value), passage.tokens[i - 2].isWord,
            !passage.tokens[i - 2].isCapital
        else { return nil }
        return number.value
    }

    /// A number from here on is a year.
    private static let leastYear = 1000

    /// `the anniversary of 60 years of diplomatic relations`
    private func period(after i: Int) -> AnniversaryCandidate? {
        guard i + 2 < range.upperBound, keys.of.contains(passage.key(i + 1)), let length = length(at: i + 2),
            length.end < range.upperBound, keys.of.contains(passage.key(length.end))
        else { return nil }
        return AnniversaryCandidate(
            form: .years, ordinal: length.years, sentence: sentence, tokens: i..<length.end, inner: i..<i,
            event: phrase(from: length.end + 1))
    }

    /// `the anniversary of the 1991 massacre`, `the anniversary of the Mukden Incident`: as many years as have passed.
    private func dated(at i: Int) -> AnniversaryCandidate? {
        guard let published = passage.published?.year else { return nil }
        let event = event(after: i + 1)
        let years = event.prefix(AnniversaryScanner.yearReach).compactMap { numbers.year($0, in: passage) }
        guard let year = years.first ?? namedEvents.first(in: event, of: passage)?.event.year, year < published
        else { return nil }
        return AnniversaryCandidate(
            form: .dated, ordinal: published - year, sentence: sentence, tokens: i..<(i + 1), inner: i..<i, event: event
        )
    }

    /// A year further from the beginning of the event is not its own.
    private static let yearReach = 14

    /// `gathered to remember the landing, 50 years since Turkish troops came ashore`, `20 years today since the siege`, `30 years in May since`
    private func since(_ i: Int) -> AnniversaryCandidate? {
        guard isCommemorative, i + 2 < range.upperBound else { return nil }
        let since = keys.times.contains(passage.key(i + 1)) ? i + 2 : afterTime(i + 1)
        guard passage.key(since) == keys.since, let length = length(before: i) else { return nil }
        return AnniversaryCandidate(
            form: .since, ordinal: length.years, sentence: sentence, tokens: length.start..<(i + 1), inner: i..<i,
            event: phrase(from: since + 1))
    }

    /// `to mark an important event, 25 years of diplomatic relations`: the noun may stand far from the verb where it names relations or
    /// independence.
    private func relations(_ i: Int) -> AnniversaryCandidate? {
        guard isCommemorative, i + 2 < range.upperBound, keys.of.contains(passage.key(i + 1)),
            let length = length(before: i) ?? ordinalYear(i),
            (i + 2..<min(range.upperBound, i + 2 + AnniversaryScanner.headReach)).contains(where: {
                !words.classes($0, in: passage).isDisjoint(with: [.relations, .independence])
            })
        else { return nil }
        return AnniversaryCandidate(
            form: .years, ordinal: length.years, sentence: sentence, tokens: length.start..<(i + 1), inner: i..<i,
            event: phrase(from: i + 2))
    }

    /// `to mark the 85th year of diplomatic ties`
    private func ordinalYear(_ i: Int) -> (years: Int, start: Int)? {
        guard keys.year.contains(passage.key(i)) else { return nil }
        return numbers.ordinal(before: i, from: range.lowerBound, in: passage).map { ($0.value, $0.start) }
    }

    /// Tokens of the noun phrase among which its head is looked for: `formal diplomatic ties`.
    private static let headReach = 3

    /// The length whose unit stands at `i`.
    private func length(before i: Int) -> (years: Int, start: Int)? {
        for start in (i - AnniversaryScanner.longestFraction)..<i where start >= range.lowerBound {
            if let fraction = fraction(at: start), fraction.end == i + 1 { return (fraction.years, start) }
        }
        return number(before: i).map { ($0.value * keys.length(of: passage.key(i)), $0.start) }
    }

    /// The number whose last token stands before `i`.
    private func number(before i: Int) -> (value: Int, start: Int)? {
        for start in [i - 3, i - 2, i - 1] where start >= range.lowerBound {
            if let number = numbers.cardinal(at: start, end: i, in: passage), number.end == i {
                return (number.value, start)
            }
        }
        return nil
    }

    /// `60 years`, `six decades`, `a quarter of a century`: in years, and the token behind it.
    private func length(at i: Int) -> (years: Int, end: Int)? {
        if let fraction = fraction(at: i) { return fraction }
        guard let number = numbers.cardinal(at: i, end: range.upperBound, in: passage) else { return nil }
        var end = number.end
        if end < range.upperBound, passage.isByte(end, 45) { end += 1 }
        guard end < range.upperBound, words.classes(end, in: passage).contains(.period) else { return nil }
        return (number.value * keys.length(of: passage.key(end)), end + 1)
    }

    /// `half a century`, `a half-century`, `a quarter of a century`, `three quarters of a century`
    private func fraction(at i: Int) -> (years: Int, end: Int)? {
        guard i < range.upperBound else { return nil }
        var j = i
        var count = 1
        if let number = numbers.cardinal(j, in: passage) {
            (count, j) = (number, j + 1)
        }
        guard j < range.upperBound, let parts = keys.parts[passage.key(j)], count < parts else { return nil }
        j += 1
        while j < range.upperBound, passage.isByte(j, 45) || keys.partJoints.contains(passage.key(j)) { j += 1 }
        guard j < range.upperBound, keys.century.contains(passage.key(j)) else { return nil }
        return (count * 100 / parts, j + 1)
    }

    /// `three quarters of a` before `century`
    private static let longestFraction = 4

    /// `first` and `second` before other nouns are no number of an anniversary; `silver` needs a jubilee, or the noun right behind it
    /// (`golden anniversary`, no golden wedding's).
    private func isNumberOfThis(_ ordinal: (value: Int, start: Int), before end: Int, noun: Int) -> Bool {
        let isJubilee = passage.key(noun) == keys.jubilee
        let isMetal = keys.metals.contains(passage.key(ordinal.start))
        return ordinal.value > 0 && (isMetal ? isJubilee || ordinal.start + 1 == noun : true)
    }

    /// `one-year anniversary`, `50 year anniversary`
    private func yearsBefore(_ i: Int) -> (value: Int, start: Int)? {
        var j = i - 1
        if j > range.lowerBound, passage.isByte(j, 45) { j -= 1 }
        guard j > range.lowerBound, keys.year.contains(passage.key(j)) else { return nil }
        j -= 1
        if j > range.lowerBound, passage.isByte(j, 45) { j -= 1 }
        return number(before: j + 1)
    }

    /// `75th National Day`, `74th Independence Day`, `49th Armed Forces Day`
    private func day(at i: Int) -> AnniversaryCandidate? {
        guard i - 1 > range.lowerBound, words.classes(i - 1, in: passage).contains(.dayName),
            passage.tokens[i].isCapital, passage.tokens[i - 1].isCapital
        else { return nil }
        for start in [i - 1, i - 2] where start > range.lowerBound {
            if let ordinal = numbers.ordinal(before: start, from: range.lowerBound, in: passage) {
                return AnniversaryCandidate(
                    form: .day, ordinal: ordinal.value, sentence: sentence, tokens: ordinal.start..<(i + 1),
                    inner: start..<(i + 1), event: event(after: i + 1))
            }
        }
        return nil
    }

    /// `celebrate 50 years of`, `marks a decade of`, `celebrating 25 years in NATO`
    private func years(after i: Int) -> AnniversaryCandidate? {
        var j = i + 1
        while j < range.upperBound, j < i + 4, keys.fillers.contains(passage.key(j)) { j += 1 }
        guard let length = length(at: j), length.end < range.upperBound else { return nil }
        let end = length.end
        let follows = passage.key(end)
        guard keys.of.contains(follows) || follows == keys.in || follows == keys.as || isDash(end) else { return nil }
        return AnniversaryCandidate(
            form: .years, ordinal: length.years, sentence: sentence, tokens: j..<end, inner: (end - 1)..<(end - 1),
            event: phrase(from: afterRepetition(end + 1, of: length.years)))
    }

    /// `201 years — 201 years of Greek independence`
    private func afterRepetition(_ start: Int, of years: Int) -> Int {
        guard let again = length(at: start), again.years == years, again.end < range.upperBound else { return start }
        return again.end + 1
    }

    /// `will mark its 75th in 2025`
    private func ellipsis(after i: Int) -> AnniversaryCandidate? {
        var j = i + 1
        guard j + 1 < range.upperBound, words.classes(j, in: passage).contains(.ownership) else { return nil }
        j += 1
        guard let number = numbers.figure(j, in: passage), number.isOrdinal else { return nil }
        let next = j + 1
        guard
            next >= range.upperBound || !passage.tokens[next].isWord || keys.prepositions.contains(passage.key(next))
                || keys.this.contains(passage.key(next))
        else { return nil }
        return AnniversaryCandidate(
            form: .ellipsis, ordinal: number.value, sentence: sentence, tokens: j..<next, inner: next..<next,
            event: next..<next)
    }

    // MARK: - The event

    private func candidate(
        _ form: AnniversaryCandidate.Form, _ ordinal: Int, _ tokens: Range<Int>, inner: Range<Int>
    ) -> AnniversaryCandidate {
        AnniversaryCandidate(
            form: form, ordinal: ordinal, sentence: sentence, tokens: tokens, inner: inner,
            event: event(after: tokens.upperBound))
    }

    /// What follows `of` or `since`.
    private func event(after i: Int) -> Range<Int> {
        var i = i
        // `the 75th anniversary year of …`, `the 60th anniversary in 2010 of …`
        if i + 1 < range.upperBound, keys.year.contains(passage.key(i)) { i += 1 }
        if i + 2 < range.upperBound, passage.key(i) == keys.in, numbers.year(i + 1, in: passage) != nil { i += 2 }
        i = afterTime(i)
        guard i < range.upperBound, keys.of.contains(passage.key(i)) else { return i..<i }
        return phrase(from: i + 1)
    }

    /// Behind a day, year or place between noun and event: `the first anniversary on Friday of`, `on February 24 of`, `this year of`.
    private func afterTime(_ i: Int) -> Int {
        guard i < range.upperBound, keys.leadsToTime.contains(passage.key(i)) else { return i }
        for j in i + 1..<min(range.upperBound, i + AnniversaryScanner.longestTime) {
            if keys.of.contains(passage.key(j)) { return j }
            let token = passage.tokens[j]
            guard
                token.isCapital || keys.times.contains(passage.key(j)) || numbers.figure(j, in: passage) != nil
                    || passage.isByte(j, 46)
            else { return i }
        }
        return i
    }

    /// `on Friday, Feb. 24 of`
    private static let longestTime = 6

    private func phrase(from start: Int) -> Range<Int> {
        guard start < range.upperBound else { return range.upperBound..<range.upperBound }
        var i = start
        var isList = false
        while i < range.upperBound, i - start < AnniversaryScanner.longestEvent {
            let key = passage.key(i)
            if key == keys.between { isList = true }
            if passage.tokens[i].flags.contains(.mark), !passage.isByte(i, 45), !isJoining(i) {
                if !(isList && passage.isByte(i, 44)) { break }
            }
            if isList, key == keys.and { isList = false }
            let kinds = words.classes(i, in: passage)
            if i > start, kinds.contains(.boundary) || kinds.contains(.commemorate) { break }
            i += 1
        }
        return start..<i
    }

    /// The possessive, slashes, quotation marks around a name.
    private func isJoining(_ i: Int) -> Bool {
        let token = passage.tokens[i]
        if passage.isByte(i, 47) || passage.isPossessive(i) { return true }
        if passage.isByte(i, 34) || passage.isByte(i, 39) { return true }
        guard token.upper - token.lower == 3, passage.bytes[Int(token.lower)] == 0xE2 else { return false }
        return passage.bytes[Int(token.lower) + 1] == 0x80
            && (0x98...0x9D).contains(passage.bytes[Int(token.lower) + 2])
    }

    private func isDash(_ i: Int) -> Bool {
        let token = passage.tokens[i]
        return token.upper - token.lower == 3 && passage.bytes[Int(token.lower)] == 0xE2
            && (passage.bytes[Int(token.lower) + 2] == 0x94 || passage.bytes[Int(token.lower) + 2] == 0x93)
    }
}

/// The words that the forms of anniversaries ask for one by one, as hashes.
final class AnniversaryKeys: Sendable {
    let and = Passage.key("and")
    let between = Passage.key("between")
    let with = Passage.key("with")
    let to = Passage.key("to")
    let from = Passage.key("from")
    let `in` = Passage.key("in")
    let `as` = Passage.key("as")
    let its = Passage.key("its")
    let the = Passage.key("the")
    let since = Passage.key("since")
    let land = Passage.keys("country nation republic kingdom")
    let diplomatic = Passage.key("diplomatic")
    let jubilee = Passage.key("jubilee")
    /// What an organisation is called when it has been named: `the alliance's 50th anniversary`.
    let groupings = Passage.keys(
        "alliance bloc grouping group organisation organization union body forum association constituency")
    /// What an anniversary's own gathering is called: `the 50th anniversary summit`.
    let gatherings = Passage.keys("summit meeting celebration celebrations gathering ceremony")
    let leadsToTime = Passage.keys("on in at this next last")
    let foundings = Passage.keys("founding foundation establishment creation formation inception")
    let act = Passage.key("act")
    let on = Passage.key("on")
    let congratulations = Passage.keys("congratulate congratulates congratulated congratulating")
    let elections = Passage.keys("electoral election")
    let times = Passage.keys("weekend week month year today yesterday tomorrow summer autumn spring winter")
    let recognition = Passage.key("recognition")
    let power = Passage.keys("power office throne")
    let presence = Passage.keys("presence representation mission missions")
    let victory = Passage.key("victory")
    let of = Passage.keys("of since")
    let year = Passage.keys("year years")
    let this = Passage.keys("this next last")
    let metals = Passage.keys("golden silver diamond platinum ruby")
    let fillers = Passage.keys("of the their its our some proud by with this exactly")
    let prepositions = Passage.keys("of in on at with for from to by between since during after before this")
    /// Where a noun phrase is cut into chunks.
    let cuts = Passage.keys("of between with for in to on from at by against over under among across since")
    let joint = Passage.keys("two both bilateral mutual our their")
    let attacks = Passage.keys("invasion campaign attack offensive operation aggression bombing")
    let strikes = Passage.keys("attack bombing")
    let accessions = Passage.keys("accession joining membership admission")
    let missions = Passage.keys("embassy consulate exchange exchanges visit visits")
    private let decade = Passage.keys("decade decades")
    let century = Passage.keys("century centuries")
    /// Of how many equal parts of a century one is meant.
    let parts = [
        Passage.key("half"): 2, Passage.key("quarter"): 4, Passage.key("quarters"): 4, Passage.key("third"): 3,
    ]
    let partJoints = Passage.keys("of a the")

    func length(of period: UInt64) -> Int {
        decade.contains(period) ? 10 : century.contains(period) ? 100 : 1
    }
}
