import Ledger
import Vocabulary

/// What nights changed in meetings that had been published, and in which numbers it shows: those that are told otherwise now, and
/// those that are gone, of which nothing else is left. More reports of a meeting are no such change: they stand with it.
struct PublishedChanges: Sendable {
    /// Of the meetings of a pair, the latest first.
    private(set) var ofPair: [CountryPair: [OccasionChange]] = [:]
    /// The last night that took a meeting from what is counted for a country, or for a day.
    private(set) var lastLoss: [Country: Day] = [:]
    private(set) var lastLossOfDay: [Day: Day] = [:]
    /// The last night that took a meeting from a year of a pair, or of what has no date.
    private var lastLossOfYear: [CountryPair: [Int?: Day]] = [:]

    init(_ nights: [NightRecord]) {
        for night in nights.reversed() {
            for change in night.changes where change.kind != .grown && change.isOfSubstance { add(change) }
        }
    }

    private mutating func add(_ change: OccasionChange) {
        let name = OccasionName(change.occasion)
        let moved = change.differences
        let parties = Set(
            (name?.parties ?? [])
                + moved.filter { $0.field == .parties }.flatMap { countries($0.before) + countries($0.now) })
        for pair in CountryPair.all(among: parties.sorted()) { ofPair[pair, default: []].append(change) }
        let isLoss = change.kind == .withdrawn || moved.contains { $0.field == .parties }
        if isLoss { for country in parties where lastLoss[country] == nil { lastLoss[country] = change.night } }
        let days =
            (change.kind == .withdrawn ? [name?.day] : [])
            + moved.filter { $0.field == .date }.map { Day(String($0.before.prefix { $0 != "/" })) }
        if isLoss || moved.contains(where: { $0.field == .date }) {
            let years = moved.filter { $0.field == .date }.map { Int($0.before.prefix(4)) } + [name?.day?.parts.year]
            for pair in CountryPair.all(among: parties.sorted()) {
                for year in Set(years) where lastLossOfYear[pair]?[year] == nil {
                    lastLossOfYear[pair, default: [:]][year] = change.night
                }
            }
        }
        for day in days.compactMap(\.self) where lastLossOfDay[day] == nil { lastLossOfDay[day] = change.night }
    }

    /// The last night that took a meeting of a year from a pair; nil for none, and the year nil for those without a date.
    func lastLoss(of pair: CountryPair, in year: Int?) -> Day? { lastLossOfYear[pair]?[year] }

    /// Of all years of a pair.
    func add(lossesOf pair: CountryPair, to mark: inout MarkBuilder) {
        let losses = (lastLossOfYear[pair] ?? [:]).map { (year: $0.key ?? .min, night: $0.value) }
        for (year, night) in losses.sorted(by: { $0.year < $1.year }) {
            mark.add(year)
            mark.add(night.number)
        }
    }

    /// `KHM; LAO`
    private func countries(_ list: String) -> [Country] {
        list.split(separator: "; ").compactMap { Country(String($0)) }
    }
}
