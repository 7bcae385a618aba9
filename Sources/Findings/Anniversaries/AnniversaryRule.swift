package import Reading
import Vocabulary

/// Finds commemorations of numbered returns: the 66th anniversary of diplomatic ties, 50 years of independence.
///
/// Only sentences that hold a word of the classes `anniversary`, `centenary`, `commemorate` or `dayName` are looked at
/// closely: the scanner finds number and event, the classifier says what it is. Whose event it is, and whether it is one that
/// counts, a model chooses among all countries that may be meant (`AnniversaryJudge`).
package struct AnniversaryRule: Sendable {
    let words: RuleWords
    let numbers = NumberReader()
    let keys = AnniversaryKeys()
    let namedEvents: NamedEvents
    private let relations = RelationsTable()
    private let wars = WarTable()

    package init(reader: Reader) {
        words = RuleWords(lexicon: reader.lexicon)
        namedEvents = NamedEvents(lexicon: reader.lexicon)
    }

    /// What is less probable is left out. On left-out folds of four sets F1 is 0.890, 0.833, 0.727 and 0.762; with 0.35 it is 0.890,
    /// 0.789, 0.728 and 0.769, with 0.5 0.862, 0.882, 0.712 and 0.761.
    package static let threshold = 0.4

    package func find(in context: FindingContext) -> [Anniversary] {
        let all = read(in: context)
        guard !all.isEmpty else { return [] }
        let judge = judge(of: all, in: context)
        var found: [Anniversary] = []
        for read in all {
            guard let (option, probability) = judge.best(of: read), probability >= AnniversaryRule.threshold else {
                continue
            }
            merge(anniversary(read, of: option.parties, probability, context), into: &found)
        }
        return found
    }

    /// Every option of a passage with what the model sees of it; for fitting the model.
    func options(
        in context: FindingContext
    ) -> [(read: ReadAnniversary, option: AnniversaryOption, row: FeatureRow)] {
        let all = read(in: context)
        let judge = judge(of: all, in: context)
        return all.flatMap { read in judge.rows(of: read).map { (read, $0.option, $0.row) } }
    }

    private func judge(of all: [ReadAnniversary], in context: FindingContext) -> AnniversaryJudge {
        let parties = EventParties(
            context: context, keys: keys, focus: ArticleFocus(context), words: words, wars: wars)
        return AnniversaryJudge(
            options: AnniversaryOptions(context: context, parties: parties, wars: wars),
            features: AnniversaryFeatures(
                context: context, words: words, keys: keys, parties: parties,
                ordinals: all.map(\.candidate.ordinal)))
    }

    // MARK: - Candidates

    private func read(in context: FindingContext) -> [ReadAnniversary] {
        var found: [ReadAnniversary] = []
        var furniture: Furniture?
        for (index, sentence) in context.passage.sentences.enumerated() {
            let classes = words.classes(in: sentence.tokens, of: context.passage)
            guard
                !classes.isDisjoint(with: [.anniversary, .centenary, .birthday])
                    || classes.isSuperset(of: [.commemorate, .period]) || classes.isSuperset(of: [.dayName, .day])
                    || classes.isSuperset(of: [.commemorate, .ownership])
            else { continue }
            let scanner = AnniversaryScanner(
                passage: context.passage, words: words, numbers: numbers, keys: keys, namedEvents: namedEvents,
                sentence: index, range: sentence.tokens, isCommemorative: classes.contains(.commemorate))
            let candidates = scanner.candidates()
            guard !candidates.isEmpty else { continue }
            let lines = furniture ?? Furniture(context.passage)
            furniture = lines
            for candidate in candidates where isText(candidate, lines, context.passage) {
                found.append(read(candidate, context))
            }
        }
        return found
    }

    /// Furniture states nothing, but an official site's list of its own dated events does.
    private func isText(_ candidate: AnniversaryCandidate, _ furniture: Furniture, _ passage: Passage) -> Bool {
        !furniture.holds(token: candidate.tokens.lowerBound) || (passage.home?.isOfficial ?? false)
    }

    private func read(_ candidate: AnniversaryCandidate, _ context: FindingContext) -> ReadAnniversary {
        let classifier = EventClassifier(context: context, words: words, keys: keys, namedEvents: namedEvents)
        let subjects = SubjectReader(context: context, words: words, keys: keys, classifier: classifier)
        let known = subjects.event(of: candidate)
        let (event, phrase) = known ?? subjects.unknown(candidate)
        let dates = AnniversaryDates(context: context, numbers: numbers, words: words)
        return ReadAnniversary(
            candidate: candidate, event: event, phrase: phrase, isStrict: known != nil,
            year: dates.year(of: candidate, phrase: phrase), falls: dates.fallYear(of: candidate, phrase: phrase))
    }

    // MARK: - Records

    private func anniversary(
        _ read: ReadAnniversary, of parties: [Country], _ probability: Double, _ context: FindingContext
    ) -> Anniversary {
        let candidate = read.candidate
        let dates = AnniversaryDates(context: context, numbers: numbers, words: words)
        let sentence = context.passage.sentences[candidate.sentence]
        var anniversary = Anniversary(
            parties: parties, ordinal: candidate.ordinal, subject: subject(read, parties),
            organisation: organisation(read, parties, context.passage), year: read.year,
            date: dates.date(of: candidate, phrase: read.phrase, falls: read.falls), confidence: probability,
            evidence: context.evidence("anniversary.\(candidate.form.rawValue)", sentence: sentence))
        check(&anniversary)
        return anniversary
    }

    /// An organisation's is nobody's, and what is nobody's is an organisation's, a war's or a treaty's.
    private func subject(_ read: ReadAnniversary, _ parties: [Country]) -> Anniversary.Subject {
        switch read.event.subject {
        case .organisation: parties.isEmpty ? .organisation : .other
        case .armedForces, .independence, .other:
            parties.isEmpty && read.event.named == nil ? .organisation : read.event.subject
        default: read.event.subject
        }
    }

    private func organisation(_ read: ReadAnniversary, _ parties: [Country], _ passage: Passage) -> String? {
        if let tokens = read.event.organisation { return passage.line(tokens) }
        let isRelation = read.event.subject == .diplomaticRelations || read.event.subject == .partnership
        guard isRelation || subject(read, parties) == .organisation else { return nil }
        for i in read.phrase {
            let index = passage.mentionAt[i]
            if index >= 0, passage.mentions[Int(index)].kind == .organisation {
                return passage.line(passage.mentions[Int(index)].tokens)
            }
            if words.classes(i, in: passage).contains(.bloc) { return passage.line(i..<(i + 1)) }
        }
        return nil
    }

    /// Compares the year with the table of relations.
    private func check(_ anniversary: inout Anniversary) {
        guard anniversary.subject == .diplomaticRelations, anniversary.parties.count == 2, let year = anniversary.year,
            let pair = CountryPair(anniversary.parties[0], anniversary.parties[1]),
            let agrees = relations.begins(pair, in: year)
        else { return }
        if !agrees { anniversary.note = "The table of relations has: \(relations.summary(pair))." }
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
