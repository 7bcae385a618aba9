/// The groups of the reports that have the same parties, kept as `OccasionClusters` would make them of all reports anew.
///
/// Each report joins the group that it fits best among those of the reports before it, in one fixed order. So a report has
/// to be decided again only if it is new, or if a group that it may be held against gained or lost a report before it: those
/// are followed up in that order until nothing changes any more, and only what lies near them is ever read.
final class PartyGroups {
    private let parties: String
    private let loader: ReportLoader
    private(set) var reports: [Int64: GroupedReport] = [:]
    private var table = DayTable()
    private var byStory: [String: Set<Int64>] = [:]
    /// Reports that were taken out, with the groups they were in.
    private var gone: Set<Int64> = []
    private var loaded: [ClosedRange<Int>] = []
    private var dayless: Set<Int64>?
    private var loadedStories: Set<String> = []
    /// Founders whose members are all here.
    private var members: [Int64: Set<Int64>] = [:]
    private var queue: [GroupedReport] = []
    /// For each report that waits, the groups that changed; nil where it has to be held against all.
    private var waiting: [Int64: Set<Int64>?] = [:]
    /// Cores of groups that are not what they were.
    private(set) var changed: Set<Int64> = []

    init(parties: String, loader: ReportLoader) {
        self.parties = parties
        self.loader = loader
    }

    // MARK: - What happens to a report

    /// Takes a report out, before it is deleted or decided anew.
    func remove(_ id: Int64) throws {
        guard let report = try report(id) else { return }
        try leave(report)
        waiting[id] = nil
        queue.removeAll { $0.id == id }
        forget(report)
        dayless?.remove(id)
        gone.insert(id)
    }

    /// Adds a report that is in no group yet.
    func add(_ report: GroupedReport) {
        gone.remove(report.id)
        report.core = nil
        insert(report)
        if report.days == nil { dayless?.insert(report.id) }
        wait(report, for: nil)
    }

    /// Decides all that waits.
    func settle() throws {
        while !queue.isEmpty {
            let report = queue.removeFirst()
            guard let groups = waiting.removeValue(forKey: report.id) else { continue }
            try decide(report, among: groups)
        }
    }

    /// The members of a group in their order.
    func group(_ founder: Int64) throws -> [GroupedReport] {
        try load(group: founder)
        return (members[founder] ?? []).compactMap { reports[$0] }.sorted(by: GroupedReport.comesFirst)
    }

    // MARK: - Deciding

    private func decide(_ report: GroupedReport, among changed: Set<Int64>?) throws {
        var choice: (core: Int64, strength: Double)?
        if let changed, let own = report.core, let known = try improved(report, own: own, changed: changed) {
            choice = known.core == report.id ? nil : known
        } else {
            choice = try best(report, among: founders(near: report))
        }
        let core = choice?.core ?? report.id
        if report.core != core {
            if report.core != nil { try leave(report) }
            report.core = core
            try load(group: core)
            members[core, default: []].insert(report.id)
            try disturb(core, report)
        }
        report.strength = choice?.strength
    }

    /// The best of its own group and those that changed; nil where its own group fits less than before, so that another one,
    /// unchanged, may fit better now.
    private func improved(
        _ report: GroupedReport, own: Int64, changed: Set<Int64>
    ) throws -> (core: Int64, strength: Double)? {
        var candidates = changed
        candidates.remove(report.id)
        if own != report.id {
            if changed.contains(own) {
                let now = try best(report, among: [own])
                guard let now, now.strength >= report.strength ?? 0 else { return nil }
            }
            candidates.insert(own)
        }
        // Its own founder may lie outside of the days that were read.
        let founders = try candidates.compactMap { try self.report($0) }.filter { $0.core == $0.id }
        let best = try best(report, among: founders.map(\.id))
        return best ?? (own == report.id ? (report.id, 0) : nil)
    }

    private func best(_ report: GroupedReport, among founders: [Int64]) throws -> (core: Int64, strength: Double)? {
        let before = try founders.map { founder in
            (founder, try group(founder).filter { GroupedReport.comesFirst($0, report) })
        }.filter { !$0.1.isEmpty }.sorted { GroupedReport.comesFirst($0.1[0], $1.1[0]) }
        let best = OccasionClusters.best(for: report.report, among: before.map { $0.1.map(\.report) })
        return best.map { (before[$0.index].0, $0.strength) }
    }

    private func founders(near report: GroupedReport) throws -> [Int64] {
        if report.days != nil { return try near(report).filter { $0.core == $0.id }.map(\.id) }
        return Set(try near(report).compactMap(\.core)).sorted()
    }

    // MARK: - Following up

    /// Leaves its group; where it founded it, the others found theirs anew.
    private func leave(_ report: GroupedReport) throws {
        guard let core = report.core else { return }
        try load(group: core)
        try disturb(core, report)
        if core == report.id {
            for member in members[core] ?? [] where member != core {
                guard let other = reports[member] else { continue }
                other.core = nil
                wait(other, for: nil)
            }
            members[core] = []
        } else {
            members[core]?.remove(report.id)
        }
        report.core = nil
    }

    /// A group gained or lost a report: whoever comes later and may be held against it has to be looked at.
    private func disturb(_ core: Int64, _ report: GroupedReport) throws {
        changed.insert(core)
        var others = try near(report)
        if core != report.id, let founder = try self.report(core) { others += try near(founder) }
        for other in others where GroupedReport.comesFirst(report, other) { wait(other, for: core) }
    }

    private func wait(_ report: GroupedReport, for core: Int64?) {
        if let known = waiting[report.id] {
            guard let core, var groups = known else {
                waiting[report.id] = .some(nil)
                return
            }
            groups.insert(core)
            waiting[report.id] = groups
            return
        }
        guard core == nil || report.core != nil else { return }
        waiting[report.id] = .some(core.map { Set([$0]) })
        let place = queue.partitioningIndex { GroupedReport.comesFirst(report, $0) }
        queue.insert(report, at: place)
    }

    // MARK: - What is read

    private func report(_ id: Int64) throws -> GroupedReport? {
        if let known = reports[id] { return known }
        guard !gone.contains(id), let report = try loader.report(id) else { return nil }
        insert(report)
        return report
    }

    private func insert(_ report: GroupedReport) {
        if let old = reports[report.id] { forget(old) }
        reports[report.id] = report
        if let days = report.days { table.insert(report.id, days) }
        byStory[report.report.story, default: []].insert(report.id)
    }

    private func forget(_ report: GroupedReport) {
        reports[report.id] = nil
        if let days = report.days { table.remove(report.id, days) }
        byStory[report.report.story]?.remove(report.id)
    }

    /// All that may be held against a report, or it against them.
    private func near(_ report: GroupedReport) throws -> [GroupedReport] {
        if dayless == nil {
            dayless = Set(reports.values.filter { $0.days == nil }.map(\.id))
            dayless?.formUnion(keep(try loader.dayless(ofParties: parties)))
        }
        let withoutDays = (dayless ?? []).sorted().compactMap { reports[$0] }
        guard let days = report.days?.widened else {
            if loadedStories.insert(report.report.story).inserted {
                _ = keep(try loader.reports(ofParties: parties, story: report.report.story))
            }
            let own = (byStory[report.report.story] ?? []).compactMap { reports[$0] }
            return own.filter { $0.days != nil } + withoutDays
        }
        if !loaded.contains(where: { $0.contains(days) }) {
            // A little more than asked for: the reports of one night lie close together.
            let span = (days.lowerBound - 3)...(days.upperBound + 3)
            let unknown = try loader.ids(ofParties: parties, between: span).filter { reports[$0] == nil }
            for id in unknown where !gone.contains(id) { _ = keep(try loader.report(id).map { [$0] } ?? []) }
            loaded.append(span)
        }
        let near = table.near(days).compactMap { reports[$0] }
        return near.filter { $0.days?.overlaps(days) ?? false } + withoutDays
    }

    private func load(group core: Int64) throws {
        guard members[core] == nil else { return }
        let read = keep(try loader.reports(ofCore: core))
        members[core] = Set(read.filter { reports[$0]?.core == core })
    }

    private func keep(_ read: [GroupedReport]) -> [Int64] {
        read.compactMap { report in
            guard !gone.contains(report.id) else { return nil }
            if reports[report.id] == nil {
                insert(report)
                // Read after its group was: it was in no group then, or it would be here.
                if let core = report.core { members[core]?.insert(report.id) }
            }
            return report.id
        }
    }
}

extension Array {
    /// The first position from which the predicate holds, in an array that is ordered by it.
    func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
