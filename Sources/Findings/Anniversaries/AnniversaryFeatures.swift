import Reading
import Vocabulary

/// What the model of anniversaries sees of an option: the words of the event, their surroundings, the countries.
struct AnniversaryFeatures {
    let context: FindingContext
    let words: RuleWords
    let keys: AnniversaryKeys
    let parties: EventParties
    /// Of all candidates of the passage, by which an anniversary that is told again is known.
    let ordinals: [Int]
    /// The countries that the title names.
    private let titled: Set<Country>

    init(
        context: FindingContext, words: RuleWords, keys: AnniversaryKeys, parties: EventParties, ordinals: [Int]
    ) {
        self.context = context
        self.words = words
        self.keys = keys
        self.parties = parties
        self.ordinals = ordinals
        let titles = zip(context.passage.sentences, context.cast.actors).lazy.filter(\.0.isTitle)
        titled = Set(titles.flatMap(\.1).flatMap(\.countries))
    }

    private var passage: Passage { context.passage }
    private var focus: ArticleFocus { parties.focus }

    private static let classes: [(StaticString, RuleClass)] = [
        ("has.relations", .relations), ("has.treaty", .treaty), ("has.partnership", .partnership),
        ("has.independence", .independence), ("has.army", .army), ("has.war", .war),
        ("has.organisation", .organisation), ("has.relationHead", .relationHead), ("has.stateEvent", .stateEvent),
        ("has.private", .private), ("has.company", .company), ("has.bloc", .bloc), ("has.establish", .establish),
        ("has.ownership", .ownership), ("has.institution", .institution),
    ]

    private static let subjects: [Anniversary.Subject] = [
        .diplomaticRelations, .partnership, .treaty, .independence, .armedForces, .war, .organisation, .other,
    ]
    private static let forms: [AnniversaryCandidate.Form] = [
        .ordinal, .centenary, .years, .ellipsis, .day, .since, .dated,
    ]
    /// Words of an event further from its beginning say little of it.
    private static let reach = 12
    /// Tokens before the anniversary among which a verb of commemoration is looked for.
    private static let verbReach = 6

    /// What the options of one candidate have in common.
    func shared(_ read: ReadAnniversary, keepsNames: Bool) -> FeatureRow {
        var row = FeatureRow(keepsNames: keepsNames)
        let candidate = read.candidate
        let sentence = passage.sentences[candidate.sentence]
        let actors = context.cast.actors[candidate.sentence]
        row.add("form", AnniversaryFeatures.forms.firstIndex(of: candidate.form) ?? -1)
        row.add("ordinal", min(1000, candidate.ordinal))
        row.add("ordinal.round", candidate.ordinal % 5 == 0)
        row.add("ordinal.again", ordinals.count { $0 == candidate.ordinal })
        row.add("strict", read.isStrict)
        row.add("subject", AnniversaryFeatures.subjects.firstIndex(of: read.event.subject) ?? -1)
        row.add("event.organisation", read.event.organisation != nil)
        row.add("event.named", read.event.named != nil)
        row.add("event.nobodys", read.event.named?.isNobodys ?? false)
        row.add("event.parties", read.event.named?.parties.count ?? -1)
        row.add("phrase.length", read.phrase.count)
        row.add("phrase.capitals", read.phrase.count { passage.tokens[$0].isCapital })
        row.add("phrase.behind", read.phrase.lowerBound >= candidate.tokens.upperBound)
        row.add("inner.length", candidate.inner.count)
        row.add("head.gap", read.event.head - read.phrase.lowerBound)
        row.add("head.capital", read.event.head < passage.tokens.count && passage.tokens[read.event.head].isCapital)
        let near = read.phrase.prefix(AnniversaryFeatures.reach)
        let inner = words.classes(in: candidate.inner, of: passage)
        for (name, kind) in AnniversaryFeatures.classes {
            let first = near.first { words.classes($0, in: passage).contains(kind) }
            row.add(name, first.map { $0 - near.startIndex + 1 } ?? (inner.contains(kind) ? -1 : 0))
        }
        row.add("phrase.joint", read.phrase.contains { keys.joint.contains(passage.key($0)) })
        row.add("phrase.land", read.phrase.contains { keys.land.contains(passage.key($0)) })
        row.add("phrase.between", read.phrase.contains { passage.key($0) == keys.between })
        row.add("phrase.with", read.phrase.contains { passage.key($0) == keys.with })
        row.add("phrase.first", word(read.phrase.first))
        row.add("phrase.groups", actors.count { $0.kind == .group && read.phrase.contains($0.tokens.lowerBound) })
        row.add("phrase.people", people(in: read.phrase, candidate.sentence))
        row.add("phrase.organisations", mentions(.organisation, in: read.phrase))
        row.add("phrase.cities", mentions(.city, in: read.phrase))
        let before = max(sentence.tokens.lowerBound, candidate.tokens.lowerBound - AnniversaryFeatures.verbReach)
        let lead = words.classes(in: before..<candidate.tokens.lowerBound, of: passage)
        row.add("lead.commemorate", lead.contains(.commemorate))
        row.add("lead.ownership", lead.contains(.ownership))
        row.add("lead.private", lead.contains(.private))
        row.add("lead.company", lead.contains(.company))
        let all = words.classes(in: sentence.tokens, of: passage)
        row.add("all.commemorate", all.contains(.commemorate))
        row.add("all.private", all.contains(.private))
        row.add("all.war", all.contains(.war))
        row.add("sentence.title", sentence.isTitle)
        row.add("sentence.index", min(40, candidate.sentence))
        row.add("sentence.length", min(80, sentence.tokens.count))
        row.add("sentence.countries", Set(actors.flatMap(\.countries)).count)
        row.add("sentence.organisations", actors.count { $0.kind == .organisation })
        row.add("sentence.places", context.cast.places[candidate.sentence].count)
        row.add("passage.countries", focus.countries.count)
        row.add("passage.official", passage.home?.isOfficial ?? false)
        row.add("passage.home", passage.home != nil)
        row.add("passage.focus", focus.share(0))
        row.add("passage.second", focus.share(1))
        row.add("year.known", read.year != nil)
        row.add("year", read.year ?? 0)
        return row
    }

    /// What kind of word an event begins with.
    private func word(_ i: Int?) -> Int {
        guard let i else { return -1 }
        let kinds = passage.classes[i]
        return kinds.contains(.article)
            ? 1 : kinds.contains(.possessive) ? 2 : passage.tokens[i].isCapital ? 3 : passage.tokens[i].isWord ? 4 : 0
    }

    private func people(in phrase: Range<Int>, _ sentence: Int) -> Int {
        context.cast.actors[sentence].count { $0.kind == .person && phrase.contains($0.tokens.lowerBound) }
    }

    private func mentions(_ kind: Gazetteer.Kind, in phrase: Range<Int>) -> Int {
        phrase.count { i in
            let index = passage.mentionAt[i]
            return index >= 0 && passage.mentions[Int(index)].kind == kind
        }
    }

    func row(_ option: AnniversaryOption, of read: ReadAnniversary, shared: FeatureRow) -> FeatureRow {
        var row = FeatureRow(keepsNames: shared.keepsNames)
        row.add(shared)
        addSources(option, &row)
        addPlaces(option, read, &row)
        addPassage(option, &row)
        return row
    }

    private static let sources: [(StaticString, AnniversaryOption.Parties)] = [
        ("from.rule", .rule), ("from.nobody", .nobody), ("from.phrase", .phrase), ("from.phrasePlace", .phrasePlace),
        ("from.possessor", .possessor), ("from.before", .before), ("from.behind", .behind), ("from.place", .place),
        ("from.home", .home), ("from.dateline", .dateline), ("from.focus", .focus), ("from.table", .table),
        ("from.all", .all), ("from.previous", .previous), ("from.mixed", .mixed),
    ]

    private func addSources(_ option: AnniversaryOption, _ row: inout FeatureRow) {
        for (name, source) in AnniversaryFeatures.sources { row.add(name, option.from.contains(source)) }
        row.add("parties", option.parties.count)
    }

    /// Where in the sentence the countries stand.
    private func addPlaces(_ option: AnniversaryOption, _ read: ReadAnniversary, _ row: inout FeatureRow) {
        let actors = context.cast.actors[read.candidate.sentence]
        let places = context.cast.places[read.candidate.sentence]
        let start = min(read.candidate.tokens.lowerBound, read.phrase.lowerBound)
        let end = max(read.candidate.tokens.upperBound, read.phrase.upperBound)
        var (inPhrase, placed, left, right, here) = (0, 0, 0, 0, 0)
        var (adjectives, assumed, officials, organisations) = (0, 0, 0, 0)
        var (nearest, farthest) = (60, 0)
        for party in option.parties {
            let own = actors.filter { $0.countries.contains(party) }
            let stands = places.filter { $0.country == party }
            let ranges = own.map(\.tokens) + stands.map(\.tokens)
            guard !ranges.isEmpty else { continue }
            here += 1
            if own.contains(where: { read.phrase.contains($0.tokens.lowerBound) }) { inPhrase += 1 }
            if stands.contains(where: { read.phrase.contains($0.tokens.lowerBound) }) { placed += 1 }
            if ranges.contains(where: { $0.upperBound <= start }) { left += 1 }
            if ranges.contains(where: { $0.lowerBound >= end }) { right += 1 }
            if own.contains(where: { $0.kind == .adjective }) { adjectives += 1 }
            if own.contains(where: { $0.kind == .official }) { officials += 1 }
            if own.contains(where: { $0.kind == .organisation }) { organisations += 1 }
            if !own.isEmpty, own.allSatisfy({ $0.countrySource == .assumed }) { assumed += 1 }
            let gap =
                ranges.map { max(0, max($0.lowerBound - end, start - $0.upperBound)) }.min() ?? 60
            nearest = min(nearest, gap)
            farthest = max(farthest, min(60, gap))
        }
        let phrase = parties.countries(in: read.phrase, read.candidate.sentence, places: true)
        row.add("parties.here", here)
        row.add("parties.missing", option.parties.count - here)
        row.add("parties.phrase", inPhrase)
        row.add("parties.placed", placed)
        row.add("parties.left", left)
        row.add("parties.right", right)
        row.add("parties.adjectives", adjectives)
        row.add("parties.officials", officials)
        row.add("parties.organisations", organisations)
        row.add("parties.assumed", assumed)
        row.add("parties.nearest", nearest)
        row.add("parties.farthest", farthest)
        row.add("others.phrase", phrase.count { !option.parties.contains($0) })
        row.add("others.sentence", Set(actors.flatMap(\.countries)).count { !option.parties.contains($0) })
        row.add("phrase.countries", phrase.count)
    }

    /// How the countries stand in the whole passage.
    private func addPassage(_ option: AnniversaryOption, _ row: inout FeatureRow) {
        let ranks = option.parties.map { focus.countries.firstIndex(of: $0) ?? 30 }
        row.add("rank.best", ranks.min() ?? 30)
        row.add("rank.worst", ranks.max() ?? 30)
        row.add("share", option.parties.reduce(0) { $0 + focus.share(of: $1) })
        row.add("share.least", option.parties.map { focus.share(of: $0) }.min() ?? 0)
        row.add("home", passage.home.map { option.parties.contains($0.country) } ?? false)
        row.add("dateline", context.cast.dateline.map { option.parties.contains($0) } ?? false)
        row.add("title", option.parties.count { titled.contains($0) })
        row.add("title.none", titled.isEmpty)
    }
}
