/// What one night changed in the ledger; all zero where everything was known.
package struct NightChange: Hashable, Sendable {
    package var newArticles = 0
    package var correctedArticles = 0
    package var knownArticles = 0
    package var newRejections = 0
    package var newOccasions = 0
    package var changedOccasions = 0

    package init() {}

    package var isEmpty: Bool {
        newArticles + correctedArticles + newRejections + newOccasions + changedOccasions == 0
    }
}
