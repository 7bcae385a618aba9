import Reading
import Vocabulary

/// What the model of milestones sees of an option: the words, their surroundings, the countries and the date.
struct MilestoneFeatures {
    let reading: MilestoneReading

    private var context: FindingContext { reading.context }
    private var passage: Passage { reading.context.passage }
    private var words: RuleWords { reading.words }
    private var keys: MilestoneKeys { reading.keys }
    private var nouns: MilestoneNouns { reading.nouns }
    private var meetings: [Meeting] { reading.meetings }
    private var counts: [Country: Int] { reading.counts }

    /// What the options of one candidate have in common.
    func shared(_ candidate: MilestoneCandidate, keepsNames: Bool) -> FeatureRow {
        var row = FeatureRow(keepsNames: keepsNames)
        let sentence = passage.sentences[candidate.sentence]
        let tokens = sentence.tokens
        let (verb, noun) = (candidate.verb, candidate.noun)
        row.add("kind", candidate.kind == .agreement ? 0 : candidate.kind == .partnership ? 1 : 2)
        row.add("form", candidate.form.number)
        row.add("strict", candidate.isStrict)
        reading.scanner(of: candidate.sentence).add(candidate, to: &row)
        row.add("verb.gap", verb - noun)
        row.add("verb.sign", words.classes(verb, in: passage).contains(.sign))
        row.add("verb.conclude", words.classes(verb, in: passage).contains(.conclude))
        row.add("verb.base", keys.base.contains(passage.key(verb)))
        row.add("verb.gerund", keys.gerunds.contains(passage.key(verb)))
        row.add("verb.noun", keys.nouns.contains(passage.key(verb)))
        row.add("noun", nouns.group(passage.key(noun)))
        row.add("noun.capital", passage.tokens[noun].isCapital)
        row.add("noun.before", noun > tokens.lowerBound ? nouns.small(passage.key(noun - 1)) : 0)
        row.add("noun.after", noun + 1 < tokens.upperBound ? nouns.small(passage.key(noun + 1)) : 0)
        let start = candidate.name.lowerBound
        row.add("name.before", start > tokens.lowerBound ? nouns.small(passage.key(start - 1)) : 0)
        row.add("name.length", candidate.name.count)
        row.add("name.capitals", candidate.name.count { passage.tokens[$0].isCapital })
        row.add(
            "noun.years", (max(tokens.lowerBound, noun - 7)..<noun).count { passage.tokens[$0].flags.contains(.number) }
        )
        row.add("sentence.title", sentence.isTitle)
        row.add("sentence.index", min(40, candidate.sentence))
        row.add("sentence.paragraph", min(30, sentence.paragraph))
        row.add("sentence.length", min(80, tokens.count))
        row.add("sentence.quoted", (tokens.lowerBound..<verb).count { passage.isDoubleQuote($0) } % 2 == 1)
        addWords(verb, tokens, &row)
        let actors = context.cast.actors[candidate.sentence]
        var countries: Set<Country> = []
        for actor in actors where actor.kind.canBeParty { countries.formUnion(actor.countries) }
        row.add("sentence.countries", countries.count)
        row.add("sentence.officials", actors.count { $0.kind == .official })
        row.add("sentence.organisations", actors.count { $0.kind == .organisation })
        row.add("sentence.others", actors.count { $0.kind == .other })
        row.add("sentence.dates", context.dates[candidate.sentence].count)
        row.add("sentence.bloc", tokens.count { words.classes($0, in: passage).contains(.bloc) })
        row.add("sentence.agreements", tokens.count { words.classes($0, in: passage).contains(.agreement) })
        row.add("passage.countries", counts.count)
        row.add("passage.official", passage.home?.isOfficial ?? false)
        row.add("passage.held", meetings.count { $0.status == .held })
        return row
    }

    private static let around: [(WordClass, StaticString, StaticString)] = [
        (.negation, "near.negation", "all.negation"), (.wish, "near.wish", "all.wish"),
        (.refusal, "near.refusal", "all.refusal"), (.hypothesis, "near.hypothesis", "all.hypothesis"),
        (.plan, "near.plan", "all.plan"), (.future, "near.future", "all.future"), (.modal, "near.modal", "all.modal"),
        (.have, "near.have", "all.have"), (.reporting, "near.reporting", "all.reporting"),
        (.former, "near.former", "all.former"), (.cancel, "near.cancel", "all.cancel"),
        (.relative, "near.relative", "all.relative"),
    ]

    private func addWords(_ verb: Int, _ tokens: Range<Int>, _ row: inout FeatureRow) {
        let near = max(tokens.lowerBound, verb - 6)..<verb
        for (kind, nearName, allName) in MilestoneFeatures.around {
            row.add(nearName, near.last { passage.classes[$0].contains(kind) }.map { verb - $0 } ?? 0)
            row.add(allName, tokens.count { passage.classes[$0].contains(kind) })
        }
        row.add("near.ruleWish", near.count { words.classes($0, in: passage).contains(.wish) })
        row.add("near.willSign", near.count { words.classes($0, in: passage).contains(.willSign) })
        row.add("all.break", tokens.count { words.classes($0, in: passage).contains(.dealBreak) })
        row.add("all.company", tokens.count { keys.companies.contains(passage.key($0)) })
        row.add("all.broker", tokens.count { keys.brokers.contains(passage.key($0)) })
        row.add("all.law", tokens.count { keys.laws.contains(passage.key($0)) })
    }

    func row(_ option: MilestoneOption, shared: FeatureRow) -> FeatureRow {
        var row = FeatureRow(keepsNames: shared.keepsNames)
        row.add(shared)
        addParties(option, &row)
        addDate(option, &row)
        return row
    }

    private static let sources: [(StaticString, MilestoneOption.Parties)] = [
        ("from.rule", .rule), ("from.nearest", .nearest), ("from.around", .around), ("from.all", .all),
        ("from.focus", .focus), ("from.home", .home), ("from.single", .single), ("from.previous", .previous),
        ("from.meeting", .meeting), ("from.row", .row),
    ]

    private func addParties(_ option: MilestoneOption, _ row: inout FeatureRow) {
        for (name, source) in MilestoneFeatures.sources { row.add(name, option.from.contains(source)) }
        let candidate = option.candidate
        let core = candidate.core
        let actors = context.cast.actors[candidate.sentence].filter(\.kind.canBeParty)
        var here = 0
        var left = 0
        var right = 0
        var inside = 0
        var farthest = 0
        var nearest = 60
        var onlyPlaces = 0
        var officials = 0
        for party in option.parties {
            let own = actors.filter { $0.countries.contains(party) }
            guard !own.isEmpty else { continue }
            here += 1
            if own.contains(where: { $0.tokens.upperBound <= core.lowerBound }) { left += 1 }
            if own.contains(where: { $0.tokens.lowerBound > core.upperBound }) { right += 1 }
            if own.contains(where: {
                $0.tokens.lowerBound >= candidate.name.lowerBound - 4 && $0.tokens.upperBound <= candidate.noun + 1
            }) {
                inside += 1
            }
            if own.allSatisfy(\.isPlace) { onlyPlaces += 1 }
            if own.contains(where: { $0.kind == .official }) { officials += 1 }
            let gap = own.map { candidate.gap(to: $0.tokens) }.min() ?? 60
            farthest = max(farthest, min(60, gap))
            nearest = min(nearest, gap)
        }
        let named = Set(actors.flatMap(\.countries))
        row.add("parties", option.parties.count)
        row.add("parties.here", here)
        row.add("parties.missing", option.parties.count - here)
        row.add("parties.left", left)
        row.add("parties.right", right)
        row.add("parties.inside", inside)
        row.add("parties.nearest", nearest)
        row.add("parties.farthest", farthest)
        row.add("parties.places", onlyPlaces)
        row.add("parties.officials", officials)
        row.add("parties.others", named.count { !option.parties.contains($0) })
        row.add("parties.leastNamed", option.parties.map { counts[$0] ?? 0 }.min() ?? 0)
        row.add("parties.mostNamed", option.parties.map { counts[$0] ?? 0 }.max() ?? 0)
        row.add("parties.rank", option.parties.map { reading.focus.countries.firstIndex(of: $0) ?? 30 }.max() ?? 30)
        row.add("parties.home", passage.home.map { option.parties.contains($0.country) } ?? false)
        row.add("parties.met", meetings.contains { $0.status == .held && $0.parties == option.parties })
        row.add("parties.willMeet", meetings.contains { $0.status == .planned && $0.parties == option.parties })
        let tokens = passage.sentences[candidate.sentence].tokens
        row.add("parties.with", joint(keys.with, option.parties, actors, tokens))
        row.add("parties.between", joint(keys.between, option.parties, actors, tokens))
        row.add("parties.group", actors.contains { $0.kind == .group || $0.kind == .pronoun })
    }

    /// Whether one of the parties stands right behind the word.
    private func joint(_ key: UInt64, _ parties: [Country], _ actors: [Actor], _ tokens: Range<Int>) -> Bool {
        actors.contains { actor in
            actor.countries.contains(where: parties.contains)
                && (max(tokens.lowerBound, actor.tokens.lowerBound - 2)..<actor.tokens.lowerBound).contains {
                    passage.key($0) == key
                }
        }
    }

    private static let datings: [(StaticString, MilestoneOption.Dating)] = [
        ("date.rule", .rule), ("date.nearest", .nearest), ("date.stated", .stated), ("date.before", .before),
        ("date.published", .published), ("date.meeting", .meeting),
    ]

    private func addDate(_ option: MilestoneOption, _ row: inout FeatureRow) {
        for (name, dating) in MilestoneFeatures.datings { row.add(name, option.dating.contains(dating)) }
        row.add("date.gap", option.gap)
        row.add("date.precision", Int(option.date.precision.rawValue))
        let age = (passage.published?.year ?? context.anchor.year).map { $0 - option.date.year } ?? -1
        row.add("date.age", min(60, age))
    }
}

extension MilestoneCandidate.Form {
    var number: Int {
        switch self {
        case .signed: 0
        case .concluded: 1
        case .named: 2
        case .established: 3
        case .severed: 4
        case .raised: 5
        }
    }
}
