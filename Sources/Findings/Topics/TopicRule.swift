package import Reading
import Vocabulary

/// Finds each noun phrase that names a topic.
package struct TopicRule: Sendable {
    private struct Entry: Sendable {
        let definition: Int
        let condition: TopicDefinition.Condition
        let near: KeySet?
    }

    private struct Match {
        var tokens: Range<Int>
        let sentence: Int
        let definition: Int
        let condition: TopicDefinition.Condition
    }

    private let definitions: [TopicDefinition]
    private let effects: [EffectWords]
    private var phrases: PhraseTable
    /// By the number of the phrase; nil for exclusions.
    private var entries: [Entry?] = []

    package init(taxonomy: Taxonomy = .standard, reader: Reader) {
        definitions = taxonomy.definitions
        effects = definitions.indices.compactMap { index in
            let definition = taxonomy.definitions[index]
            guard let other = definition.effectOf,
                let source = taxonomy.definitions.firstIndex(where: { $0.topic == other })
            else { return nil }
            return EffectWords(topic: definition.topic, source: source, definition: definition)
        }
        phrases = PhraseTable(lexicon: reader.lexicon)
        for (index, definition) in definitions.enumerated() {
            for phrase in definition.exclusions {
                phrases.add(phrase, entries.count)
                entries.append(nil)
            }
            for term in definition.terms {
                var near: KeySet?
                if case .near(let words) = term.condition, !words.isEmpty {
                    near = KeySet(words.map { Passage.key($0) })
                }
                phrases.add(term.phrase, entries.count)
                entries.append(Entry(definition: index, condition: term.condition, near: near))
            }
        }
    }

    /// The mentions in the order of the text; those that speak of effects follow as mentions of their own topic.
    package func find(in context: FindingContext) -> [TopicMention] {
        let passage = context.passage
        var matches: [Match] = []
        for index in passage.sentences.indices { match(sentence: index, of: passage, into: &matches) }
        guard !matches.isEmpty else { return [] }
        let furniture = Furniture(passage)
        matches.removeAll { furniture.holds(token: $0.tokens.lowerBound) }
        var known = Set<Int>()
        for match in matches where match.condition == .always { known.insert(match.definition) }
        matches.removeAll { !counts($0, passage, known) }
        return mentions(of: merged(matches, passage), context)
    }

    // MARK: - Matching

    private func match(sentence index: Int, of passage: Passage, into matches: inout [Match]) {
        let range = passage.sentences[index].tokens
        let tokens = passage.tokens
        var i = range.lowerBound
        while i < range.upperBound {
            guard phrases.mayBegin(with: tokens[i]),
                let found = phrases.longest(at: i, end: range.upperBound, in: passage)
            else {
                i += 1
                continue
            }
            if let entry = entries[found.value],
                entry.near.map({ holds($0, in: range, of: passage, except: i..<found.end) }) ?? true
            {
                matches.append(
                    Match(
                        tokens: i..<found.end, sentence: index, definition: entry.definition,
                        condition: entry.condition))
            }
            i = found.end
        }
    }

    private func holds(_ words: KeySet, in range: Range<Int>, of passage: Passage, except own: Range<Int>) -> Bool {
        range.contains { !own.contains($0) && words.contains(passage.key($0)) }
    }

    private func counts(_ match: Match, _ passage: Passage, _ known: Set<Int>) -> Bool {
        let first = definitions[match.definition].firstYear
        if let published = passage.published, published.year < first { return false }
        switch match.condition {
        case .always, .near: return true
        case .year: return passage.published != nil || known.contains(match.definition)
        case .company: return known.contains(match.definition)
        }
    }

    /// `COVID-19 pandemic` and `smuggling of migrants by traffickers` side by side are one mention; commas and `and` part.
    private func merged(_ matches: [Match], _ passage: Passage) -> [Match] {
        var merged: [Match] = []
        for match in matches {
            if let last = merged.last, last.definition == match.definition, last.sentence == match.sentence,
                match.tokens.lowerBound - last.tokens.upperBound <= 2,
                (last.tokens.upperBound..<match.tokens.lowerBound).allSatisfy({ joins($0, passage) })
            {
                merged[merged.count - 1].tokens = last.tokens.lowerBound..<match.tokens.upperBound
            } else {
                merged.append(match)
            }
        }
        return merged
    }

    private func joins(_ i: Int, _ passage: Passage) -> Bool {
        passage.isByte(i, 45) || passage.isByte(i, 40) || passage.isByte(i, 41)
            || passage.tokens[i].flags.contains(.number)
    }

    // MARK: - Mentions

    private func mentions(of matches: [Match], _ context: FindingContext) -> [TopicMention] {
        var mentions: [TopicMention] = []
        for match in matches {
            let topic = definitions[match.definition].topic
            let sentence = context.passage.sentences[match.sentence]
            let text = context.passage.line(match.tokens)
            let confidence: Double =
                switch match.condition {
                case .always: 0.95
                case .year: 0.93
                case .company, .near: 0.85
                }
            mentions.append(
                TopicMention(
                    topic: topic, text: text, confidence: confidence,
                    evidence: context.evidence("topic.\(topic)", sentence: sentence)))
            for effect in effects where effect.source == match.definition {
                guard let clause = effect.clause(around: match.tokens, in: sentence.tokens, of: context.passage) else {
                    continue
                }
                mentions.append(
                    TopicMention(
                        topic: effect.topic, text: context.passage.line(clause), confidence: 0.75,
                        evidence: context.evidence("topic.\(effect.topic)", sentence: sentence)))
            }
        }
        return mentions
    }

    /// Every word of a taxonomy's phrases, for the reader's lexicon.
    package static func words(of taxonomy: Taxonomy) -> [Substring] {
        taxonomy.definitions.flatMap { definition in
            let phrases = definition.exclusions + definition.terms.map(\.phrase) + definition.effectWords
            let rest = definition.farEffectWords + definition.answerWords
            return (phrases + rest).flatMap { phrase in
                PhraseTable.words(of: phrase).map { Substring($0) }
            }
        }
    }
}
