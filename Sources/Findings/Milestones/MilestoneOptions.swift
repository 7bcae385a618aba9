import Reading
import Vocabulary

/// Lists what may be meant by the words of a candidate.
struct MilestoneOptions {
    let reading: MilestoneReading

    private var context: FindingContext { reading.context }
    private var parties: MilestoneParties { reading.parties }
    private var dates: MilestoneDates { reading.dates }
    private var meetings: [Meeting] { reading.meetings }

    /// A treaty of more is not told of by a list.
    private static let mostParties = 21

    func options(of candidate: MilestoneCandidate, after last: Milestone?) -> [MilestoneOption] {
        countries(of: candidate, after: last).flatMap { options(of: candidate, between: $0, from: $1) }
    }

    /// Those that can be told: what one way alone leads to never was (on left-out folds 9,502 of 20,593 options are such, the rules' own
    /// apart, and none of them was probable enough).
    func likely(of candidate: MilestoneCandidate, after last: Milestone?) -> [MilestoneOption] {
        countries(of: candidate, after: last).filter { $0.1.contains(.rule) || $0.1.rawValue.nonzeroBitCount > 1 }
            .flatMap { options(of: candidate, between: $0, from: $1) }
    }

    private func options(
        of candidate: MilestoneCandidate, between countries: [Country], from: MilestoneOption.Parties
    ) -> [MilestoneOption] {
        datings(of: candidate, countries).map { date, dating, gap in
            MilestoneOption(
                candidate: candidate, parties: countries, from: from, date: date, dating: dating, gap: gap)
        }
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
        let near = actors.enumerated().sorted {
            (candidate.gap(to: $0.element.tokens), $0.offset) < (candidate.gap(to: $1.element.tokens), $1.offset)
        }.map(\.element)
        var nearest: [Country] = []
        for actor in near where nearest.count < 2 {
            for country in actor.countries where !nearest.contains(country) { nearest.append(country) }
        }
        add(nearest, .nearest)
        let before = actors.last { $0.tokens.upperBound <= candidate.core.lowerBound }
        let behind = actors.first { $0.tokens.lowerBound > candidate.core.upperBound }
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
