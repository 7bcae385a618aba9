import Ledger
import Statistics
import Synchronization
import Vocabulary

/// What every page and table draws on. A class, since thousands of pages hold it and a copy of a dozen tables each would be
/// a dozen counts of references that all cores fight over.
final class SiteContext: Sendable {
    let history: History
    let configuration: SiteConfiguration
    let index: HistoryIndex
    let people: PersonIndex
    /// Where in the history those are that the night changed, and those whose changes pages tell, by the marks of their ids.
    private let changedOccasions: [Mark: Int]
    let published: PublishedChanges
    let gone: GonePages
    /// Pairs that have a page, whether anything is left of them or not.
    private let pairsWithPage: Set<CountryPair>
    let names: Names
    let fragments = OccasionFragments()
    /// What returns each year on a known day, by the id of its record.
    let yearlyEvents: [String: YearlyEvent]
    let changes: [CountryPair: ChangeTest]
    /// Occasions first reported in the last 30 days; nothing where no article was read in them.
    let firstReportedLately: [CountryPair: Int]
    /// Articles read of each source, the most first.
    let coveragePerSource: [Coverage]
    /// Of every topic, which both its page and the list show.
    let keynessOfLatest: [TopicKeyness]
    /// Days that have a page.
    let days: Set<Day>
    /// The busiest first.
    let ranking: [PairActivity]
    /// Those of the ranking that held a meeting.
    let met: ArraySlice<PairActivity>
    let pairsOfCountry: [Country: [PairActivity]]
    /// How many meetings that are certain each country held, and each pair.
    let certainlyHeldByCountry: [Country: Int]
    let certainlyHeldByPair: [CountryPair: Int]
    /// Of pairs that were asked for.
    private let sharedOut = Mutex<[CountryPair: PairMeetings]>([:])

    init(history: History, configuration: SiteConfiguration) {
        self.history = history
        self.configuration = configuration
        index = HistoryIndex(history)
        people = PersonIndex(history)
        let told = history.nights.lazy.flatMap { $0.changes.lazy.filter(\.isToldLater) }
        let changed = Set((history.changes + told).map { Mark(text: $0.occasion) })
        changedOccasions = Dictionary(
            index.places(named: changed).map { [index] place in (index.name(ofOccasionAt: place), place) },
            uniquingKeysWith: { first, _ in first })
        published = PublishedChanges(
            history.nights, sources: .init(index: index, people: people, places: changedOccasions))
        gone = GonePages(published, index: index, people: people, asOf: history.asOf)
        pairsWithPage = Set(index.pairs + gone.pairs)
        names = Names(countries: .standard)
        yearlyEvents = Dictionary(index.yearlyEvents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        changes = index.changes
        firstReportedLately = index.firstReportedLately
        coveragePerSource = index.coveragePerSource
        keynessOfLatest = index.keynessOfLatest
        days = Set(index.articlesByDay.keys)
        let ranking = index.ranking
        self.ranking = ranking
        met = ranking.prefix { $0.tally.held > 0 }
        certainlyHeldByCountry = index.certainlyHeldByCountry
        certainlyHeldByPair = index.certainlyHeldByPair
        pairsOfCountry = ranking.reduce(into: [:]) { pairs, activity in
            pairs[activity.pair.first, default: []].append(activity)
            pairs[activity.pair.second, default: []].append(activity)
        }
    }

    var asOf: Day { history.asOf }

    /// The occasion of which a change tells, as it is now; nil where it is no more.
    func occasion(of change: OccasionChange) -> Occasion? {
        place(of: change).map { history.occasions[$0] }
    }

    /// Where in the history that is.
    func place(of change: OccasionChange) -> Int? { changedOccasions[Mark(text: change.occasion)] }

    /// The page of the first pair of an occasion that is no more; nil where that is gone as well.
    func pageOfPair(named name: OccasionName?) -> String? {
        name.flatMap { CountryPair.all(among: $0.parties.sorted()).first { pairsWithPage.contains($0) } }
            .map(SitePaths.pair)
    }

    /// The next return of an anniversary, by the day that its reports give or that of the milestone which it marks.
    func next(_ entry: AnniversaryEntry) -> DueAnniversary? { yearlyEvents[entry.id]?.next(from: asOf) }

    /// Shared out once for each pair that a page shows: of most no page is made.
    func meetings(of pair: CountryPair) -> PairMeetings {
        if let known = sharedOut.withLock({ $0[pair] }) { return known }
        let meetings = PairMeetings(
            pair: pair, occasions: index.occasions(of: pair), asOf: history.asOf,
            losses: published.losses(of: pair, since: gone.since))
        sharedOut.withLock { $0[pair] = meetings }
        return meetings
    }

    /// The last night that told of the pair, or changed what had been told.
    func lastNight(of pair: CountryPair) -> Day {
        lastNight(
            [
                published.ofPair[pair]?.lastNight,
                index.occasions(of: pair).lastNight, index.articles(on: pair).lastNight,
                lastNight(index.anniversariesOfPair[pair] ?? [], index.milestonesOfPair[pair] ?? []),
            ])
    }

    func lastNight(of country: Country) -> Day {
        lastNight(
            [
                published.ofCountry[country]?.lastNight,
                index.occasions(of: country).lastNight, index.articles(on: country).lastNight,
                lastNight(index.anniversariesOfCountry[country] ?? [], index.milestonesOfCountry[country] ?? []),
            ])
    }

    /// The busiest other pairs of each of the two, three at most.
    func neighbours(of pair: CountryPair) -> [Neighbour] {
        let own = [pair.first, pair.second].flatMap { country in
            (pairsOfCountry[country] ?? []).lazy.filter { $0.pair != pair && $0.tally.occasions > 0 }.prefix(3)
        }
        var seen: Set<CountryPair> = []
        return own.filter { seen.insert($0.pair).inserted }
            .map { Neighbour(pair: $0.pair, heldAtLeast: SiteContext.rounded($0.tally.held)) }
    }

    struct Neighbour {
        let pair: CountryPair
        /// Meetings held, rounded down to 1, 2 or 5 with zeros behind: the exact number would make the pages of all neighbours anew
        /// each time that a pair met.
        let heldAtLeast: Int
    }

    private static func rounded(_ count: Int) -> Int {
        var step = 1
        while step * 10 <= count { step *= 10 }
        return count == 0 ? 0 : count >= 5 * step ? 5 * step : count >= 2 * step ? 2 * step : step
    }

    /// Of a person: the last that told of one of the meetings, or changed or took one.
    func lastNight(of person: Person) -> Day {
        lastNight([index.occasions(of: person).lastNight, published.lastNight(of: person)])
    }

    /// Of a day, with what was published on it and what took place.
    func lastNight(of day: Day, _ nights: [Day?]) -> Day { lastNight(nights + [published.ofDay[day]?.lastNight]) }

    /// Whether the night came after the last one that published something: on the first, everything is new.
    func isNew(_ night: Day) -> Bool { history.previousNight.map { night > $0 } ?? true }

    /// The same as seen from the page of one of its pairs.
    func address(of occasion: Occasion, of pair: CountryPair) -> String {
        let path = meetings(of: pair).path(of: occasion).map { String($0.drop { $0 != "/" }.dropFirst()) }
        return "\(path ?? "")#\(SitePaths.safe(occasion.id))"
    }

    /// Page and anchor of an occasion, among the pages of its first pair: `pairs/KHM-LAO.html#m-KHM-LAO-20220830-1f3a9c`.
    func address(of occasion: Occasion) -> String? {
        guard let pair = CountryPair.all(among: occasion.parties).first else { return nil }
        return "\(meetings(of: pair).path(of: occasion) ?? SitePaths.pair(pair))#\(SitePaths.safe(occasion.id))"
    }
}
