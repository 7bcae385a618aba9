import Reading
import Vocabulary

/// Reads the frames of a sentence: for each word that can tell of a contact, its slots and its status.
///
/// Each verb or noun has a frame of its own: `meet` takes an object or `with`, `travel` a place behind `to`, `talks`
/// stand between two or with somebody. What a frame gives is exact where it gives anything; the model weighs it.
struct FrameReader {
    private let view: SentenceView
    private(set) var frames: [Frame] = []

    private init(view: SentenceView) { self.view = view }

    static func frames(
        in context: FindingContext, words: FrameWords, sentence: Int, setting: FrameSetting
    ) -> [Frame] {
        var reader = FrameReader(
            view: SentenceView(context: context, words: words, sentence: sentence, setting: setting))
        for t in 0..<reader.view.count { reader.read(t) }
        return reader.frames
    }

    private mutating func read(_ t: Int) {
        switch view.items[t] {
        case .word, .other: break
        case .actor, .place: return
        }
        let kinds = view.classes[t]
        guard kinds.rawValue != 0 else { return }
        let isNoun = !kinds.isDisjoint(with: .noun) && standsAsNoun(t)
        let isPluralNoun = kinds.contains(.ambiguous) && view.has(t - 1, .beforeNoun)
        if !kinds.isDisjoint(with: .verb), !isNoun, !isPluralNoun { readVerb(t, kinds) }
        if kinds.contains(.isWord) { readPresence(t) }
        if kinds.contains(.attend) { readAttendance(t) }
        if kinds.contains(.due) { readExpectation(t) }
        if kinds.contains(.carry), view.has(t + 1, .carried) { readCarrying(t) }
        if kinds.contains(.stop) { readStop(t) }
        if kinds.contains(.sit), view.has(t + 1, .down) { readSitting(t) }
        if kinds.contains(.credentials) { readCredentials(t) }
        if kinds.contains(.acknowledge) { readAcknowledgement(t) }
        if !kinds.isDisjoint(with: .noun), isNoun || kinds.contains(.surelyNoun) { readNoun(t, kinds) }
    }

    private func standsAsNoun(_ t: Int) -> Bool {
        guard t > 0 else { return false }
        return view.has(t - 1, .determiner) || (!view.isWord(t - 1) && !view.has(t - 1, .to))
    }

    // MARK: - Records

    private mutating func add(
        _ t: Int, _ status: Frame.Status, _ kind: Frame.Kind, _ agents: [Country], _ others: [Country],
        _ quality: UInt8,
        isPlainMeeting: Bool = false, agentsReceive: Bool = false
    ) {
        let others = others.filter { !agents.contains($0) }
        let hosts = agentsReceive ? agents : kind == .visit ? others : []
        func append(_ parties: [Country], isWhole: Bool) {
            let parties = Set(parties).sorted()
            guard parties.count >= 2, parties.count <= CandidateReader.mostParties else { return }
            frames.append(
                Frame(
                    trigger: view.tokens.lowerBound + t, status: status, kind: kind, parties: parties,
                    hosts: hosts.filter { parties.contains($0) }, quality: quality, isWhole: isWhole,
                    isPlainMeeting: isPlainMeeting))
        }
        guard !agents.isEmpty, !others.isEmpty else {
            if others.isEmpty { append(agents, isWhole: true) }
            return
        }
        append(agents + others, isWhole: true)
        if agents.count == 1, others.count > 1 { for other in others { append([agents[0], other], isWhole: false) } }
        if others.count == 1, agents.count > 1 { for agent in agents { append([agent, others[0]], isWhole: false) } }
    }

    /// The subject of the group at `start` with its row, or who the passage speaks of; how sure that is.
    private func agents(before start: Int) -> (countries: [Country], quality: UInt8) {
        if let index = view.subject(before: start, across: false) {
            let row = view.row(of: index, step: -1)
            if !row.isEmpty { return (row, 1) }
        }
        if let index = view.subject(before: start, across: true) {
            let row = view.row(of: index, step: -1)
            if !row.isEmpty { return (row, 2) }
        }
        return (view.setting.subject.map { [$0] } ?? [], 3)
    }

    private func row(_ index: Int?) -> [Country] { index.map { view.row(of: $0, step: 1) } ?? [] }

    // MARK: - Verbs

    private mutating func readVerb(_ t: Int, _ kinds: FrameWords.Classes) {
        let group = view.verbGroup(t)
        let (agents, quality) = agents(before: group.start)
        var status = group.status
        // `arrived to meet`: as the verb before it
        if status == .infinitive, let last = frames.last { status = last.status }
        let one = Array(agents.prefix(1))
        if !kinds.isDisjoint(with: .meet) {
            add(t, status, .talks, agents, row(view.object(after: t, .with, direct: true)), quality)
        } else if kinds.contains(.visit) {
            if kinds.contains(.visiting), status == .gerund || status == .gerundAhead {
                readVisiting(t)
            } else {
                add(t, status, .visit, one, view.destination(after: t, [.to, .in], direct: true, within: 4), quality)
            }
        } else if kinds.contains(.go) {
            let ways: FrameWords.Classes = kinds.contains(.away) ? [.to, .for, .into] : [.to, .in, .at, .into]
            let places = view.destination(after: t, ways, direct: false, within: 7)
            if !places.isEmpty { add(t, status, .visit, one, places, quality) }
        } else if kinds.contains(.host) {
            let isPassive = group.hasBe && view.ends(t, with: "ed") && view.any(t..<t + 5, .by)
            if isPassive {
                add(t, status, .visit, agents, row(view.object(after: t, .by, direct: false)), quality)
            } else {
                add(
                    t, status, .visit, one, row(view.object(after: t, [], direct: true, within: 6)), quality,
                    agentsReceive: true)
            }
        } else if kinds.contains(.speak) || kinds.contains(.call) {
            let isDirect = !kinds.contains(.speak)
            let others = row(view.object(after: t, isDirect ? .with : [.with, .to], direct: isDirect, within: 7))
            let isCall = isDirect || view.any(t..<t + 8, .phone)
            add(t, status, isCall ? .call : .talks, agents, others, quality)
        } else if kinds.contains(.tell) {
            if let index = view.object(after: t, [], direct: true, within: 4), isSomebody(index) {
                add(t, status, .talks, one, view.actors[index].countries, quality)
            }
        }
    }

    private func isSomebody(_ index: Int) -> Bool {
        view.actors[index].kind == .official || view.actors[index].kind == .person
    }

    /// `visiting Foreign Minister Wang Yi`: the guest stands behind it, the host is whom the passage speaks of besides.
    private mutating func readVisiting(_ t: Int) {
        guard let index = view.object(after: t, [], direct: true, within: 2), view.actors[index].kind == .official
        else { return }
        let guests = view.actors[index].countries
        let host = view.setting.main.first { !guests.contains($0) }
        add(t, .held, .visit, row(index), host.map { [$0] } ?? [], 2)
    }

    /// `Rifkind was in Pakistan`
    private mutating func readPresence(_ t: Int) {
        let isIn = view.has(t + 1, .in) || (view.has(t + 1, .adverb) && view.has(t + 2, .in))
        guard isIn, let index = view.subject(before: t, across: false) else { return }
        guard isSomebody(index) || view.actors[index].kind == .pronoun else { return }
        let places = view.destination(after: t, .in, direct: false, within: 4)
        if !places.isEmpty { add(t, .held, .visit, Array(view.actors[index].countries.prefix(1)), places, 2) }
    }

    /// `Macron and Starmer are both due in Washington`, `Modi, who is expected in Moscow`
    private mutating func readExpectation(_ t: Int) {
        guard view.has(t + 1, .in), view.any(t - 3..<t, .be), !view.any(t - 3..<t, .negation),
            let index = view.subject(before: view.verbGroup(t).start, across: false)
        else { return }
        guard isSomebody(index) || view.actors[index].kind == .pronoun else { return }
        let places = view.destination(after: t, .in, direct: false, within: 4)
        let agents = view.row(of: index, step: -1)
        if !places.isEmpty { add(t, .planned, .visit, agents, places, 1) }
    }

    /// `attended the summit in Lima`
    private mutating func readAttendance(_ t: Int) {
        let group = view.verbGroup(t)
        let near = view.subject(before: group.start, across: false)
        guard let index = near ?? view.subject(before: group.start, across: true) else { return }
        let places = view.destination(after: t, [.in, .at], direct: false, within: 14)
        guard !places.isEmpty else { return }
        add(t, group.status, .visit, Array(view.row(of: index, step: -1).prefix(1)), places, near == nil ? 2 : 1)
    }

    /// `a tour that will also take him to India`
    private mutating func readCarrying(_ t: Int) {
        let places = view.destination(after: t, .to, direct: false, within: 6)
        guard !places.isEmpty, let subject = view.setting.subject else { return }
        let group = view.verbGroup(t)
        let agent =
            view.subject(before: group.start, across: true).flatMap { view.actors[$0].countries.first } ?? subject
        add(t, group.status, .visit, [agent], places, 3)
    }

    /// `his next stop is Cambodia`, `stops in Vietnam and Malaysia`
    private mutating func readStop(_ t: Int) {
        let places = view.destination(after: t, [.in, .at, .stopIs], direct: false, within: 4)
        guard !places.isEmpty else { return }
        let subject = view.subject(before: t, across: true).flatMap { view.actors[$0].countries.first }
        guard let agent = subject ?? view.setting.subject else { return }
        add(t, view.statusOfNoun(t), .visit, [agent], places, 3)
    }

    /// `sat down with the Lao minister`
    private mutating func readSitting(_ t: Int) {
        let group = view.verbGroup(t)
        let (agents, quality) = agents(before: group.start)
        add(
            t, group.status, .talks, agents, row(view.object(after: t + 1, .with, direct: false, within: 3)), quality,
            isPlainMeeting: true)
    }

    /// `The ambassadors of Kenya and Jordan presented their credentials`: to whom the outlet is.
    private mutating func readCredentials(_ t: Int) {
        guard let own = view.setting.home ?? view.setting.main.first else { return }
        let isHome = own == view.setting.home
        for actor in view.actors where actor.kind == .official {
            for country in actor.countries where country != own {
                add(t, .held, .talks, [own], [country], 1, agentsReceive: isHome)
            }
        }
    }

    private mutating func readAcknowledgement(_ t: Int) {
        guard let index = view.object(after: t, [], direct: true, within: 4), isSomebody(index),
            let subject = view.subject(before: t, across: false)
        else { return }
        add(t, .held, .talks, Array(view.actors[subject].countries.prefix(1)), view.actors[index].countries, 2)
    }

    // MARK: - Nouns

    private mutating func readNoun(_ t: Int, _ kinds: FrameWords.Classes) {
        var (status, who, quality) = governed(t) ?? possessed(t)
        if kinds.contains(.nounMeet) {
            if view.any(t + 1..<t + 6, .between), let index = view.object(after: t, .between, direct: false) {
                add(t, status, .talks, view.row(of: index, step: 1), [], 1)
                return
            }
            add(
                t, status, .talks, who, row(view.object(after: t, [.with, .of, .between], direct: false, within: 9)),
                quality)
            return
        }
        let places = view.destination(after: t, [.to, .in], direct: false, within: 8)
        if who.isEmpty, let index = view.object(after: t, [.by, .of], direct: false) {
            who = Array(view.actors[index].countries.prefix(1))
        }
        if !places.isEmpty {
            if who.isEmpty {
                who = view.setting.subject.map { [$0] } ?? []
                quality = 3
            }
            add(t, status, .visit, Array(who.prefix(1)), places, quality)
        } else if let guest = who.first, view.setting.main.contains(guest) {
            add(t, status, .visit, [guest], view.setting.main.filter { $0 != guest }, 3)
        }
    }

    /// `held talks`, `paid a visit`: by the verb before the noun.
    private func governed(_ t: Int) -> (Frame.Status, [Country], UInt8)? {
        var k = t - 1
        while k >= 0, t - k < 7 {
            switch view.items[k] {
            case .word where view.has(k, .hold):
                let group = view.verbGroup(k)
                let (who, quality) = agents(before: group.start)
                return (group.status, who, quality)
            case .actor(let index) where view.actors[index].kind != .adjective: return nil
            default: break
            }
            k -= 1
        }
        return nil
    }

    /// `Xi's visit`, `his talks`, `Russian-Turkish talks`
    private func possessed(_ t: Int) -> (Frame.Status, [Country], UInt8) {
        let status = view.statusOfNoun(t)
        var k = t - 1
        while k >= 0, t - k < 6, view.isWord(k), view.has(k, .nounModifier) || view.isByte(k, 45) { k -= 1 }
        guard k >= 0 else { return (status, [], 1) }
        switch view.items[k] {
        case .actor(let index):
            let actor = view.actors[index]
            return (status, actor.isPlace ? actor.countries : view.row(of: index, step: -1), 1)
        case .word where view.has(k, .his):
            let subject = view.subject(before: k, across: true).map { view.row(of: $0, step: -1) } ?? []
            return (status, Array((subject.isEmpty ? view.setting.subject.map { [$0] } ?? [] : subject).prefix(1)), 2)
        default: return (status, [], 1)
        }
    }
}
