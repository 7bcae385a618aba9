import Vocabulary

/// A candidate with what is read of it before anybody asks whose event it is.
struct ReadAnniversary {
    let candidate: AnniversaryCandidate
    let event: EventClassifier.Event
    /// The tokens that name the event.
    let phrase: Range<Int>
    /// Whether the rules know the event for one that counts.
    let isStrict: Bool
    /// The year commemorated, and the year in which the anniversary falls.
    let year: Int?
    let falls: Int?
}
