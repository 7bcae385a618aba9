package import Findings
package import Ledger
package import Vocabulary

/// Some occasions of a history, in its order, by their places: what is counted of them is asked of the columns, so that none is
/// looked at but those that are shown.
package struct OccasionSet: Sendable {
    let index: HistoryIndex
    package let places: [Int]
    /// What is counted of them, where it was fetched; as many as there are places.
    private let outlines: [OccasionColumns.Outline]?

    init(index: HistoryIndex, places: [Int], outlines: [OccasionColumns.Outline]? = nil) {
        self.index = index
        self.places = places
        self.outlines = outlines
    }

    /// The same with what is counted side by side: for a page, which counts a dozen things.
    package var fetched: OccasionSet {
        OccasionSet(index: index, places: places, outlines: outlines ?? index.columns.outlines(at: places))
    }

    /// Calls `body` for each, in their order.
    @inline(__always)
    func each(_ body: (_ place: Int, _ outline: OccasionColumns.Outline) -> Void) {
        if let outlines {
            for number in outlines.indices { body(places[number], outlines[number]) }
        } else {
            let columns = index.columns
            for place in places { body(place, columns[place]) }
        }
    }

    /// Those of which something holds.
    @inline(__always)
    private func selecting(_ holds: (OccasionColumns.Outline) -> Bool) -> OccasionSet {
        var (selected, own) = ([Int](), [OccasionColumns.Outline]())
        each { place, outline in
            guard holds(outline) else { return }
            selected.append(place)
            if outlines != nil { own.append(outline) }
        }
        return OccasionSet(index: index, places: selected, outlines: outlines == nil ? nil : own)
    }

    @inline(__always)
    private func counting(_ holds: (OccasionColumns.Outline) -> Bool) -> Int {
        var count = 0
        each { if holds($1) { count += 1 } }
        return count
    }

    /// The greatest of what is known of each.
    @inline(__always)
    private func greatest<Value: Comparable>(_ value: (OccasionColumns.Outline) -> Value?) -> Value? {
        var greatest: Value?
        each { _, outline in
            guard let own = value(outline) else { return }
            if greatest.map({ $0 < own }) ?? true { greatest = own }
        }
        return greatest
    }

    package var tally: Tally { Tally(of: self) }
    package var held: OccasionSet { selecting { $0.status == .held } }
    /// Planned and called off.
    package var unheld: OccasionSet { selecting { $0.status != .held } }
    package var planned: OccasionSet { selecting { $0.status == .planned } }
    package var certain: OccasionSet { selecting { $0.isCertain } }
    package var cancelled: Int { counting { $0.status == .cancelled } }
    package var uncertain: Int { counting { !$0.isCertain } }

    /// All but so many of the last.
    package func withoutLast(_ count: Int) -> OccasionSet {
        OccasionSet(index: index, places: places.dropLast(count), outlines: outlines?.dropLast(count))
    }

    package func ahead(of day: Day) -> OccasionSet { selecting { $0.isAhead(of: day) } }
    package func countAhead(of day: Day) -> Int { counting { $0.isAhead(of: day) } }

    /// How many were planned for a time that has passed, as `Occasion.isPastPlan`.
    package func countPastPlans(on day: Day) -> Int { counting { $0.status == .planned && !$0.isAhead(of: day) } }

    /// The last night that told of one of them.
    package var lastNight: Day? { outlines == nil ? index.columns.lastNight(of: places) : greatest { $0.lastNight } }

    /// The night in which the first of them became known.
    package var firstNight: Day? {
        var first: Day?
        each { _, outline in
            if first.map({ outline.addedOn < $0 }) ?? true { first = outline.addedOn }
        }
        return first
    }

    /// The last night that told of each.
    package func addNights(to mark: inout MarkBuilder) {
        let columns = index.columns
        for place in places { mark.add(columns.lastNight(place).number) }
    }

    /// The last night that changed one of them, or told of it first.
    package var lastChange: Day? { greatest { $0.changedOn } }

    /// Those that changed on the last nights, of so many nights that there are `count` of them at least.
    package func lastChanged(_ count: Int) -> OccasionSet {
        var changed: [Day: Int] = [:]
        each { changed[$1.changedOn, default: 0] += 1 }
        var (all, first) = (0, Day(number: .min))
        for day in changed.keys.sorted(by: >) where all < count {
            all += changed[day] ?? 0
            first = day
        }
        return selecting { $0.changedOn >= first }
    }

    /// The first and the last of those with a date, by the first day that it can mean.
    package var span: (first: Occasion, last: Occasion)? {
        var first: (place: Int, day: Day)?
        var last = first
        each { place, outline in
            guard let day = outline.days?.lowerBound else { return }
            if first.map({ day < $0.day }) ?? true { first = (place, day) }
            if last.map({ $0.day <= day }) ?? true { last = (place, day) }
        }
        guard let first, let last else { return nil }
        return (index.history.occasions[first.place], index.history.occasions[last.place])
    }

    /// The first day that each can mean; nil for one without a date.
    package var firstDays: [Day?] {
        var days: [Day?] = []
        days.reserveCapacity(count)
        each { days.append($1.days?.lowerBound) }
        return days
    }

    /// The month of the latest that begins in a known one.
    package var lastMonth: Month? { greatest { $0.month } }

    /// The first and the last in which one begins.
    package var years: ClosedRange<Int>? {
        var years: ClosedRange<Int>?
        each { _, outline in
            guard let year = outline.year else { return }
            let known = years ?? year...year
            years = Swift.min(known.lowerBound, year)...Swift.max(known.upperBound, year)
        }
        return years
    }

    /// What is ahead of a day, and all else: what has no date before all others, so that the latest are last.
    package func parted(by day: Day) -> (ahead: OccasionSet, behind: OccasionSet) {
        var (ahead, undated, dated) = ([Int](), [Int](), [Int]())
        dated.reserveCapacity(places.count)
        each { place, outline in
            if outline.isAhead(of: day) {
                ahead.append(place)
            } else if outline.year == nil {
                undated.append(place)
            } else {
                dated.append(place)
            }
        }
        return (
            OccasionSet(index: index, places: ahead),
            OccasionSet(index: index, places: undated.isEmpty ? dated : undated + dated)
        )
    }

    /// By the year in which they begin; those without a date under nil.
    package var byYear: [Int?: OccasionSet] { grouped { $0.year } }

    /// By the month in which they begin; those of which no month is known under nil.
    package var byMonth: [Month?: OccasionSet] { grouped { $0.month } }

    private func grouped<Key: Hashable>(_ key: (OccasionColumns.Outline) -> Key) -> [Key: OccasionSet] {
        // What lies side by side mostly has one key.
        var (groups, columns, start) = ([Key: [Int]](), index.columns, 0)
        while start < places.count {
            let own = key(columns[places[start]])
            var end = start + 1
            while end < places.count, key(columns[places[end]]) == own { end += 1 }
            groups[own, default: []].append(contentsOf: places[start..<end])
            start = end
        }
        return groups.mapValues { OccasionSet(index: index, places: $0) }
    }

    /// Those held by the highest rank named, month by month from `first`, so many months.
    package func heldByLevel(from first: Month, months: Int) -> [Meeting.Level: [Int]] {
        let levels = Meeting.Level.allCases
        // All in one row: of ten thousand meetings none is worth a look into a table of tables.
        var counts = [Int](repeating: 0, count: levels.count * months)
        let places = levels.enumerated().reduce(into: [Meeting.Level: Int]()) { $0[$1.element] = $1.offset * months }
        var last: (level: Meeting.Level, start: Int)?
        each { _, outline in
            guard outline.status == .held, let month = outline.month else { return }
            let number = month - first
            guard number >= 0, number < months else { return }
            let start = last?.level == outline.level ? last?.start ?? 0 : places[outline.level] ?? 0
            last = (outline.level, start)
            counts[start + number] += 1
        }
        return places.mapValues { Array(counts[$0..<$0 + months]) }.filter { $0.value.contains { $0 > 0 } }
    }

    /// The parties other than one's own country, the most frequent first, then by code.
    package func countries(besides own: Country?) -> [(country: Country, count: Int)] {
        let columns = index.columns
        var counts = [Int](repeating: 0, count: columns.countries.count)
        each { columns.addParties(of: $1, to: &counts) }
        return zip(columns.countries, counts).filter { $0.1 > 0 && $0.0 != own }.map { (country: $0.0, count: $0.1) }
            .ranked(by: \.count, then: \.country)
    }
}

extension OccasionSet: RandomAccessCollection {
    package var startIndex: Int { places.startIndex }
    package var endIndex: Int { places.endIndex }
    package subscript(position: Int) -> Occasion { index.history.occasions[places[position]] }
}
