import Reading
import Vocabulary

/// Which countries a milestone is between: named beside the noun, acting in the clause, or those of the meeting.
struct MilestoneParties {
    let context: FindingContext
    let keys: MilestoneKeys
    let focus: ArticleFocus
    let words: RuleWords
    let meetings: [Meeting]
    let namedEvents: NamedEvents

    private var passage: Passage { context.passage }

    /// Those of a treaty that is known by its name.
    private func named(_ candidate: MilestoneCandidate) -> [Country]? {
        let end = min(candidate.noun + 3, passage.sentences[candidate.sentence].tokens.upperBound)
        guard candidate.kind == .agreement, candidate.name.lowerBound < end,
            let named = namedEvents.first(
                in: candidate.name.lowerBound..<end, of: passage, naming: focus.countries),
            named.event.parties.count >= 2
        else { return nil }
        return named.event.parties
    }

    /// Two or more, or nil where they cannot be told.
    func parties(of candidate: MilestoneCandidate, after last: Milestone?) -> [Country]? {
        named(candidate) ?? told(candidate, after: last)
    }

    private func told(_ candidate: MilestoneCandidate, after last: Milestone?) -> [Country]? {
        let actors = context.cast.actors[candidate.sentence].filter {
            $0.kind.canBeParty && !$0.isAgency(passage)
        }
        let lower = min(candidate.verb, candidate.noun)
        let upper = max(candidate.verb, candidate.noun)
        if let between = between(after: candidate, actors) { return between }
        var found: [Country] = []
        // `the Russian-Turkish agreement`: inside the name
        for actor in actors
        where actor.tokens.lowerBound >= candidate.name.lowerBound - 4
            && actor.tokens.upperBound <= candidate.noun + 1 && !actor.isPlace && actor.kind != .pronoun
        {
            add(actor.countries, to: &found)
        }
        if found.count >= 2 { return Array(found.prefix(6)) }
        if candidate.form == .named {
            add(with(candidate, actors, after: candidate.noun), to: &found)
            if found.count >= 2 { return found }
            return isOfNoName(candidate) ? pair(acting: actors) : nil
        }
        if candidate.kind == .agreement, isWithBloc(candidate, actors) { return nil }
        let others = with(candidate, actors, after: lower)
        add(others, to: &found)
        if !isBrokered(candidate) {
            add(others.isEmpty ? subjects(before: lower, actors) : subject(before: lower, actors), to: &found)
        }
        if found.count >= 2 { return found }
        if let main = mainSubject(candidate, actors, last) {
            add(main, to: &found)
            return found.count >= 2 ? Array(found.prefix(6)) : nil
        }
        if let group = actors.last(where: { $0.kind == .group && $0.tokens.upperBound <= upper }), group.groupSize <= 2,
            let pair = pair(before: candidate.sentence, last)
        {
            return pair
        }
        if candidate.verb > candidate.noun || isBrokered(candidate) {
            // `was signed by China and Laos`, `brokered a deal that saw …`
            if isBrokered(candidate) { found = [] }
            let after = actors.filter {
                $0.tokens.lowerBound > upper && !$0.isPlace && $0.kind != .pronoun
                    && !isElsewhere($0.tokens.lowerBound, after: upper)
            }
            if !after.isEmpty { add(context.group(after, at: 0, towards: 1).countries, to: &found) }
            for actor in after where found.count < 2 { add(actor.countries, to: &found) }
        }
        if found.count >= 2 { return Array(found.prefix(6)) }
        let end = min(passage.sentences[candidate.sentence].tokens.upperBound, upper + 8)
        let start = passage.sentences[candidate.sentence].tokens.lowerBound
        if (start..<end).contains(where: { isBloc($0) }) { return nil }
        return completed(found, candidate, actors)
    }

    /// `a 1986 pact`, `last year's bilateral agreement`: not `the 1982 Convention on the Law of the Sea`, which is of many.
    private func isOfNoName(_ candidate: MilestoneCandidate) -> Bool {
        let start = candidate.name.lowerBound
        guard !passage.tokens[candidate.noun].isCapital, start <= candidate.noun, start > 1 else { return false }
        return passage.key(start - 1) == keys.possessive
            || passage.tokens[start - 1].flags.contains(.number) && passage.key(start - 2) == keys.a
    }

    /// The two that the passage is about, where the sentence names no others.
    private func pair(acting actors: [Actor]) -> [Country]? {
        let here = actors.filter { !$0.isPlace }.flatMap(\.countries)
        guard let pair = focus.pair, !here.isEmpty, here.allSatisfy({ pair.contains($0) }) else { return nil }
        return pair
    }

    /// `between China and Laos`
    private func between(after candidate: MilestoneCandidate, _ actors: [Actor]) -> [Country]? {
        let end = passage.sentences[candidate.sentence].tokens.upperBound
        let limit = min(end, candidate.noun + 20)
        guard let start = (candidate.noun..<limit).first(where: { passage.key($0) == keys.between }) else { return nil }
        var found: [Country] = []
        for actor in actors where actor.tokens.lowerBound > start && actor.tokens.lowerBound <= start + 8 {
            if found.count < 2 || actor.tokens.count > 2 { add(actor.countries, to: &found) }
        }
        return found.count >= 2 ? found : nil
    }

    /// `with Laos`, `with Vietnam and Laos`
    private func with(_ candidate: MilestoneCandidate, _ actors: [Actor], after lower: Int) -> [Country] {
        for (index, actor) in actors.enumerated()
        where actor.tokens.lowerBound > lower && !actor.countries.isEmpty {
            var before = actor.tokens.lowerBound - 1
            if before > lower, passage.tokens[before].isWord,
                passage.tokens[before].upper - passage.tokens[before].lower == 3,
                passage.key(before) != keys.with
            {
                before -= 1
            }
            guard passage.key(before) == keys.with else { continue }
            return isElsewhere(before, after: max(candidate.verb, candidate.noun))
                || candidate.kind == .diplomaticRelations
                    && words.isOfAnotherChange(before, candidate, in: passage, keys)
                ? [] : context.group(actors, at: index, towards: 1).countries
        }
        return []
    }

    /// `with the IMF`, `between Russia and Europol`: an organisation is the other side.
    private func isWithBloc(_ candidate: MilestoneCandidate, _ actors: [Actor]) -> Bool {
        let end = passage.sentences[candidate.sentence].tokens.upperBound
        let start = max(candidate.verb, candidate.noun) + 1
        let limit = min(end, start + 16)
        guard start < limit,
            let joint = (start..<limit).first(where: {
                passage.key($0) == keys.with || passage.key($0) == keys.between
            }), joint + 1 < end
        else { return false }
        if passage.key(joint) == keys.with {
            return isBloc(joint + 1)
                || (joint + 2 < end && keys.articles.contains(passage.key(joint + 1)) && isBloc(joint + 2))
        }
        let phrase = joint + 1..<min(end, joint + 12)
        return phrase.contains { isBloc($0) } && actors.count { phrase.contains($0.tokens.lowerBound) } < 2
    }

    /// `Since establishing relations in 1971, Peru and Cuba have …`: the subject of the clause behind is also that of the gerund.
    /// Nil where there is no such clause; empty where it names nobody.
    private func mainSubject(
        _ candidate: MilestoneCandidate, _ actors: [Actor], _ last: Milestone?
    ) -> [Country]? {
        let sentence = passage.sentences[candidate.sentence].tokens
        guard keys.gerunds.contains(passage.key(candidate.verb)), candidate.verb < candidate.noun,
            candidate.verb - sentence.lowerBound <= 2, candidate.verb > sentence.lowerBound,
            keys.after.contains(passage.key(candidate.verb - 1)),
            let comma = (candidate.noun..<sentence.upperBound).last(where: { i in
                passage.isByte(i, 44) && actors.contains { $0.tokens.lowerBound > i && $0.tokens.lowerBound - i <= 2 }
            })
        else { return nil }
        let behind = actors.filter { $0.tokens.lowerBound > comma && !$0.isPlace }
        guard let first = behind.first else { return [] }
        if first.kind == .group { return first.groupSize <= 2 ? pair(before: candidate.sentence, last) ?? [] : [] }
        return context.group(behind, at: 0, towards: 1).countries
    }

    /// Who can act before a place, each with a country that the text gives; where there are none, with one that was guessed: of
    /// `the ministers of Peru and Kenya met in Madrid, and their deputies signed` the deputies are nobody's but theirs.
    private func acting(before end: Int, _ actors: [Actor]) -> [Actor] {
        let acting = actors.filter {
            $0.tokens.upperBound <= end && !$0.isPlace && $0.kind != .group && !$0.countries.isEmpty
        }
        let stated = acting.filter { $0.countrySource != .assumed }
        return stated.isEmpty ? acting : stated
    }

    /// Who acts where the other side stands after `with`: the row of actors nearest to the verb.
    private func subject(before end: Int, _ actors: [Actor]) -> [Country] {
        let acting = acting(before: end, actors)
        return acting.isEmpty ? [] : context.group(acting, at: acting.count - 1, towards: -1).countries
    }

    /// Who acts: the last actors before the verb.
    private func subjects(before end: Int, _ actors: [Actor]) -> [Country] {
        var found: [Country] = []
        for actor in acting(before: end, actors).reversed() {
            add(actor.countries, to: &found)
            if found.count >= 2 { break }
        }
        return found
    }

    /// Whether another clause begins between: `Ties were established when Seoul broke with Taipei`.
    private func isElsewhere(_ i: Int, after core: Int) -> Bool {
        (core + 1..<max(core + 1, i)).contains { keys.clauses.contains(passage.key($0)) }
    }

    /// Who brokers a deal is no party of it.
    private func isBrokered(_ candidate: MilestoneCandidate) -> Bool {
        keys.brokers.contains(passage.key(candidate.verb)) && candidate.verb < candidate.noun
    }

    private func isBloc(_ i: Int) -> Bool {
        let index = passage.mentionAt[i]
        return words.classes(i, in: passage).contains(.bloc)
            || (index >= 0 && passage.mentions[Int(index)].kind == .organisation)
    }

    /// From the meeting told in the article, the outlet's own country, or what the article is about.
    private func completed(_ start: [Country], _ candidate: MilestoneCandidate, _ actors: [Actor]) -> [Country]? {
        var found = start
        let span = passage.span(passage.sentences[candidate.sentence].tokens)
        let near = meetings.first { $0.evidence.span == span } ?? meetings.first { $0.status == .held }
        if let near, near.parties.count == 2, found.allSatisfy({ near.parties.contains($0) }) { return near.parties }
        guard candidate.form != .concluded, candidate.form != .raised else { return nil }
        // one country that acts alone: the other side is somebody whom the text does not name
        if found.count == 1, candidate.verb < candidate.noun, candidate.form == .signed, candidate.isActive {
            return nil
        }
        if let home = passage.home, home.isOfficial { add([home.country], to: &found) }
        for country in focus.countries where found.count < 2 { add([country], to: &found) }
        return found.count >= 2 ? found : nil
    }

    /// `The two countries`: the pair named last before the sentence.
    func pair(before sentence: Int, _ last: Milestone?) -> [Country]? {
        if let last, last.parties.count == 2, sentence > 0,
            last.evidence.span == passage.span(passage.sentences[sentence - 1].tokens)
        {
            return last.parties
        }
        var index = sentence - 1
        while index >= 0, index >= sentence - 3 {
            var found: [Country] = []
            for actor in context.cast.actors[index] where actor.kind != .other && actor.kind != .pronoun {
                add(actor.countries, to: &found)
            }
            if found.count == 2 { return found }
            index -= 1
        }
        return focus.pair
    }

    private func add(_ countries: [Country], to found: inout [Country]) {
        for country in countries where !found.contains(country) { found.append(country) }
    }
}
