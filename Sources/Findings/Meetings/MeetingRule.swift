package import Reading
import Vocabulary

/// Finds meetings: lists candidates, asks the model about each, and merges what is one occasion.
package struct MeetingRule: Sendable {
    private let triggers: TriggerTable
    private let words: MeetingWords
    private let frameWords: FrameWords
    private let details: DetailWords
    private let optionWords: DateOptionWords
    private let listWords = ListWords()
    private let groupingTable: GroupingTable
    private let sittingTable: SittingTable
    private let model: MeetingModel
    private let signs: MeetingSigns

    package init(reader: Reader) {
        triggers = TriggerTable(lexicon: reader.lexicon)
        words = MeetingWords(lexicon: reader.lexicon)
        frameWords = FrameWords(lexicon: reader.lexicon)
        details = DetailWords(lexicon: reader.lexicon)
        optionWords = DateOptionWords(lexicon: reader.lexicon)
        groupingTable = GroupingTable(gazetteer: reader.gazetteer)
        sittingTable = SittingTable(gazetteer: reader.gazetteer)
        model = .standard
        signs = MeetingSigns(triggers: triggers, frames: frameWords, words: reader.lexicon.count)
    }

    /// Reads the models and what needs no other table, all of it at most once.
    static func readTables() {
        SittingTable.readTable()
        _ = MeetingModel.standard
        _ = WordingModel.standard
        _ = DetailModel.standard
    }

    /// The words that the rule must find in the lexicon.
    package static var words: [Substring] {
        TriggerTable.words + MeetingWords.words + FrameWords.words + DetailWords.words
            + DateOptionWords.words
    }

    /// A candidate with what the model thinks of it.
    final class Scored {
        let candidate: Candidate
        let row: FeatureRow
        let dates: CandidateDates
        let heldDates: DayRange?
        let plannedDates: DayRange?
        let held: Double
        let planned: Double

        init(_ candidate: Candidate, row: FeatureRow, dates: CandidateDates, held: Double, planned: Double) {
            self.candidate = candidate
            self.row = row
            self.dates = dates
            self.held = held
            self.planned = planned
            heldDates = dates.resolved(.past)
            plannedDates = dates.resolved(.future)
        }
    }

    /// The dates that each trigger of the candidates may have, for fitting the model of dates.
    func options(of scored: [Scored], in context: FindingContext) -> [DateOptions] {
        var options: [DateOptions] = []
        for candidate in scored.map(\.candidate) where options.last?.trigger != candidate.trigger {
            options.append(
                DateOptions(
                    context: context, triggers: triggers, words: words, optionWords: optionWords,
                    sentence: candidate.sentence, trigger: candidate.trigger))
        }
        return options
    }

    private func isPossible(in context: FindingContext) -> Bool {
        signs.areGiven(in: context) && CandidateReader.isPossible(in: context)
    }

    /// The candidates that are at least as probable as `floor`, held or planned.
    ///
    /// `listFloor` holds for lists, where there is one; frames are read where they are not given.
    func scored(
        in context: FindingContext, frames: PassageFrames? = nil, floor: Double, listFloor: Double? = nil,
        keepsNames: Bool = false
    ) -> [Scored] {
        guard frames != nil || isPossible(in: context) else { return [] }
        let frames = frames ?? PassageFrames(context: context, words: frameWords)
        let groupings = PassageGroupings(context: context, table: groupingTable)
        let candidates = CandidateReader.candidates(
            in: context, triggers: triggers, frames: frames, groupings: groupings)
        guard !candidates.isEmpty else { return [] }
        let document = DocumentView(context: context, candidates: candidates)
        var features = CandidateFeatures(
            context: context, triggers: triggers, document: document, words: words, frames: frames,
            lists: ListFeatures(context: context, words: listWords, groupings: groupings, keepsNames: keepsNames),
            optionWords: optionWords, dateModel: model.date)
        let possible = Denial(context: context, words: frameWords).without(
            SeparateCountries(context: context, words: listWords).without(candidates))
        let all = EarlierMeeting(context: context, words: words, optionWords: optionWords).added(to: possible)
        let worth = worthwhile(all.map { features.beginning(of: $0, keepsNames: keepsNames) }, floor: floor)
        let rows = worth.map { features.whole($0) }
        let values = rows.map(\.row.values)
        let (held, planned) = (model.held.probabilities(values), model.planned.probabilities(values))
        var found: [Scored] = []
        for (index, candidate) in worth.map(\.candidate).enumerated() {
            let floor = ListVariants.isList(candidate.parties) ? listFloor ?? floor : floor
            var (held, planned) = (held[index], candidate.isEarlier ? 0 : planned[index])
            if rows[index].dates.isAhead { (held, planned) = (0, max(held, planned)) }
            guard max(held, planned) >= floor else { continue }
            found.append(
                Scored(candidate, row: rows[index].row, dates: rows[index].dates, held: held, planned: planned))
        }
        return found
    }

    /// Those whose beginning says that they may reach a floor; all of them where there is none.
    private func worthwhile(_ beginnings: [CandidateFeatures.Beginning], floor: Double)
        -> [CandidateFeatures.Beginning]
    {
        guard floor > 0 else { return beginnings }
        let hopes = model.gate.probabilities(of: beginnings.map(\.row))
        return zip(beginnings, hopes).filter { $0.1 >= MeetingModel.leastHope }.map(\.0)
    }

    /// Records less probable than this are left out, but for lists: on left-out folds F1 is flat (0.663 to 0.678) from 0.20 to 0.40.
    static let threshold = 0.29

    package func find(in context: FindingContext) -> [Meeting] {
        guard let drafted = drafted(in: context) else { return [] }
        let told = told(drafted)
        let round = VenueRound(
            all: told.map { drafted.records.firstVenues($0.draft, confidence: $0.confidence) })
        var found: [(first: Int, sentence: Int, meeting: Meeting)] = []
        let published = context.passage.published
        for (index, one) in told.enumerated() {
            guard !told.contains(where: { $0.replaces(one) || $0.settles(one, published) }) else { continue }
            let first = one.draft.members.map { drafted.scored[$0].candidate.trigger }.min() ?? 0
            found.append((first, one.sentence, drafted.records.record(index, of: round)))
        }
        found = found.filter { one in
            !found.contains {
                $0.sentence == one.sentence
                    && ($0.meeting.leavesNoVisit(one.meeting) || $0.meeting.repeats(one.meeting))
            }
        }
        found.sort { ($0.first, $0.meeting.parties[0]) < ($1.first, $1.meeting.parties[0]) }
        return found.map(\.meeting).withVisitsWhole()
    }

    /// The confidences, where of ambassadors who present their credentials in one sentence each has that of the surest: they all came,
    /// or none did.
    private func alike(_ confidences: [Double], _ drafted: Drafted) -> [Double] {
        func lead(_ index: Int) -> Candidate { drafted.scored[drafted.drafts[index].members[0]].candidate }
        let presented = confidences.indices.filter { lead($0).receiver != nil }
        var alike = confidences
        for index in presented {
            let others = presented.filter {
                lead($0).receiver == lead(index).receiver && lead($0).sentence == lead(index).sentence
                    && drafted.drafts[$0].status == drafted.drafts[index].status
            }
            alike[index] = others.map { confidences[$0] }.max() ?? confidences[index]
        }
        return alike
    }

    /// The drafts that are probable enough, readings of one list joined.
    private func told(_ drafted: Drafted) -> [ToldOccasion] {
        var told: [ToldOccasion] = []
        let rows = drafted.drafts.map { drafted.features.row($0) }
        let lists = rows.indices.filter { ListVariants.isList(drafted.drafts[$0].parties) }
        let shares = Dictionary(
            uniqueKeysWithValues: zip(lists, model.share.probabilities(lists.map { rows[$0] })))
        let confidences = alike(model.occasion.probabilities(rows), drafted)
        for (index, confidence) in confidences.enumerated() {
            let draft = drafted.drafts[index]
            let share = shares[index]
            guard share != nil || confidence >= MeetingRule.threshold else { continue }
            told.append(
                ToldOccasion(
                    draft: draft, confidence: confidence, share: share ?? 0,
                    lead: drafted.scored[draft.members[0]].candidate))
        }
        return ListVariants.joined(told)
    }

    /// A draft with what the model of details sees of it.
    struct Detailed {
        let venues: FirstVenues
        /// Whether it is probable enough for a record.
        let isTold: Bool
    }

    /// Every draft that may become a record; for fitting the model of details.
    func detailed(in context: FindingContext) -> [Detailed] {
        guard let drafted = drafted(in: context) else { return [] }
        let told = told(drafted)
        return drafted.drafts.map { draft in
            let one = told.first { $0.draft.members == draft.members && $0.draft.status == draft.status }
            let confidence = one?.confidence ?? model.occasion.probability(drafted.features.row(draft))
            return Detailed(
                venues: drafted.records.firstVenues(draft, confidence: confidence), isTold: one != nil)
        }
    }

    /// Drafts of occasions with what judges them and what makes records of them.
    private struct Drafted {
        let scored: [Scored]
        let drafts: [OccasionDraft]
        let features: OccasionFeatures
        let records: MeetingRecords
    }

    /// What the passage's candidates merge into, without those that it takes back; nil where nothing is left.
    private func drafted(in context: FindingContext) -> Drafted? {
        guard isPossible(in: context) else { return nil }
        let frames = PassageFrames(context: context, words: frameWords)
        let scored = scored(
            in: context, frames: frames, floor: OccasionMerge.floor, listFloor: OccasionMerge.listFloor)
        let drafts = OccasionMerge.drafts(of: scored, published: context.passage.published)
        guard !drafts.isEmpty else { return nil }
        return Drafted(
            scored: scored, drafts: drafts, features: OccasionFeatures(drafts: drafts, scored: scored),
            records: MeetingRecords(
                context: context, scored: scored, frames: frames, words: words, details: details,
                sittings: sittingTable))
    }
}
