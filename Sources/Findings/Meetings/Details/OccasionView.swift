import Reading
import Vocabulary

/// A draft with the sentences that tell of it, as the details of its record are read from them.
struct OccasionView {
    let draft: OccasionDraft
    let context: FindingContext
    let index: PassageIndex
    let words: MeetingWords
    let details: DetailWords
    /// The members that tell of the occasion, those nearest to its date first.
    let telling: [MeetingRule.Scored]
    /// The sentences of the members that tell of it, the most probable first.
    let sentences: [Int]
    /// The gatherings that sat about when it was.
    let sittings: OccasionSittings
    /// The one that the details lean on.
    var lead: Candidate { telling[0].candidate }
    var leadSentence: Range<Int> { context.passage.sentences[lead.sentence].tokens }

    /// Members below this share of the best one's probability add nothing to the record but their number.
    static let weakest = 0.4
    /// No more members and sentences than these are looked at.
    static let most = 8

    init(
        _ draft: OccasionDraft, _ scored: [MeetingRule.Scored], _ context: FindingContext, _ index: PassageIndex,
        _ words: MeetingWords, _ details: DetailWords
    ) {
        self.draft = draft
        self.context = context
        self.index = index
        self.words = words
        self.details = details
        let best = scored[draft.members[0]].answer(draft.status)
        let members = draft.members.filter { scored[$0].answer(draft.status) >= best * OccasionView.weakest }
        var sentences: [Int] = []
        for member in members where !sentences.contains(scored[member].candidate.sentence) {
            sentences.append(scored[member].candidate.sentence)
        }
        self.sentences = Array(sentences.prefix(OccasionView.most))
        sittings = OccasionSittings(
            index.sittings, days: draft.dates, published: context.passage.published, sentences: self.sentences)
        func gap(_ member: Int) -> Int {
            guard scored[member].dates(draft.status) == draft.dates, let gap = scored[member].dates.gap else {
                return 99
            }
            return gap
        }
        let ordered =
            draft.dates == nil
            ? members : members.enumerated().sorted { (gap($0.1), $0.0) < (gap($1.1), $1.0) }.map(\.1)
        telling = ordered.prefix(OccasionView.most).map { scored[$0] }
    }

    func word(_ i: Int) -> Lexicon.WordID { context.passage.tokens[i].word }

    /// The preposition after the trigger, of the lists of `DetailWords`; 0 for none.
    func preposition(after trigger: Int, by step: Int = 1) -> Int {
        let i = trigger + step
        return i < leadSentence.upperBound ? details.preposition(word(i)) : 0
    }

    /// Days from the occasion's last day to the publication, at most 400 either way; -999 where one is unknown.
    var age: Int {
        guard let dates = draft.dates, let published = context.passage.published else { return -999 }
        return max(-400, min(400, published - dates.last))
    }

    /// The highest rank among a country's actors of a sentence.
    func level(of country: Country, in sentence: Int) -> RoleLevel {
        context.cast.actors[sentence].filter { $0.countries.contains(country) }.map(\.level).min() ?? .none
    }
}
