import Reading
import Vocabulary

/// What speaks for an occasion being a visit, talks, a gathering of many, or a call.
struct KindFeatures {
    let view: OccasionView

    /// `party` and `other`: the probability of the likeliest venue among the parties and among other countries. They stand
    /// last, so that the fit can put those of left-out folds in their place.
    func row(party: Double, other: Double, keepsNames: Bool = false) -> FeatureRow {
        var row = FeatureRow(keepsNames: keepsNames, capacity: 100)
        addOccasion(&row)
        addTriggers(&row)
        addFrames(&row)
        addSentence(&row)
        addPassage(&row)
        row.add("venue.party", Float(party))
        row.add("venue.other", Float(other))
        return row
    }

    private func addOccasion(_ row: inout FeatureRow) {
        let draft = view.draft
        row.add("parties", draft.parties.count)
        row.add("planned", draft.status == .planned)
        row.add("index", draft.index)
        row.add("members", draft.members.count)
        row.add("sentences", view.sentences.count)
        row.add("age", view.age)
        row.add("precision", draft.dates.map { $0.precision.rawValue } ?? -1)
        row.add("span", draft.dates.map { min(60, $0.last - $0.first) } ?? -1)
    }

    private func addTriggers(_ row: inout FeatureRow) {
        let lead = view.lead
        let isCourtesy = isCourtesyCall(lead)
        row.add("kind", Int((isCourtesy ? .meet : lead.kind).rawValue))
        row.add("group", isCourtesy ? MeetingWords.met : view.words.group(of: view.word(lead.trigger)))
        row.add("after", view.preposition(after: lead.trigger))
        row.add("after2", view.preposition(after: lead.trigger, by: 2))
        row.add("destination", lead.destination != nil)
        row.add(
            "before", lead.trigger > view.leadSentence.lowerBound ? view.words.before(view.word(lead.trigger - 1)) : -1)
        for (name, kind) in KindFeatures.counted {
            row.add(name, view.telling.count { $0.candidate.kind == kind })
        }
        row.add(
            "count.destination", view.telling.count { $0.candidate.kind == .visit && $0.candidate.destination != nil })
        let calls = view.telling.prefix(3).count {
            let candidate = $0.candidate
            let sentence = view.context.passage.sentences[candidate.sentence].tokens
            return view.words.tellsOfCall(view.context.passage.tokens, sentence, trigger: candidate.trigger)
        }
        row.add("calls", calls)
    }

    private static let on = Passage.key("on")

    /// `called on the foreign minister`: came to see him.
    private func isCourtesyCall(_ candidate: Candidate) -> Bool {
        candidate.kind == .call && candidate.trigger + 1 < view.leadSentence.upperBound
            && view.context.passage.key(candidate.trigger + 1) == KindFeatures.on
    }

    private static let counted: [(StaticString, TriggerTable.Class)] = [
        ("count.meet", .meet), ("count.talk", .talk), ("count.visit", .visit), ("count.host", .host),
        ("count.call", .call), ("count.summit", .summit), ("count.bilateral", .bilateral),
        ("count.credentials", .credentials), ("count.tell", .tell), ("count.sign", .sign),
        ("count.counterpart", .counterpart), ("count.delegation", .delegation), ("count.joint", .joint),
    ]

    /// What the grammar calls it, at the trigger, in the sentences that tell of it and in the passage.
    private func addFrames(_ row: inout FeatureRow) {
        var own = 0
        var telling = [0, 0, 0]
        var visits = 0
        for (sentence, frames) in view.index.frames.enumerated() {
            for frame in frames where frame.parties == view.draft.parties {
                if frame.trigger == view.lead.trigger, own == 0 { own = Int(frame.kind.rawValue) }
                if frame.kind == .visit { visits += 1 }
                if view.sentences.contains(sentence) { telling[Int(frame.kind.rawValue) - 1] += 1 }
            }
        }
        row.add("frame.kind", own)
        row.add("frames.talks", telling[0])
        row.add("frames.visit", telling[1])
        row.add("frames.call", telling[2])
        row.add("doc.frames.visit", visits)
    }

    private func addSentence(_ row: inout FeatureRow) {
        let context = view.context
        let tokens = context.passage.tokens
        let own = view.details.signals(tokens, view.leadSentence)
        let all = view.sentences.reduce(UInt32(0)) {
            $0 | view.details.signals(tokens, context.passage.sentences[$1].tokens)
        }
        let trigger = view.lead.trigger
        let near = view.details.signals(
            tokens, max(view.leadSentence.lowerBound, trigger - 6)..<min(view.leadSentence.upperBound, trigger + 10))
        for (bit, list) in DetailWords.lists.enumerated() {
            let bit = UInt32(1) << UInt32(bit)
            row.add(list.name, near & bit != 0 ? 3 : own & bit != 0 ? 2 : all & bit != 0 ? 1 : 0)
        }
        let actors = context.cast.actors[view.lead.sentence]
        var countries = Set<Country>()
        for actor in actors where actor.kind != .other { countries.formUnion(actor.countries) }
        row.add("others", countries.count { !view.draft.parties.contains($0) })
        row.add("organisations", actors.count { $0.kind == .organisation })
        row.add("groups", actors.map(\.groupSize).max() ?? 0)
        row.add("plural", actors.contains { $0.isPlural })
        row.add("summit.named", view.sentences.contains { namesSummit($0) })
        row.add("summit.near", namesSummit(view.lead.sentence))
        row.add("places", context.cast.places[view.lead.sentence].count)
        let levels = view.draft.parties.map { view.level(of: $0, in: view.lead.sentence).rawValue }
        row.add("level.high", Int(levels.min() ?? 99))
        row.add("level.low", Int(levels.max() ?? 99))
        row.add("envoy", view.sentences.contains { context.cast.actors[$0].contains { $0.level == .envoy } })
        row.add("left.count", view.lead.left?.countries.count ?? 0)
        row.add("right.count", view.lead.right?.countries.count ?? 0)
        row.add("left.pronoun", view.lead.left?.hasPronoun ?? false)
        row.add("title", context.passage.sentences[view.lead.sentence].isTitle)
    }

    private func namesSummit(_ sentence: Int) -> Bool {
        let passage = view.context.passage
        return passage.sentences[sentence].tokens.contains {
            passage.mentionAt[$0] >= 0 && passage.mentions[Int(passage.mentionAt[$0])].kind == .summit
        }
    }

    private func addPassage(_ row: inout FeatureRow) {
        let passage = view.context.passage
        let parties = view.draft.parties
        row.add("home.party", passage.home.map { parties.contains($0.country) } ?? false)
        row.add("home.official", passage.home?.isOfficial ?? false)
        row.add("dateline.party", view.context.cast.dateline.map { parties.contains($0) } ?? false)
        row.add("doc.countries", view.index.actors.count)
        row.add("doc.summits", min(9, view.index.summits))
        row.add("doc.margins", min(9, view.index.margins))
        row.add("doc.conferences", min(9, view.index.conferences.values.reduce(0, +)))
        let venues = parties.map { view.index.venues[$0] ?? 0 }.reduce(0, +)
        row.add("doc.venues.parties", min(20, venues))
        row.add("doc.venues.others", min(20, view.index.venues.values.reduce(0, +) - venues))
        row.add("doc.sentences", min(60, passage.sentences.count))
        let titleSignals = passage.sentences.first.map {
            $0.isTitle ? view.details.signals(passage.tokens, $0.tokens) : 0
        }
        for (bit, list) in DetailWords.lists.enumerated() where KindFeatures.titled.contains(bit) {
            row.add(list.name, (titleSignals ?? 0) & (1 << UInt32(bit)) != 0)
        }
    }

    /// Lists of `DetailWords` that are asked of the title too: phone, conference, summit, three, visit.
    private static let titled: Set<Int> = [0, 3, 4, 5, 8]
}
