package import Articles
package import Vocabulary

/// Reads articles: one reader serves any number of them, and any number of tasks.
///
///     let passage = Reader.standard.read(article)
///     for sentence in passage.sentences { print(passage.text(sentence.tokens)) }
package final class Reader: Sendable {
    package let gazetteer: Gazetteer
    package let lexicon: Lexicon
    package let countries: CountryTable
    package let officeHolders: OfficeHolders
    let offices = OfficeTable()
    private let sources: SourceTable
    let actorWords: ActorWords
    package let dates: DateReader

    package static let standard = Reader()

    package init(countries: CountryTable = .standard, words: [Substring] = []) {
        var lexicon = Lexicon()
        lexicon.insert("'s")
        for fields in TableRows(wordRows) {
            let wordClass = WordClass(named: fields[0])
            for word in fields[1].split(separator: " ") { lexicon.insert(word, wordClass) }
        }
        for mark in [".", ",", ";", ":", "-", "–", "—", "(", ")", "\"", "“", "”", "‘", "’", "/", "!", "?", "&"] {
            lexicon.insert(mark)
        }
        Reader.triggerWords.forEach { lexicon.insert($0) }
        words.forEach { lexicon.insert($0) }
        dates = DateReader(words: DateWords.insert(into: &lexicon))
        gazetteer = Gazetteer.standard(lexicon: lexicon, countries: countries)
        self.lexicon = gazetteer.words
        self.countries = countries
        officeHolders = .standard
        actorWords = ActorWords(gazetteer.words)
        sources = SourceTable(countries: countries)
    }

    /// The passage of an article. Pure: the same article gives the same passage.
    package func read(_ article: Article) -> Passage {
        let (bytes, bodyStart) = Reader.text(of: article)
        let tokenizer = Tokenizer(lexicon: lexicon)
        var tokens = tokenizer.tokens(of: bytes, in: 0..<bytes.count)
        let ranges = Sentences(lexicon: lexicon, bytes: bytes).ranges(of: &tokens)
        var sentences: [Passage.Sentence] = []
        sentences.reserveCapacity(ranges.count)
        var paragraph = -1
        for range in ranges {
            if tokens[range.lowerBound].flags.contains(.paragraph) || paragraph < 0 { paragraph += 1 }
            let isTitle = Int(tokens[range.lowerBound].lower) < bodyStart
            sentences.append(Passage.Sentence(tokens: range, isTitle: isTitle, paragraph: paragraph))
        }
        var mentions: [Mention] = []
        var mentionAt = [Int32](repeating: -1, count: tokens.count)
        for sentence in sentences {
            // told by the whole sentence, and asked for where a name may begin alone
            var isCaseless: Bool?
            var i = sentence.tokens.lowerBound
            while i < sentence.tokens.upperBound {
                guard gazetteer.mayBegin(with: tokens[i].word) else {
                    i += 1
                    continue
                }
                let caseless = isCaseless ?? Reader.isCaseless(tokens, sentence.tokens)
                isCaseless = caseless
                guard
                    let found = gazetteer.longest(
                        at: i, in: tokens, end: sentence.tokens.upperBound, caseless: caseless),
                    accepts(found.entry, tokens, i..<found.end, caseless: caseless)
                else {
                    i += 1
                    continue
                }
                for j in i..<found.end { mentionAt[j] = Int32(mentions.count) }
                mentions.append(
                    Mention(tokens: i..<found.end, entry: found.entry, kind: gazetteer.entries[found.entry].kind))
                i = found.end
            }
        }
        return Passage(
            bytes: bytes, bodyStart: bodyStart, tokens: tokens, classes: tokens.map { lexicon.classes(of: $0.word) },
            sentences: sentences, mentions: mentions,
            mentionAt: mentionAt, published: article.published,
            home: sources.home(source: article.source, url: article.url))
    }

    /// The title, an empty line and the body; and where the body begins.
    private static func text(of article: Article) -> (bytes: [UInt8], bodyStart: Int) {
        var (title, body) = (article.title, article.body)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(title.utf8.count + 2 + body.utf8.count)
        title.withUTF8 { bytes.append(contentsOf: $0) }
        if !bytes.isEmpty { bytes += [10, 10] }
        let bodyStart = bytes.count
        body.withUTF8 { bytes.append(contentsOf: $0) }
        return (bytes, bodyStart)
    }

    /// Whether the sentence is written without capitals, or in capitals alone, as some titles are.
    private static func isCaseless(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        var words = 0
        var capitals = 0
        var all = 0
        for i in range where tokens[i].isWord && tokens[i].upper - tokens[i].lower > 2 {
            words += 1
            if tokens[i].isCapital { capitals += 1 }
            if tokens[i].flags.contains(.allCapitals) { all += 1 }
            // a capital, and more words with small letters than a tenth of all: nothing that follows changes it
            if capitals > 0, (words - all) * 10 > range.count { return false }
        }
        return words >= 3 && (capitals == 0 || all * 10 >= words * 9)
    }

    /// `Amir-Abdollahian`: a word with a capital that is nothing else stands behind a hyphen.
    private func isPartOfName(_ tokens: [Token], _ hyphen: Int) -> Bool {
        guard hyphen + 1 < tokens.count, tokens[hyphen].upper - tokens[hyphen].lower == 1,
            tokens[hyphen].flags.isDisjoint(with: [.spaced, .word, .number]), tokens[hyphen - 1].isCapital
        else { return false }
        let next = tokens[hyphen + 1]
        return next.isCapital && !next.flags.contains(.spaced) && next.word == Lexicon.unknown
            && !Reader.ofOffices.contains(next.key)
    }

    /// `Prime Minister-Designate`
    private static let ofOffices = Passage.keys("designate elect delegate counsellor counselor president general")

    /// Names that are words of the language are read only where the spelling tells.
    private func accepts(_ entry: Int, _ tokens: [Token], _ range: Range<Int>, caseless: Bool) -> Bool {
        if range.count == 1, gazetteer.entries[entry].kind == .role, isPartOfName(tokens, range.upperBound) {
            return false
        }
        guard caseless else { return true }
        let found = gazetteer.entries[entry]
        guard found.kind != .role, range.count == 1 else { return true }
        let isLower = !tokens[range.lowerBound].isCapital
        if found.needs.contains(.allCapitals), isLower {
            return tokens[range.lowerBound].upper - tokens[range.lowerBound].lower > 2
        }
        return found.kind != .city
            && lexicon.classes(of: tokens[range.lowerBound].word).isDisjoint(with: [
                .auxiliary, .modal, .pronoun, .preposition,
            ])
    }
}
