package import Reading
import Vocabulary

/// Finds meetings: lists candidates, asks the model about each, and merges what is one occasion.
package struct MeetingRule: Sendable {
    private let triggers: TriggerTable
    private let words: MeetingWords
    private let frameWords: FrameWords
    private let details: DetailWords
    private let model: MeetingModel

    package init(reader: Reader) {
        triggers = TriggerTable(lexicon: reader.lexicon)
        words = MeetingWords(lexicon: reader.lexicon)
        frameWords = FrameWords(lexicon: reader.lexicon)
        details = DetailWords(lexicon: reader.lexicon)
        model = .standard
    }

    /// The words that the rule must find in the lexicon.
    package static var words: [Substring] {
        TriggerTable.words + MeetingWords.words + FrameWords.words + DetailWords.words
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

    /// The candidates that are at least as probable as `floor`, held or planned.
    func scored(in context: FindingContext, floor: TreeEnsemble.Floor, keepsNames: Bool = false) -> [Scored] {
        guard CandidateReader.isPossible(in: context) else { return [] }
        let frames = PassageFrames(context: context, words: frameWords)
        let candidates = CandidateReader.candidates(in: context, triggers: triggers, frames: frames)
        guard !candidates.isEmpty else { return [] }
        let document = DocumentView(context: context, candidates: candidates)
        var features = CandidateFeatures(
            context: context, triggers: triggers, document: document, words: words, frames: frames)
        var found: [Scored] = []
        for candidate in candidates {
            let row = features.row(for: candidate, keepsNames: keepsNames)
            let held = model.held.probability(row.values, atLeast: floor)
            let planned = model.planned.probability(row.values, atLeast: floor)
            guard held != nil || planned != nil else { continue }
            found.append(
                Scored(
                    candidate, row: row, dates: features.dates(of: candidate),
                    held: held ?? model.held.probability(row.values),
                    planned: planned ?? model.planned.probability(row.values)))
        }
        return found
    }

    /// Records less probable than this are left out: on left-out folds F1 is flat (0.597 to 0.609) from 0.20 to 0.35.
    static let threshold = 0.29
    /// For four countries or more: a list that is nearly right counts most of its pairs. On left-out folds this leaves
    /// the F1 of meetings as it is and raises that of held pairs from 0.60 to 0.67, at a precision of 0.71.
    static let listThreshold = 0.1
    private static let floor = TreeEnsemble.Floor(OccasionMerge.floor)
    private static let leastProbable = TreeEnsemble.Floor(threshold)
    private static let leastProbableList = TreeEnsemble.Floor(listThreshold)

    package func find(in context: FindingContext) -> [Meeting] {
        guard let drafted = drafted(in: context) else { return [] }
        var found: [(first: Int, meeting: Meeting)] = []
        for draft in drafted.drafts {
            let least = draft.parties.count > 3 ? MeetingRule.leastProbableList : MeetingRule.leastProbable
            let row = drafted.features.row(draft)
            guard let confidence = model.occasion.probability(row, atLeast: least) else { continue }
            let first = draft.members.map { drafted.scored[$0].candidate.trigger }.min() ?? 0
            found.append((first, drafted.records.record(draft, confidence: confidence)))
        }
        return found.sorted { ($0.first, $0.meeting.parties[0]) < ($1.first, $1.meeting.parties[0]) }.map(\.meeting)
    }

    /// Every draft that may become a record, with the record it would be; for fitting the model of details.
    func views(in context: FindingContext) -> [(view: OccasionView, meeting: Meeting)] {
        guard let drafted = drafted(in: context) else { return [] }
        return drafted.drafts.map { draft in
            let confidence = model.occasion.probability(drafted.features.row(draft))
            return (drafted.records.view(draft), drafted.records.record(draft, confidence: confidence))
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
        let denial = Denial(context: context, words: frameWords)
        let scored = scored(in: context, floor: MeetingRule.floor).filter { !denial.holds($0.candidate) }
        let drafts = OccasionMerge.drafts(of: scored, published: context.passage.published)
        guard !drafts.isEmpty else { return nil }
        return Drafted(
            scored: scored, drafts: drafts, features: OccasionFeatures(drafts: drafts, scored: scored),
            records: MeetingRecords(context: context, scored: scored, words: words, details: details))
    }
}
