package import Reading
import Vocabulary

/// Finds dated facts in the relations of countries: ties established or cut, partnerships raised, agreements signed.
package struct MilestoneRule: Sendable {
    private let words: RuleWords
    private let numbers = NumberReader()
    private let keys = MilestoneKeys()
    private let namedEvents: NamedEvents

    package init(reader: Reader) {
        words = RuleWords(lexicon: reader.lexicon)
        namedEvents = NamedEvents(lexicon: reader.lexicon)
    }

    /// The meetings of the same article date the agreements signed in their course.
    package func find(in context: FindingContext, anniversaries: [Anniversary], meetings: [Meeting]) -> [Milestone] {
        var found: [Milestone] = []
        var furniture: Furniture?
        var focus: ArticleFocus?
        for (index, sentence) in context.passage.sentences.enumerated() {
            let classes = words.classes(in: sentence.tokens, of: context.passage)
            guard
                !classes.isDisjoint(with: [.agreement, .agree])
                    || (classes.contains(.relations) && !classes.isDisjoint(with: [.establish, .sever, .dating]))
                    || (classes.contains(.levelWord) && classes.contains(.raise))
            else { continue }
            let scanner = MilestoneScanner(
                context: context, words: words, numbers: numbers, keys: keys, sentence: index)
            let candidates = scanner.candidates()
            guard !candidates.isEmpty else { continue }
            let lines = furniture ?? Furniture(context.passage)
            furniture = lines
            let about = focus ?? ArticleFocus(context)
            focus = about
            let parties = MilestoneParties(context: context, keys: keys, focus: about, words: words, meetings: meetings)
            let dates = MilestoneDates(
                context: context, numbers: numbers, keys: keys, words: words, meetings: meetings)
            for candidate in candidates {
                guard !lines.holds(token: candidate.verb),
                    var milestone = read(candidate, context, parties, dates, found.last)
                else { continue }
                guard agrees(&milestone, anniversaries) else { continue }
                merge(milestone, into: &found)
            }
        }
        return found
    }

    private func read(
        _ candidate: MilestoneCandidate, _ context: FindingContext, _ parties: MilestoneParties,
        _ dates: MilestoneDates,
        _ last: Milestone?
    ) -> Milestone? {
        let sentence = context.passage.sentences[candidate.sentence]
        var countries = parties.parties(of: candidate, after: last)
        if candidate.kind == .agreement,
            let named = namedEvents.first(
                in: candidate.name.lowerBound..<min(candidate.noun + 3, sentence.tokens.upperBound),
                of: context.passage, naming: parties.focus.countries),
            named.event.parties.count >= 2
        {
            countries = named.event.parties
        }
        guard let countries, countries.count >= 2, let date = dates.date(of: candidate, parties: countries) else {
            return nil
        }
        return Milestone(
            parties: countries, kind: candidate.kind, change: change(candidate, context.passage), date: date,
            name: context.passage.line(candidate.name), confidence: confidence(candidate),
            evidence: context.evidence("milestone.\(candidate.form.rawValue)", sentence: sentence))
    }

    /// `the 160th anniversary of the establishment of relations this year`: the year of such a sentence is the
    /// anniversary's; `nearly 50 years ago` beside a 50th anniversary is the year commemorated.
    private func agrees(_ milestone: inout Milestone, _ anniversaries: [Anniversary]) -> Bool {
        for anniversary in anniversaries where anniversary.evidence.span == milestone.evidence.span {
            guard let year = anniversary.year else { return false }
            let gap = abs(year - milestone.date.year)
            if gap == 0 { return true }
            guard gap == 1, milestone.date.precision == .year else { return false }
            milestone.date = PartialDate(year: year)
        }
        return true
    }

    private func change(_ candidate: MilestoneCandidate, _ passage: Passage) -> Milestone.Change? {
        guard candidate.kind == .diplomaticRelations else { return nil }
        if candidate.form == .severed { return .severed }
        let isAgain = passage.isAgain(candidate.verb, keys) || keys.restores.contains(passage.key(candidate.verb))
        return isAgain ? .restored : .established
    }

    private func confidence(_ candidate: MilestoneCandidate) -> Double {
        switch candidate.form {
        // Of those in the annotated articles that the rules were written with, 23 of 30, 67 of 93, 5 of 7, and 22 of 43 are right.
        case .established, .severed: 0.75
        case .signed, .named: 0.7
        case .raised: 0.65
        case .concluded: 0.5
        }
    }

    /// Days within which the same countries sign once: what one sentence dates by its weekday, another by the report.
    private static let sitting = 3

    /// One record for the same parties, kind and time; the finer date stays, of two days the earlier.
    private func merge(_ new: Milestone, into found: inout [Milestone]) {
        let same = found.firstIndex {
            $0.parties == new.parties && $0.kind == new.kind && $0.change == new.change && $0.date.year == new.date.year
                && ($0.date.precision == .year || new.date.precision == .year
                    || $0.date.first <= new.date.last + MilestoneRule.sitting
                        && new.date.first <= $0.date.last + MilestoneRule.sitting)
        }
        guard let same else {
            found.append(new)
            return
        }
        let known = found[same].date
        if new.date.precision > known.precision || new.date.precision == known.precision && new.date.first < known.first
        {
            found[same].date = new.date
        }
        found[same].confidence = max(found[same].confidence, new.confidence)
    }
}
