import Reading
import Vocabulary

/// Lists of countries that are no gathering: the stops of a journey, who a delegation is made up of, and from where people came
/// who act for no state.
struct SeparateCountries {
    let context: FindingContext
    let words: ListWords

    /// Tokens between the visit and the first of the countries.
    private static let visitReach = 3
    /// Tokens before a row among which a word says who comes from its countries.
    private static let peopleReach = 9
    /// Tokens between a delegation and its row.
    private static let delegationReach = 8
    private static let visits = Passage.keys("visit visits visited visiting trip trips tour tours toured")
    private static let by = Passage.key("by")
    private static let from = Passage.key("from")
    private static let people = Passage.keys(
        """
        editors journalists reporters students pupils teachers athletes players artists musicians filmmakers scholars academics \
        researchers scientists farmers companies firms businesses businessmen businesspeople entrepreneurs investors exporters \
        tourists pilgrims visitors workers citizens activists volunteers youths
        """)

    func without(_ candidates: [Candidate]) -> [Candidate] {
        let apart = candidates.filter { $0.parties.count > 2 && (isJourney($0) || isApart($0)) }
        return candidates.filter { candidate in
            candidate.parties.count < 3
                || !(isDelegation(candidate) || isOfPeople(candidate))
                    && !apart.contains { $0.sentence == candidate.sentence && $0.parties == candidate.parties }
        }
    }

    /// `will visit India, Pakistan and Nepal`: of 222 such candidates in 7,000 annotated articles the text tells in 168 of visits to
    /// each, and in 14 of a gathering, most of them `visit by the leaders of`, which are left alone.
    private func isJourney(_ candidate: Candidate) -> Bool {
        let passage = context.passage
        guard candidate.kind == .visit, candidate.isStar, let right = candidate.right, right.countries.count > 1,
            SeparateCountries.visits.contains(passage.key(candidate.trigger))
        else { return false }
        let gap = candidate.trigger + 1..<max(candidate.trigger + 1, right.tokens.lowerBound)
        return gap.count <= SeparateCountries.visitReach && !gap.contains { passage.key($0) == SeparateCountries.by }
    }

    private static let apart = Passage.keys("separately individually separate individual bilateral bilaterally")
    /// Tokens before and behind a trigger in which a word says that one met each of the others.
    private static let apartReach = 3

    /// `met separately with the presidents of Ghana, Togo and Benin`, `held bilateral talks with`
    private func isApart(_ candidate: Candidate) -> Bool {
        guard candidate.isStar else { return false }
        let sentence = context.passage.sentences[candidate.sentence].tokens
        let near = max(sentence.lowerBound, candidate.trigger - SeparateCountries.apartReach)
        let end = min(sentence.upperBound, candidate.trigger + 1 + SeparateCountries.apartReach)
        return (near..<end).contains { SeparateCountries.apart.contains(context.passage.key($0)) }
    }

    /// `the delegation comprised representatives from Japan, Thailand and Laos`
    private func isDelegation(_ candidate: Candidate) -> Bool {
        guard candidate.kind == .delegation else { return false }
        let end = min(
            context.passage.sentences[candidate.sentence].tokens.upperBound,
            candidate.trigger + 1 + SeparateCountries.delegationReach)
        return (candidate.trigger + 1..<max(candidate.trigger + 1, end)).contains {
            words.isComprising(context.passage, $0)
        }
    }

    /// `gathered editors from eight countries including Bangladesh, Bhutan and Nepal`
    private func isOfPeople(_ candidate: Candidate) -> Bool {
        let passage = context.passage
        let rows = [candidate.left, candidate.right].compactMap { $0 }.filter { $0.countries.count > 2 }
        return rows.contains { row in
            let first = passage.sentences[candidate.sentence].tokens.lowerBound
            let before = max(first, row.tokens.lowerBound - SeparateCountries.peopleReach)..<row.tokens.lowerBound
            guard let from = before.last(where: { passage.key($0) == SeparateCountries.from }), from > first else {
                return false
            }
            return SeparateCountries.people.contains(passage.key(from - 1))
        }
    }
}

extension Candidate {
    /// One country on the one side and all others in a row on the other: `Putin met the leaders of Turkey, Pakistan and Mongolia`.
    var isStar: Bool {
        guard let left = left?.countries, let right = right?.countries else { return false }
        let (one, row) = left.count == 1 ? (left, right) : (right, left)
        guard one.count == 1, row.count == parties.count - 1, !row.contains(one[0]) else { return false }
        return parties.allSatisfy { row.contains($0) || one.contains($0) }
    }
}
