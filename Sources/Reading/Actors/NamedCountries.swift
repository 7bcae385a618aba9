import Vocabulary

/// Which countries the names of a passage give, before anything is read of who acts in it.
extension Reader {
    /// The countries of a name; of several the one that the passage is about. A city or seat of government stands for the
    /// state of its time: Moscow in 1987 for the Soviet Union.
    func resolve(_ mention: Mention, in passage: Passage) -> [Country] {
        let named = gazetteer.countries(ofEntry: mention.entry)
        guard named.count > 1 else {
            guard mention.kind == .metonym || gazetteer.entries[mention.entry].isCity,
                let published = passage.published, let country = named.first,
                let former = countries.predecessor(of: country, in: published.year)
            else { return named }
            return [former]
        }
        // two states of one name: `Korea` in Pyongyang's own news
        if let home = passage.home?.country, named.contains(home) { return [home] }
        if let published = passage.published {
            // a former state while it was there, its successor afterwards
            for country in named {
                guard let last = countries.lastYear(of: country) else { continue }
                if published.year <= last { return [country] }
            }
        }
        let current = named.filter { countries.lastYear(of: $0) == nil }
        return Array((current.isEmpty ? named : current).prefix(1))
    }

    /// Whether somebody in the passage can act for one country and somebody for another, or for one besides the outlet's.
    ///
    /// A country of an actor in `Cast` is one that a name of the gazetteer gives, the home of the outlet, or that of an
    /// office-holder (`OfficeHolders.find`). A capital can act itself; another city gives its own only to an office without a
    /// country (`CastReader.assumedCountry`).
    /// Where no words can be a holder's name and not a second country is named, no reading finds one.
    package func mayNameTwoCountries(in passage: Passage) -> Bool {
        if passage.home != nil { return true }
        // spokesmen and private persons are no parties, whatever their country
        let hasOffice = passage.mentions.contains {
            let level = gazetteer.entries[$0.entry].level
            return $0.kind == .role && level != .spokesperson && level != .private
        }
        var first: Country?
        for mention in passage.mentions
        where mention.kind != .role
            && (hasOffice || mention.kind != .city || gazetteer.entries[mention.entry].isCapital)
        {
            // a role's body stands for its countries as the table has them, all else for what the passage means
            let isBody = mention.kind == .agency || mention.kind == .organisation || mention.kind == .force
            let own = isBody ? gazetteer.countries(ofEntry: mention.entry) : []
            for country in own + resolve(mention, in: passage) {
                if let first, country != first { return true }
                first = country
            }
        }
        return passage.sentences.contains { mayNameHolder(in: $0.tokens, of: passage) }
            || (hasOffice && first != nil && namesOffice(besides: first, in: passage))
    }

    /// Whether an office is named whose title tells its state.
    private func namesOffice(besides country: Country?, in passage: Passage) -> Bool {
        passage.mentions.contains { mention in
            guard mention.kind == .role else { return false }
            return offices.only(of: passage.lowercaseLine(mention.tokens)).map { $0 != country } ?? false
        }
    }

    /// Whether words of the sentence can be the name of an office-holder: the surname of one in office, or two words of a name.
    private func mayNameHolder(in sentence: Range<Int>, of passage: Passage) -> Bool {
        let isCaseless = passage.isCaseless(sentence)
        for i in sentence where passage.mayBeInName(i, isCaseless: isCaseless) {
            let key = passage.key(i)
            if officeHolders.isInOffice(surname: key, on: passage.published) { return true }
            let isName = officeHolders.mayName(key) { name in
                sentence.contains {
                    $0 != i && passage.mayBeInName($0, isCaseless: isCaseless) && name.contains(passage.key($0))
                }
            }
            if isName { return true }
        }
        return false
    }
}

extension Passage {
    /// Whether a sentence is written without capitals, or with one at each word, as some titles are.
    func isCaseless(_ sentence: Range<Int>) -> Bool {
        var words = 0
        var capitals = 0
        for i in sentence where tokens[i].isWord && tokens[i].upper - tokens[i].lower > 2 {
            words += 1
            if tokens[i].isCapital { capitals += 1 }
            // both kinds: nothing that follows changes it
            if capitals != 0, capitals != words { return false }
        }
        return words >= 3
    }

    /// Classes of words that stand for nobody in a sentence without capitals.
    static let nobody: WordClass = [.notName, .auxiliary, .modal, .preposition, .reporting, .plan, .wish]

    /// Whether `CastReader.nameRun` can take the word into a name.
    fileprivate func mayBeInName(_ i: Int, isCaseless: Bool) -> Bool {
        guard tokens[i].isWord else { return false }
        if isCaseless { return tokens[i].upper - tokens[i].lower > 2 && classes[i].isDisjoint(with: Passage.nobody) }
        return tokens[i].isCapital || classes[i].contains(.particle)
            // the second part of `Jean-claude`
            || (i > 0 && isByte(i - 1, 45))
    }
}
