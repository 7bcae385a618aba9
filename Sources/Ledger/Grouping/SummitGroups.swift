/// The groups of several parties' reports that tell of one summit, kept as `SummitMerge` would make them of all anew.
///
/// The members are groups of `PartyGroups`. As there, a group is decided again only if it is new or changed, or if a summit
/// that it may be held against gained or lost a group before it.
final class SummitGroups {
    /// A group of reports of the same parties, one of them of a summit at least.
    final class Item {
        let core: Int64
        let members: [GroupedReport]
        fileprivate(set) var head: Int64?

        init(core: Int64, members: [GroupedReport], head: Int64?) {
            self.core = core
            self.members = members
            self.head = head
        }

        var reports: [MeetingReport] { members.map(\.report) }

        static func comesFirst(_ left: Item, _ right: Item) -> Bool {
            SummitMerge.comesFirst(left.members[0].report, right.members[0].report)
        }
    }

    private var index: SummitIndex
    private let loader: ReportLoader
    /// Cores that are not what the ledger has under their number.
    private let changedCores: Set<Int64>
    private var items: [Int64: Item] = [:]
    /// Of each report that is here, its item's core.
    private var cores: [Int64: Int64] = [:]
    /// The groups of every summit, by its head.
    private var byHead: [Int64: [Int64: Item]] = [:]
    private var loadedHeads: Set<Int64> = []
    private var queue: [Item] = []
    private var waiting: Set<ObjectIdentifier> = []
    /// Heads of summits that are not what they were.
    private(set) var changed: Set<Int64> = []

    init(loader: ReportLoader, changedCores: Set<Int64>) {
        self.loader = loader
        self.changedCores = changedCores
        index = SummitIndex(loader: loader)
    }

    /// A group as it was before the night, which is no more: what was held against it is looked at again.
    func remove(_ item: Item) throws {
        guard let head = item.head else { return }
        try leave(item, head)
    }

    func add(_ item: Item) {
        item.head = nil
        insert(item)
        wait(item)
    }

    func settle() throws {
        while !queue.isEmpty {
            let item = queue.removeFirst()
            waiting.remove(ObjectIdentifier(item))
            try decide(item)
        }
    }

    func item(_ core: Int64) -> Item? { items[core] }

    /// The groups of a summit in their order.
    func summit(_ head: Int64) throws -> [Item] {
        if loadedHeads.insert(head).inserted {
            for core in try loader.cores(ofHead: head) { _ = try loaded(core) }
        }
        return (byHead[head] ?? [:]).values.sorted(by: Item.comesFirst)
    }

    // MARK: - Deciding

    private func decide(_ item: Item) throws {
        var choice: Int64?
        let heads = Set(try near(item).compactMap(\.head))
        let before = try heads.map { try summit($0).filter { Item.comesFirst($0, item) } }.filter { !$0.isEmpty }
            .sorted { Item.comesFirst($0[0], $1[0]) }
        let reports = item.reports
        for groups in before where SummitMerge.same(groups.flatMap(\.reports), reports) {
            choice = groups[0].core
            break
        }
        let head = choice ?? item.core
        guard item.head != head else { return }
        if let old = item.head { try leave(item, old) }
        _ = try summit(head)
        move(item, to: head)
        try disturb(head, item)
    }

    private func leave(_ item: Item, _ head: Int64) throws {
        let others = try summit(head)
        move(item, to: nil)
        try disturb(head, item)
        guard head == item.core else { return }
        for other in others where other !== item {
            move(other, to: nil)
            wait(other)
        }
    }

    /// A summit gained or lost a group: whoever comes later and may be held against any of its groups is looked at.
    private func disturb(_ head: Int64, _ item: Item) throws {
        changed.insert(head)
        var seen: Set<ObjectIdentifier> = [ObjectIdentifier(item)]
        for member in [item] + (try summit(head)) {
            for other in try near(member) where seen.insert(ObjectIdentifier(other)).inserted {
                if Item.comesFirst(item, other) { wait(other) }
            }
        }
    }

    private func wait(_ item: Item) {
        guard waiting.insert(ObjectIdentifier(item)).inserted else { return }
        queue.insert(item, at: queue.partitioningIndex { Item.comesFirst(item, $0) })
    }

    private func move(_ item: Item, to head: Int64?) {
        if let old = item.head, byHead[old]?[item.core] === item { byHead[old]?[item.core] = nil }
        item.head = head
        if let head { byHead[head, default: [:]][item.core] = item }
    }

    // MARK: - What is read

    /// The groups that have a report which `SummitMerge` may take for one of the same summit.
    private func near(_ item: Item) throws -> [Item] {
        var found: [Int64: Item] = [:]
        for member in item.members {
            for report in try index.reports(near: member) {
                guard let other = try self.item(of: report), other !== item else { continue }
                found[other.core] = other
            }
        }
        return Array(found.values)
    }

    private func item(of report: Int64) throws -> Item? {
        if let core = cores[report] { return items[core] }
        guard let core = try loader.core(of: report) else { return nil }
        return try loaded(core)
    }

    /// A whole group as the ledger has it; those that changed this night come by `add`.
    private func loaded(_ core: Int64) throws -> Item? {
        if let known = items[core] { return known }
        guard !changedCores.contains(core) else { return nil }
        let members = try loader.reports(ofCore: core).sorted(by: GroupedReport.comesFirst)
        guard let first = members.first, first.stored.isSummit else { return nil }
        let item = Item(core: core, members: members, head: first.stored.head)
        insert(item)
        return item
    }

    private func insert(_ item: Item) {
        items[item.core] = item
        for member in item.members {
            cores[member.id] = item.core
            index.insert(member)
        }
        if let head = item.head { byHead[head, default: [:]][item.core] = item }
    }
}
