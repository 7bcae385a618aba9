import Reading
import Vocabulary

/// What the lists of a passage say of a candidate with three countries or more; nothing but zeros for two.
struct ListFeatures {
    let context: FindingContext
    let words: ListWords
    let groupings: PassageGroupings
    /// Most passages have no candidate that asks for them.
    private lazy var rows = CountryRows(context: context, words: words)
    private lazy var attendance = Attendance(context: context, rows: rows)
    /// Of two countries.
    private let ofPair: FeatureRow

    /// Tokens before and behind a row in which a word says that its countries came together.
    private static let reach = 4

    init(context: FindingContext, words: ListWords, groupings: PassageGroupings, keepsNames: Bool) {
        var ofPair = FeatureRow(keepsNames: keepsNames, capacity: ListFeatures.names.count)
        for name in ListFeatures.names { ofPair.add(name, 0) }
        self.ofPair = ofPair
        self.context = context
        self.words = words
        self.groupings = groupings
    }

    mutating func add(_ candidate: Candidate, _ row: inout FeatureRow) {
        let parties = candidate.parties
        guard parties.count >= 3, candidate.sentence < CountryRows.mostSentences else {
            row.add(ofPair)
            return
        }
        let rows = rows
        let here = rows.rows[candidate.sentence]
        let (fit, gathers, includes) = best(here, parties, in: context.passage.sentences[candidate.sentence].tokens)
        var told = 0
        var likeness: Float = 0
        for other in rows.countries {
            if other == parties { told += 1 }
            let common = other.count { parties.contains($0) }
            likeness = max(likeness, Float(common) / Float(other.count + parties.count - common))
        }
        let grouping = grouping(of: parties, near: candidate.sentence)
        let named = Set(here.flatMap(\.countries))
        let values: [Float] = [
            Float(agreement(of: parties.count, with: rows.numbers[candidate.sentence])),
            Float(agreement(of: parties.count, with: rows.numbers.joined())),
            Float(fit), Float(gathers), Float(includes), likeness, Float(told),
            Float(named.count { !parties.contains($0) }), Float(parties.count { !named.contains($0) }),
            Float(groupings.named.count { !parties.contains($0) }),
            grouping.fit, grouping.share, Float(grouping.distance),
            Attendance.share(of: parties, in: attendance.attending),
            Float(attendance.attending.count { !parties.contains($0) }),
            Attendance.share(of: parties, in: attendance.absent),
            Attendance.share(of: parties, in: attendance.officials),
            Float(attendance.officials.count { !parties.contains($0) }),
            candidate.isStar ? 1 : 0,
            comprises(here, parties, in: context.passage.sentences[candidate.sentence].tokens) ? 1 : 0,
        ]
        for (name, value) in zip(ListFeatures.names, values) { row.add(name, value) }
    }

    private static let names: [StaticString] = [
        "list.number", "list.passageNumber", "list.row", "list.gathers", "list.includes", "list.likeness", "list.told",
        "list.others", "list.missing", "list.passageOthers", "list.grouping", "list.groupingShare",
        "list.groupingDistance", "list.attending", "list.otherAttending", "list.absent", "list.officials",
        "list.otherOfficials", "list.star", "list.comprises",
    ]

    /// How the passage's grouping that is most like the parties fits: the share of both that they have in common, the share of its
    /// members that the passage names, and its distance in sentences; zeros and the farthest where there is none.
    private func grouping(of parties: [Country], near sentence: Int) -> (fit: Float, share: Float, distance: Int) {
        var best: (fit: Float, share: Float, distance: Int) = (0, 0, ListFeatures.farthest)
        for grouping in groupings.groupings {
            let common = grouping.named.count { parties.contains($0) }
            let fit = Float(common) / Float(grouping.named.count + parties.count - common)
            let distance = min(abs(grouping.sentence - sentence), ListFeatures.farthest)
            if fit > best.fit || (fit == best.fit && distance < best.distance) {
                best = (fit, Float(grouping.named.count) / Float(grouping.size), distance)
            }
        }
        return best
    }

    private static let farthest = 9

    /// Whether words that make up a body stand before a row of the parties: `the delegation was made up of`, `comprises nine members`.
    private func comprises(_ here: [CountryRows.Row], _ parties: [Country], in sentence: Range<Int>) -> Bool {
        here.contains { row in
            row.countries.count > 2 && row.countries.allSatisfy { parties.contains($0) }
                && (max(sentence.lowerBound, row.tokens.lowerBound - ListFeatures.memberReach)..<row.tokens.lowerBound)
                    .contains { words.isComprising(context.passage, $0) }
        }
    }

    /// Tokens before a row among which a word says what its countries make up.
    private static let memberReach = 8

    /// 2 where the text gives this number of countries, 1 where it gives one more or less, -1 where only others, 0 where none.
    private func agreement(of count: Int, with numbers: some Collection<Int>) -> Int {
        if numbers.contains(count) { return 2 }
        if numbers.contains(count - 1) || numbers.contains(count + 1) { return 1 }
        return numbers.isEmpty ? 0 : -1
    }

    /// How the sentence's best row fits: 4 where it is the parties, 3 where it lacks one, 2 where it has more, 1 where it
    /// shares two; and whether words of gathering or of listing stand beside it.
    private func best(_ here: [CountryRows.Row], _ parties: [Country], in sentence: Range<Int>) -> (Int, Int, Int) {
        var best = (fit: 0, gathers: 0, includes: 0)
        for row in here where row.countries.count >= 2 {
            let common = row.countries.count { parties.contains($0) }
            guard common >= 2 else { continue }
            let fit =
                row.countries == parties
                ? 4
                : common == row.countries.count && common == parties.count - 1 ? 3 : common == parties.count ? 2 : 1
            guard fit > best.fit else { continue }
            let behind =
                row.tokens
                .upperBound..<max(
                    row.tokens.upperBound, min(sentence.upperBound, row.tokens.upperBound + ListFeatures.reach))
            let before =
                max(
                    sentence.lowerBound, min(row.tokens.lowerBound, row.tokens.lowerBound - ListFeatures.reach))..<max(
                    sentence.lowerBound, row.tokens.lowerBound)
            best.fit = fit
            best.gathers =
                behind.contains { words.isGathering(context.passage, $0) }
                ? 2 : before.contains { words.isGathering(context.passage, $0) } ? 1 : 0
            best.includes = before.contains { words.isIncluding(context.passage, $0) } ? 1 : 0
        }
        return (best.fit, best.gathers, best.includes)
    }
}
