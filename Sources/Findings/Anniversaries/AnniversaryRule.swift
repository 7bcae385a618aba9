package import Reading
import Vocabulary

/// Finds commemorations of numbered returns: the 66th anniversary of diplomatic ties, 50 years of independence.
///
/// Only sentences that hold a word of the classes `anniversary`, `centenary`, `commemorate` or `dayName` are looked at
/// closely: the scanner finds number and event, the classifier says what it is, and the parties are whose event it is.
package struct AnniversaryRule: Sendable {
    let words: RuleWords
    let numbers = NumberReader()
    let keys = AnniversaryKeys()
    private let namedEvents: NamedEvents
    private let relations = RelationsTable()
    private let wars = WarTable()

    package init(reader: Reader) {
        words = RuleWords(lexicon: reader.lexicon)
        namedEvents = NamedEvents(lexicon: reader.lexicon)
    }

    package func find(in context: FindingContext) -> [Anniversary] {
        var found: [Anniversary] = []
        var furniture: Furniture?
        var focus: ArticleFocus?
        for (index, sentence) in context.passage.sentences.enumerated() {
            let classes = words.classes(in: sentence.tokens, of: context.passage)
            guard
                !classes.isDisjoint(with: [.anniversary, .centenary, .birthday])
                    || classes.isSuperset(of: [.commemorate, .period]) || classes.isSuperset(of: [.dayName, .day])
                    || classes.isSuperset(of: [.commemorate, .ownership])
            else { continue }
            let scanner = AnniversaryScanner(
                passage: context.passage, words: words, numbers: numbers, keys: keys, sentence: index,
                range: sentence.tokens)
            let candidates = scanner.candidates()
            guard !candidates.isEmpty else { continue }
            let lines = furniture ?? Furniture(context.passage)
            furniture = lines
            let about = focus ?? ArticleFocus(context)
            focus = about
            for candidate in candidates where isText(candidate, lines, context.passage) {
                if let anniversary = read(candidate, context, about) { merge(anniversary, into: &found) }
            }
        }
        return found
    }

    /// Furniture states nothing, but an official site's list of its own dated events does.
    private func isText(_ candidate: AnniversaryCandidate, _ furniture: Furniture, _ passage: Passage) -> Bool {
        !furniture.holds(token: candidate.tokens.lowerBound) || (passage.home?.isOfficial ?? false)
    }

    // MARK: - One candidate

    private func read(_ candidate: AnniversaryCandidate, _ context: FindingContext, _ focus: ArticleFocus)
        -> Anniversary?
    {
        let classifier = EventClassifier(context: context, words: words, keys: keys, namedEvents: namedEvents)
        let subjects = SubjectReader(context: context, words: words, keys: keys, classifier: classifier)
        guard let (event, phrase) = subjects.event(of: candidate) else { return nil }
        let dates = AnniversaryDates(context: context, numbers: numbers, words: words)
        let falls = dates.fallYear(of: candidate, phrase: phrase)
        let year = dates.year(of: candidate, phrase: phrase)
        let parties = EventParties(context: context, keys: keys, focus: focus, words: words, wars: wars)
        guard let countries = parties.parties(of: event, phrase: phrase, candidate: candidate, year: year) else {
            return nil
        }
        let sentence = context.passage.sentences[candidate.sentence]
        var anniversary = Anniversary(
            parties: countries, ordinal: candidate.ordinal, subject: event.subject,
            organisation: organisation(event, phrase, context.passage),
            year: year,
            date: dates.date(of: candidate, phrase: phrase, falls: falls),
            confidence: confidence(candidate, event),
            evidence: context.evidence("anniversary.\(candidate.form.rawValue)", sentence: sentence))
        check(&anniversary)
        return anniversary
    }

    private func organisation(_ event: EventClassifier.Event, _ phrase: Range<Int>, _ passage: Passage) -> String? {
        if let tokens = event.organisation { return passage.line(tokens) }
        guard event.subject == .diplomaticRelations || event.subject == .partnership else { return nil }
        for i in phrase {
            let index = passage.mentionAt[i]
            if index >= 0, passage.mentions[Int(index)].kind == .organisation {
                return passage.line(passage.mentions[Int(index)].tokens)
            }
            if words.classes(i, in: passage).contains(.bloc) { return passage.line(i..<(i + 1)) }
        }
        return nil
    }

    private func confidence(_ candidate: AnniversaryCandidate, _ event: EventClassifier.Event) -> Double {
        let base: Double =
            switch candidate.form {
            case .ordinal, .centenary: 0.95
            case .years: 0.9
            case .ellipsis, .day: 0.85
            }
        switch event.subject {
        case .diplomaticRelations, .organisation: return base
        case .treaty, .partnership, .independence, .armedForces: return base - 0.05
        case .war, .other: return base - 0.1
        }
    }

    /// Compares the year with the table of relations.
    private func check(_ anniversary: inout Anniversary) {
        guard anniversary.subject == .diplomaticRelations, anniversary.parties.count == 2, let year = anniversary.year,
            let pair = CountryPair(anniversary.parties[0], anniversary.parties[1]),
            let agrees = relations.begins(pair, in: year)
        else { return }
        if agrees {
            anniversary.confidence = min(0.99, anniversary.confidence + 0.03)
        } else {
            anniversary.note = "The table of relations has: \(relations.summary(pair))."
        }
    }

    /// One record for what the article says again, with all that is known of it.
    private func merge(_ new: Anniversary, into found: inout [Anniversary]) {
        let same = found.firstIndex { known in
            guard known.ordinal == new.ordinal else { return false }
            if known.parties == new.parties,
                known.organisation == nil || new.organisation == nil || known.subject == new.subject
            {
                return true
            }
            return false
        }
        guard let same else {
            found.append(new)
            return
        }
        if found[same].date == nil { found[same].date = new.date }
        if found[same].year == nil { found[same].year = new.year }
        if found[same].organisation == nil { found[same].organisation = new.organisation }
        found[same].confidence = max(found[same].confidence, new.confidence)
    }

    /// Every word that the rule knows, for the reader's lexicon.
    package static var words: [Substring] { RuleWords.all }
}
