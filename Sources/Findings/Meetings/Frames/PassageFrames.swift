import Reading
import Vocabulary

/// The frames of a whole passage, and what they say of a candidate.
struct PassageFrames {
    /// By sentence.
    let frames: [[Frame]]
    private var counts: [[Country]: (all: Int, held: Int, planned: Int)] = [:]
    private let total: Int

    init(context: FindingContext, words: FrameWords) {
        var setting = FrameSetting()
        setting.main = Array(CountryTally(context.cast.actors).ranked.prefix(2))
        setting.home = context.passage.home.flatMap { $0.isOfficial ? $0.country : nil }
        var frames: [[Frame]] = []
        let cast = context.cast
        frames.reserveCapacity(cast.actors.count)
        for (index, actors) in cast.actors.enumerated() {
            var here = setting
            // until two have acted, `both sides` are the two that the passage is about
            if here.pair.count != 2, here.main.count == 2 { here.pair = here.main }
            let isEmpty = actors.isEmpty && cast.places[index].isEmpty && here.subject == nil
            let sentence = context.passage.sentences[index].tokens
            frames.append(
                isEmpty || !words.opensFrame(context.passage.tokens, sentence)
                    ? [] : FrameReader.frames(in: context, words: words, sentence: index, setting: here))
            PassageFrames.advance(&setting, over: actors)
        }
        self.frames = frames
        var total = 0
        for frame in frames.joined() {
            total += 1
            var count = counts[frame.parties] ?? (0, 0, 0)
            count.all += 1
            if frame.status == .held { count.held += 1 }
            if frame.status == .planned { count.planned += 1 }
            counts[frame.parties] = count
        }
        self.total = total
    }

    /// What a word that is no trigger of its own is by its frame; nil where it has none.
    func kind(of trigger: Int, in sentence: Int) -> TriggerTable.Class? {
        frames[sentence].first { $0.trigger == trigger }.map { $0.isPlainMeeting ? .meet : .presence }
    }

    private static func advance(_ setting: inout FrameSetting, over actors: [Actor]) {
        guard !actors.isEmpty else { return }
        let actors = actors.span
        var subject: Country?
        var here: [Country] = []
        for i in actors.indices {
            let kind = actors[i].kind
            let isPerson = kind == .official || kind == .person
            if subject == nil, isPerson || kind == .pronoun { subject = actors[i].countries.first }
            guard isPerson || kind == .state, !actors[i].isPlace else { continue }
            for country in actors[i].countries where !here.contains(country) { here.append(country) }
        }
        if let subject { setting.subject = subject }
        if here.count == 2 {
            setting.pair = here
        } else if here.count == 1, !setting.pair.contains(here[0]) {
            setting.pair = Array((setting.pair + here).suffix(2))
        }
    }

    /// Adds what the frames of the trigger, the sentence and the passage say of the candidate's countries.
    func add(_ candidate: Candidate, _ row: inout FeatureRow) {
        let sentence = frames[candidate.sentence]
        let here = sentence.filter { $0.trigger == candidate.trigger }
        let own = here.first { $0.parties == candidate.parties }
        row.add("frame", own != nil)
        row.add("frame.status", Int(own?.status.rawValue ?? 0))
        row.add("frame.kind", Int(own?.kind.rawValue ?? 0))
        row.add("frame.quality", Int(own?.quality ?? 0))
        row.add("frame.whole", own?.isWhole ?? false)
        let others = here.filter { $0.parties != candidate.parties }
        let mine = others.isEmpty ? [] : Set(candidate.parties)
        row.add("frame.others", others.count)
        row.add("frame.larger", others.contains { $0.parties.count > mine.count && mine.isSubset(of: $0.parties) })
        row.add("frame.smaller", others.contains { $0.parties.count < mine.count && mine.isSuperset(of: $0.parties) })
        row.add("frame.other.status", Int(others.first?.status.rawValue ?? 0))
        let same = sentence.filter { $0.parties == candidate.parties }
        row.add("frames.same", same.count)
        row.add("frames.held", same.count { $0.status == .held })
        row.add("frames.planned", same.count { $0.status == .planned })
        row.add("frames.quality", Int(same.map(\.quality).min() ?? 4))
        row.add("frames.different", sentence.count - same.count)
        let none = (all: 0, held: 0, planned: 0)
        let count = counts.isEmpty ? none : counts[candidate.parties] ?? none
        row.add("doc.frames", count.all)
        row.add("doc.frames.held", count.held)
        row.add("doc.frames.planned", count.planned)
        row.add("doc.frames.all", total)
    }
}
