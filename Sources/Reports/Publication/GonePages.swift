import Ledger
import Statistics
import Vocabulary

/// What had a page of which no record is left: everything that told of it was withdrawn or corrected away. The page stays at its address
/// for some years and says what became of it, since somebody may have quoted it.
///
/// It follows from what nights changed, which the archive of nights keeps: a ledger that was made again gives the same pages.
struct GonePages: Sendable {
    /// So many days after the night of its last change such a page goes too.
    static let days = 5 * 365

    /// Sorted, as those of what is known are.
    let pairs: [CountryPair]
    let countries: [Country]
    let topics: [Topic]
    /// By their ids.
    let people: [(id: String, person: NamedPerson)]

    /// The night before which changes make no page any more.
    let since: Day

    init(_ published: PublishedChanges, index: HistoryIndex, people known: PersonIndex, asOf: Day) {
        let since = asOf - GonePages.days
        self.since = since
        func isKept(_ changes: ChangesOfPage) -> Bool { changes.lastNight.map { $0 >= since } ?? false }
        let (pairs, countries) = (Set(index.pairs), Set(index.countries))
        let topics = Set(index.articlesWithTopics.topics)
        self.pairs = published.ofPair.filter { !pairs.contains($0.key) && isKept($0.value) }.keys.sorted()
        self.countries = published.ofCountry.filter { !countries.contains($0.key) && isKept($0.value) }.keys.sorted()
        self.topics = published.ofTopic.filter { !topics.contains($0.key) && isKept($0.value) }.keys
            .sorted { $0.id < $1.id }
        let ids =
            published.gonePeople.isEmpty
            ? [] : Set(known.people.flatMap { [$0.id] + index.formerIDs(of: $0) })
        self.people = published.gonePeople
            .filter { !ids.contains($0.key) && published.ofPerson[$0.key].map(isKept) ?? false }
            .map { (id: $0.key, person: $0.value) }.sorted { $0.id < $1.id }
    }
}
