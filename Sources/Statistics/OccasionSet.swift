package import Findings
package import Ledger
package import Vocabulary

/// Some occasions of a history, in its order, by their places: what is counted of them is asked of the columns, so that none is
/// looked at but those that are shown.
package struct OccasionSet: Sendable {
    let index: HistoryIndex
    package let places: [Int]

    /// Those of which something holds.
    private func selecting(_ holds: (OccasionColumns.Outline) -> Bool) -> OccasionSet {
        OccasionSet(index: index, places: places.filter { [columns = index.columns] in holds(columns[$0]) })
    }

    private func counting(_ holds: (OccasionColumns.Outline) -> Bool) -> Int {
        places.count { [columns = index.columns] in holds(columns[$0]) }
    }

    package var tally: Tally { Tally(of: places, in: index.columns) }
    package var held: OccasionSet { selecting { $0.status == .held } }
    /// Planned and called off.
    package var unheld: OccasionSet { selecting { $0.status != .held } }
    package var planned: OccasionSet { selecting { $0.status == .planned } }
    package var certain: OccasionSet { OccasionSet(index: index, places: places.filter(index.columns.isCertain)) }
    package var cancelled: Int { counting { $0.status == .cancelled } }
    package var uncertain: Int { places.count { [columns = index.columns] in !columns.isCertain($0) } }

    /// All but so many of the last.
    package func withoutLast(_ count: Int) -> OccasionSet {
        OccasionSet(index: index, places: places.dropLast(count))
    }

    package func ahead(of day: Day) -> OccasionSet { selecting { $0.isAhead(of: day) } }
    package func countAhead(of day: Day) -> Int { counting { $0.isAhead(of: day) } }

    /// How many were planned for a time that has passed, as `Occasion.isPastPlan`.
    package func countPastPlans(on day: Day) -> Int { counting { $0.status == .planned && !$0.isAhead(of: day) } }

    /// The last night that told of one of them.
    package var lastNight: Day? { index.columns.lastNight(of: places) }

    /// The night in which the first of them became known.
    package var firstNight: Day? { places.lazy.map { [columns = index.columns] in columns[$0].addedOn }.min() }

    /// The last night that told of each.
    package func addNights(to mark: inout MarkBuilder) {
        let columns = index.columns
        for place in places { mark.add(columns.lastNight(place).number) }
    }

    /// The last night that changed one of them, or told of it first.
    package var lastChange: Day? { places.lazy.map { [columns = index.columns] in columns[$0].changedOn }.max() }

    /// Those that changed on the last nights, of so many nights that there are `count` of them at least.
    package func lastChanged(_ count: Int) -> OccasionSet {
        var changed: [Day: Int] = [:]
        let columns = index.columns
        for place in places { changed[columns[place].changedOn, default: 0] += 1 }
        var (all, first) = (0, Day(number: .min))
        for day in changed.keys.sorted(by: >) where all < count {
            all += changed[day] ?? 0
            first = day
        }
        return selecting { $0.changedOn >= first }
    }

    /// The first and the last of those with a date, by the first day that it can mean.
    package var span: (first: Occasion, last: Occasion)? {
        let columns = index.columns
        var first: (place: Int, day: Day)?
        var last = first
        for place in places {
            guard let day = columns[place].days?.lowerBound else { continue }
            if first.map({ day < $0.day }) ?? true { first = (place, day) }
            if last.map({ $0.day <= day }) ?? true { last = (place, day) }
        }
        guard let first, let last else { return nil }
        return (index.history.occasions[first.place], index.history.occasions[last.place])
    }

    /// The first day that each can mean; nil for one without a date.
    package var firstDays: [Day?] { places.map { index.columns[$0].days?.lowerBound } }

    /// The month of the latest that begins in a known one.
    package var lastMonth: Month? {
        places.lazy.compactMap { [columns = index.columns] in columns[$0].month }.max()
    }

    /// The first and the last in which one begins.
    package var years: ClosedRange<Int>? {
        let columns = index.columns
        var years: ClosedRange<Int>?
        for place in places {
            guard let year = columns[place].year else { continue }
            let known = years ?? year...year
            years = Swift.min(known.lowerBound, year)...Swift.max(known.upperBound, year)
        }
        return years
    }

    /// What is ahead of a day, and all else: what has no date before all others, so that the latest are last.
    package func parted(by day: Day) -> (ahead: OccasionSet, behind: OccasionSet) {
        let columns = index.columns
        var (ahead, undated, dated) = ([Int](), [Int](), [Int]())
        dated.reserveCapacity(places.count)
        for place in places {
            let outline = columns[place]
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
        let columns = index.columns
        for place in self.places {
            let outline = columns[place]
            guard outline.status == .held, let month = outline.month else { continue }
            let number = month - first
            guard number >= 0, number < months else { continue }
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
        for place in places { columns.addParties(of: place, to: &counts) }
        return zip(columns.countries, counts).filter { $0.1 > 0 && $0.0 != own }.map { (country: $0.0, count: $0.1) }
            .ranked(by: \.count, then: \.country)
    }
}

extension OccasionSet: RandomAccessCollection {
    package var startIndex: Int { places.startIndex }
    package var endIndex: Int { places.endIndex }
    package subscript(position: Int) -> Occasion { index.history.occasions[places[position]] }
}
