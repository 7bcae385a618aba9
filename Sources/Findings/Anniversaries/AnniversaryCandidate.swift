import Reading

/// Words that can be an anniversary: a number, and what it is the anniversary of.
struct AnniversaryCandidate {
    enum Form: String {
        /// `the 66th anniversary of …`
        case ordinal
        /// `the centenary of …`
        case centenary
        /// `celebrate 50 years of …`
        case years
        /// `will mark its 75th`
        case ellipsis
        /// `the 75th National Day`
        case day
        /// `50 years since the landing`
        case since
        /// `the anniversary of the 1991 massacre`: the number follows from the year
        case dated
    }

    let form: Form
    let ordinal: Int
    let sentence: Int
    /// From the number to the noun.
    let tokens: Range<Int>
    /// Between the number and the noun: `founding` in `80th founding anniversary`.
    let inner: Range<Int>
    /// After `of` or `since`; empty where nothing follows.
    let event: Range<Int>
}
