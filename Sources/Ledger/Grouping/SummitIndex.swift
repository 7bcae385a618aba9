/// Finds reports of summits by the keys of `SummitPlaces`: those of the ledger, and those that the night adds.
struct SummitIndex {
    private let loader: ReportLoader
    private var tables: [String: DayTable] = [:]
    private var days: [Int64: ClosedRange<Int>] = [:]
    private var loaded: [String: [ClosedRange<Int>]] = [:]

    init(loader: ReportLoader) { self.loader = loader }

    mutating func insert(_ report: GroupedReport) {
        guard let own = report.days else { return }
        days[report.id] = own
        for key in SummitPlaces.keys(of: report.report.meeting) {
            tables[key.text, default: DayTable()].insert(report.id, own)
        }
    }

    /// Those that share enough keys with a report, and a day.
    mutating func reports(near report: GroupedReport) throws -> [Int64] {
        guard let own = report.days else { return [] }
        var weights: [Int64: Int] = [:]
        for key in SummitPlaces.keys(of: report.report.meeting) {
            try load(key.text, own)
            for id in tables[key.text]?.near(own) ?? [] { weights[id, default: 0] += key.weight }
        }
        return weights.filter { id, weight in
            weight >= SummitPlaces.needed && id != report.id && days[id]?.overlaps(own) ?? false
        }.map(\.key)
    }

    private mutating func load(_ key: String, _ own: ClosedRange<Int>) throws {
        guard !(loaded[key] ?? []).contains(where: { $0.contains(own) }) else { return }
        // A little more than asked for: the reports of one night lie close together.
        let span = (own.lowerBound - 10)...(own.upperBound + 10)
        for (id, days) in try loader.summits(at: key, between: span) where self.days[id] == nil || self.days[id] == days
        {
            self.days[id] = days
            tables[key, default: DayTable()].insert(id, days)
        }
        loaded[key, default: []].append(span)
    }
}
