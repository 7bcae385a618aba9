package import Reading
import Vocabulary

/// Finds dated facts in the relations of countries: ties established or cut, partnerships raised, agreements signed.
package struct MilestoneRule: Sendable {
    private let words: RuleWords
    private let numbers = NumberReader()
    private let keys = MilestoneKeys()
    private let namedEvents: NamedEvents
    private let nouns = MilestoneNouns()

    package init(reader: Reader) {
        self.init(words: RuleWords(lexicon: reader.lexicon), namedEvents: NamedEvents(lexicon: reader.lexicon))
    }

    /// With tables that another rule has read.
    init(words: RuleWords, namedEvents: NamedEvents) {
        self.words = words
        self.namedEvents = namedEvents
    }

    /// What is less probable is left out, of what the rules read and of all else that the words may tell.
    package static let (threshold, otherThreshold) = (0.2, 0.4)

    /// The meetings of the same article date the agreements signed in their course. Each word that can be a milestone tells of at
    /// most one: of all that may be meant the surest.
    package func find(in context: FindingContext, anniversaries: [Anniversary], meetings: [Meeting]) -> [Milestone] {
        let sentences = sentencesThatMayTell(in: context.passage)
        // of most articles no sentence is looked at any closer
        guard !sentences.isEmpty, context.reader.mayNameTwoCountries(in: context.passage) else { return [] }
        let reading = reading(of: context, meetings: meetings)
        let judge = MilestoneJudge(reading: reading)
        var found: [Milestone] = []
        eachCandidate(in: sentences, of: reading) { candidate, last in
            guard let best = judge.best(of: candidate, after: last) else { return }
            let option = best.option
            var milestone = milestone(candidate, between: option.parties, on: option.date, in: context)
            milestone.confidence = best.probability
            guard agrees(&milestone, anniversaries) else { return }
            merge(milestone, into: &found)
        }
        return found
    }

    /// What the rules find without looking at the rest of the article: for dating it.
    package func stated(in context: FindingContext) -> [Milestone] {
        var found: [Milestone] = []
        let reading = reading(of: context, meetings: [])
        for index in sentencesThatMayTell(in: context.passage) {
            for candidate in candidates(in: index, of: reading, loosely: false) {
                if let milestone = read(candidate, reading, found.last) { merge(milestone, into: &found) }
            }
        }
        return found
    }

    /// Every option of a passage with what the model sees of it; for fitting the model.
    func options(in context: FindingContext, meetings: [Meeting]) -> [(option: MilestoneOption, row: FeatureRow)] {
        var found: [(option: MilestoneOption, row: FeatureRow)] = []
        let reading = reading(of: context, meetings: meetings)
        let judge = MilestoneJudge(reading: reading)
        eachCandidate(in: sentencesThatMayTell(in: context.passage), of: reading) { candidate, last in
            found += judge.rows(of: candidate, after: last)
        }
        return found
    }

    /// The sentences whose words can make a milestone.
    private func sentencesThatMayTell(in passage: Passage) -> [Int] {
        passage.sentences.indices.filter { index in
            !words.classes(in: passage.sentences[index].tokens, of: passage)
                .isDisjoint(with: [.agreement, .agree, .relations, .partnership])
        }
    }

    /// The words of a sentence that can be a milestone and are none of the page's furniture; `loosely` also those that the rules do not
    /// take for one.
    private func candidates(in sentence: Int, of reading: MilestoneReading, loosely: Bool) -> [MilestoneCandidate] {
        let scanner = reading.scanner(of: sentence)
        let strict = scanner.candidates()
        let all = loosely ? strict + scanner.loose(besides: strict) : strict
        return all.filter { !reading.furniture.holds(token: $0.verb) }
    }

    /// Calls `body` for each word that can be a milestone, with what the rules read last before it.
    private func eachCandidate(
        in sentences: [Int], of reading: MilestoneReading, _ body: (MilestoneCandidate, _ last: Milestone?) -> Void
    ) {
        var last: Milestone?
        for index in sentences {
            for candidate in candidates(in: index, of: reading, loosely: true) {
                body(candidate, last)
                if candidate.isStrict, let milestone = read(candidate, reading, last) { last = milestone }
            }
        }
    }

    private func reading(of context: FindingContext, meetings: [Meeting]) -> MilestoneReading {
        MilestoneReading(
            context: context, words: words, numbers: numbers, keys: keys, nouns: nouns, namedEvents: namedEvents,
            meetings: meetings)
    }

    private func read(
        _ candidate: MilestoneCandidate, _ reading: MilestoneReading, _ last: Milestone?
    ) -> Milestone? {
        guard let countries = reading.parties.parties(of: candidate, after: last), countries.count >= 2,
            let date = reading.dates.date(of: candidate, parties: countries)
        else { return nil }
        return milestone(candidate, between: countries, on: date, in: reading.context)
    }

    private func milestone(
        _ candidate: MilestoneCandidate, between countries: [Country], on date: PartialDate,
        in context: FindingContext
    ) -> Milestone {
        Milestone(
            parties: countries, kind: candidate.kind, change: change(candidate, context.passage), date: date,
            name: context.passage.line(candidate.name),
            evidence: context.evidence(
                "milestone.\(candidate.form.rawValue)", sentence: context.passage.sentences[candidate.sentence]))
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
