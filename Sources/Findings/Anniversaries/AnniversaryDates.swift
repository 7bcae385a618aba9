import Reading
import Vocabulary

/// The year that is commemorated and the day of the anniversary.
struct AnniversaryDates {
    let context: FindingContext
    let numbers: NumberReader
    let words: RuleWords
    /// A day further away than this in the sentence belongs to something else.
    static let reach = 8

    private var passage: Passage { context.passage }

    /// The year of the event: in its own words, else the year in which the anniversary falls less the ordinal.
    func year(of candidate: AnniversaryCandidate, phrase: Range<Int>) -> Int? {
        let falls = fallYear(of: candidate, phrase: phrase)
        let stated = phrase.compactMap { numbers.year($0, in: passage) } + commemorated(candidate, phrase)
        if let falls {
            if let year = stated.first(where: { abs($0 + candidate.ordinal - falls) <= 1 }) { return year }
            // before our era there is no year to name in four digits
            return falls > candidate.ordinal ? falls - candidate.ordinal : nil
        }
        return stated.first
    }

    /// The year in which the anniversary falls: named beside it, else that of the report.
    func fallYear(of candidate: AnniversaryCandidate, phrase: Range<Int>) -> Int? {
        guard candidate.ordinal > 0 else { return nil }
        let dates = context.dates[candidate.sentence].filter {
            !phrase.contains($0.tokens.lowerBound) || !isPast($0, candidate)
        }
        let published = context.anchor.published?.year ?? context.anchor.year
        let whole = AnniversaryDates.whole(candidate, phrase)
        let near = dates.filter { distance($0.tokens, whole) <= 12 }
        for date in near where !isCommemorated(date, candidate, published) {
            guard let range = date.dates, range.first.year == range.last.year else { continue }
            let year = range.first.year
            if let published, abs(year - published) > 3, date.kind != .calendar { continue }
            if let published, year > published + 10 { continue }
            if date.kind == .calendar, let published, year < published - 30 { continue }
            return year
        }
        return published
    }

    /// Years that the sentence names beside the phrase: `of ties, established in 1997`.
    private func commemorated(_ candidate: AnniversaryCandidate, _ phrase: Range<Int>) -> [Int] {
        let published = context.anchor.published?.year ?? context.anchor.year
        return context.dates[candidate.sentence].compactMap { date in
            guard date.kind == .calendar, isCommemorated(date, candidate, published) else { return nil }
            return date.dates?.first.year
        }
    }

    private func isCommemorated(_ date: DateExpression, _ candidate: AnniversaryCandidate, _ published: Int?) -> Bool {
        guard candidate.ordinal > 2, let year = date.dates?.first.year else { return false }
        if let published { return abs(year + candidate.ordinal - published) <= 1 }
        let start = date.tokens.lowerBound
        return (max(0, start - 3)..<start).contains {
            !words.classes($0, in: passage).isDisjoint(with: [.establish, .relationHead, .sign])
        }
    }

    private func isPast(_ date: DateExpression, _ candidate: AnniversaryCandidate) -> Bool {
        guard let year = date.dates?.first.year, let published = context.anchor.published?.year else { return true }
        return year <= published - candidate.ordinal + 1
    }

    /// The day or month named right beside the anniversary, in the year in which it falls.
    func date(of candidate: AnniversaryCandidate, phrase: Range<Int>, falls: Int?) -> PartialDate? {
        let whole = AnniversaryDates.whole(candidate, phrase)
        for date in context.dates[candidate.sentence] {
            guard let range = date.dates, range.start == range.end, range.start.precision > .year,
                distance(date.tokens, whole) <= AnniversaryDates.reach, falls == nil || range.start.year == falls,
                !date.isDateline
            else { continue }
            return range.start
        }
        return nil
    }

    private static func whole(_ candidate: AnniversaryCandidate, _ phrase: Range<Int>) -> Range<Int> {
        min(phrase.lowerBound, candidate.tokens.lowerBound)..<max(phrase.upperBound, candidate.tokens.upperBound)
    }

    private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        max(0, max(one.lowerBound - other.upperBound, other.lowerBound - one.upperBound))
    }
}
