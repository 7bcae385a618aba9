import Reading

/// Words that can be a milestone: what was done, to what, and when the text says so.
struct MilestoneCandidate {
    enum Form: String {
        /// `signed a treaty`, `were signed`, `the signing of`
        case signed
        /// `reached a deal`, `struck an accord`
        case concluded
        /// `the 1951 Mutual Defense Treaty`, `the 2015 nuclear deal`
        case named
        /// `established diplomatic relations`
        case established
        /// `cut ties with`
        case severed
        /// `elevated relations to a comprehensive strategic partnership`
        case raised
    }

    let form: Form
    let kind: Milestone.Kind
    let sentence: Int
    /// The verb, or the noun where there is none.
    let verb: Int
    /// The noun: treaty, ties, partnership.
    let noun: Int
    /// As the text names it.
    let name: Range<Int>
    /// The verb is finite and tells of something done, so that the day of the report can date it.
    let isTold: Bool
    /// The verb has a subject before it: not `the signing of`, not `was signed`.
    var isActive = false
    /// The rules take it for a milestone: it is no mere noun with a verb near it.
    var isStrict = true

    /// From the verb to the noun, whichever stands first.
    var core: ClosedRange<Int> { min(verb, noun)...max(verb, noun) }

    /// Tokens between the core and others; zero where they touch or overlap.
    func gap(to tokens: Range<Int>) -> Int {
        max(0, core.lowerBound - tokens.upperBound, tokens.lowerBound - core.upperBound)
    }
}
