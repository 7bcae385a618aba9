import Reading
import Vocabulary

/// What may be meant by the words of one sentence that can be a milestone: which countries, and when. More than is meant, for the
/// model to choose from.
struct MilestoneOption {
    /// Where the countries come from.
    struct Parties: OptionSet, Hashable {
        let rawValue: UInt16
        /// As the rules have them.
        static let rule = Parties(rawValue: 1)
        /// The nearest two of the sentence; one before the noun and one behind it; all of the sentence.
        static let nearest = Parties(rawValue: 2)
        static let around = Parties(rawValue: 4)
        static let all = Parties(rawValue: 8)
        /// The two that the article is about.
        static let focus = Parties(rawValue: 16)
        /// One of the sentence and the country of the outlet; one of the sentence and the one that the article is most about.
        static let home = Parties(rawValue: 32)
        static let single = Parties(rawValue: 64)
        /// The pair named last before the sentence.
        static let previous = Parties(rawValue: 128)
        /// Those of a meeting that the sentence, or the article, tells of.
        static let meeting = Parties(rawValue: 256)
        /// Those of one row of the sentence.
        static let row = Parties(rawValue: 512)
    }

    /// Where the date comes from.
    struct Dating: OptionSet, Hashable {
        let rawValue: UInt16
        static let rule = Dating(rawValue: 1)
        /// The nearest date of the sentence; another one of it; one of the sentence before.
        static let nearest = Dating(rawValue: 2)
        static let stated = Dating(rawValue: 4)
        static let before = Dating(rawValue: 8)
        /// The day of the report; that of a held meeting of the same countries.
        static let published = Dating(rawValue: 16)
        static let meeting = Dating(rawValue: 32)
    }

    let candidate: MilestoneCandidate
    /// Sorted.
    let parties: [Country]
    let from: Parties
    let date: PartialDate
    let dating: Dating
    /// Tokens from the noun or the verb to the date, where the sentence gives it.
    let gap: Int

    /// It is what the rules say.
    var isOfRules: Bool { candidate.isStrict && from.contains(.rule) && dating.contains(.rule) }
}

/// Lists what may be meant.
struct MilestoneOptions {
    let reading: MilestoneReading

    private var context: FindingContext { reading.context }
    private var parties: MilestoneParties { reading.parties }
    private var dates: MilestoneDates { reading.dates }
    private var meetings: [Meeting] { reading.meetings }

    /// A treaty of more is not told of by a list.
    private static let mostParties = 21

    func options(of candidate: MilestoneCandidate, after last: Milestone?) -> [MilestoneOption] {
        var options: [MilestoneOption] = []
        for (countries, from) in countries(of: candidate, after: last) {
            for (date, dating, gap) in datings(of: candidate, countries) {
                options.append(
                    MilestoneOption(
                        candidate: candidate, parties: countries, from: from, date: date,
                        dating: dating, gap: gap))
            }
        }
        return options
    }

    private func countries(
        of candidate: MilestoneCandidate, after last: Milestone?
    ) -> [([Country], MilestoneOption.Parties)] {
        var found: [([Country], MilestoneOption.Parties)] = []
        func add(_ countries: [Country]?, _ from: MilestoneOption.Parties) {
            guard let countries else { return }
            var unique: [Country] = []
            for country in countries.sorted() where country != unique.last { unique.append(country) }
            guard unique.count >= 2, unique.count <= MilestoneOptions.mostParties else { return }
            if let known = found.firstIndex(where: { $0.0 == unique }) {
                found[known].1.formUnion(from)
            } else {
                found.append((unique, from))
            }
        }
        add(parties.parties(of: candidate, after: last), .rule)
        let actors = context.cast.actors[candidate.sentence].filter {
            $0.kind.canBeParty && !$0.isAgency(context.passage) && !$0.countries.isEmpty
        }
        let lower = min(candidate.verb, candidate.noun)
        let upper = max(candidate.verb, candidate.noun)
        func distance(_ actor: Actor) -> Int {
            max(0, max(lower - actor.tokens.upperBound, actor.tokens.lowerBound - upper))
        }
        let near = actors.enumerated().sorted {
            (distance($0.element), $0.offset) < (distance($1.element), $1.offset)
        }.map(\.element)
        var nearest: [Country] = []
        for actor in near where nearest.count < 2 {
            for country in actor.countries where !nearest.contains(country) { nearest.append(country) }
        }
        add(nearest, .nearest)
        let before = actors.last { $0.tokens.upperBound <= lower }
        let behind = actors.first { $0.tokens.lowerBound > upper }
        if let before, let behind { add(before.countries + behind.countries, .around) }
        for (index, actor) in actors.enumerated() {
            if actor.countries.count > 1 { add(actor.countries, .row) }
            let row = context.group(actors, at: index, towards: 1).countries
            if row.count > 1 {
                add(row, .row)
                if let before, before.tokens.lowerBound < actor.tokens.lowerBound { add(before.countries + row, .row) }
            }
        }
        add(actors.flatMap(\.countries), .all)
        add(parties.focus.pair, .focus)
        add(parties.pair(before: candidate.sentence, last), .previous)
        for country in nearest.prefix(2) {
            if let home = context.passage.home { add([home.country, country], .home) }
            if let first = parties.focus.countries.first { add([first, country], .single) }
        }
        let span = context.passage.span(context.passage.sentences[candidate.sentence].tokens)
        for meeting in meetings where meeting.evidence.span == span { add(meeting.parties, .meeting) }
        if let held = meetings.first(where: { $0.status == .held }) { add(held.parties, .meeting) }
        return found
    }

    private func datings(
        of candidate: MilestoneCandidate, _ countries: [Country]
    ) -> [(PartialDate, MilestoneOption.Dating, Int)] {
        var found: [(PartialDate, MilestoneOption.Dating, Int)] = []
        func add(_ date: PartialDate?, _ dating: MilestoneOption.Dating, _ gap: Int) {
            guard let date else { return }
            if let known = found.firstIndex(where: { $0.0.year == date.year }) {
                found[known].1.formUnion(dating)
                if found[known].2 < 0 { found[known].2 = gap }
            } else {
                found.append((date, dating, gap))
            }
        }
        add(dates.date(of: candidate, parties: countries), .rule, -1)
        for (index, one) in dates.all(candidate).enumerated() {
            add(one.date, index == 0 ? .nearest : .stated, one.gap)
        }
        if let held = meetings.first(where: { $0.status == .held && $0.parties == countries && $0.dates != nil }) {
            add(held.dates?.start, .meeting, -1)
        }
        if let published = context.passage.published { add(PartialDate(year: published.year), .published, -1) }
        if candidate.sentence > 0 { add(dates.last(of: candidate.sentence - 1), .before, -1) }
        return found
    }
}
