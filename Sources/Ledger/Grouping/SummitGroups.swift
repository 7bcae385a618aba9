/// The groups of several parties' reports that tell of one summit, kept as `SummitMerge` would make them of all anew.
///
/// The members are groups of `PartyGroups`. As there, a group is decided again only if it is new or changed, or if a summit
/// that it may be held against gained or lost a group before it.
final class SummitGroups {
    /// A group of reports of the same parties, one of them of a summit at least.
    final class Item {
        let core: Int64
        let members: [GroupedReport]
        /// From the first day that a member can mean to the last; nil where none is known.
        let days: ClosedRange<Int>?
        var head: Int64?

        init(core: Int64, members: [GroupedReport], head: Int64?) {
            self.core = core
            self.members = members
            self.head = head
            days = members.compactMap(\.days).reduce(nil) { $0?.joined($1) ?? $1 }
        }

        var reports: [MeetingReport] { members.map(\.report) }

        static func comesFirst(_ left: Item, _ right: Item) -> Bool {
            SummitMerge.comesFirst(left.members[0].report, right.members[0].report)
        }
    }

    private let loader: ReportLoader
    /// Cores that are not what the ledger has under their number.
    private let changedCores: Set<Int64>
    private var items: [Int64: Item] = [:]
    private var loaded: [ClosedRange<Int>] = []
    private var loadedHeads: Set<Int64> = []
    private var queue: [Item] = []
    /// Heads of summits that are not what they were.
    private(set) var changed: Set<Int64> = []

    init(loader: ReportLoader, changedCores: Set<Int64>) {
        self.loader = loader
        self.changedCores = changedCores
    }

    /// A group as it was before the night, which is no more: what was held against it is looked at again.
    func remove(_ item: Item) throws {
        guard let head = item.head else { return }
        try leave(item, head)
    }

    func add(_ item: Item) {
        items[item.core] = item
        item.head = nil
        wait(item)
    }

    func settle() throws {
        while !queue.isEmpty { try decide(queue.removeFirst()) }
    }

    func item(_ core: Int64) -> Item? { items[core] }

    /// The groups of a summit in their order.
    func summit(_ head: Int64) throws -> [Item] {
        if loadedHeads.insert(head).inserted { try keep(loader.reports(ofHead: head)) }
        return items.values.filter { $0.head == head }.sorted(by: Item.comesFirst)
    }

    private func decide(_ item: Item) throws {
        var choice: Int64?
        let heads = Set(try near(item).compactMap(\.head))
        let before = try heads.map { try summit($0).filter { Item.comesFirst($0, item) } }.filter { !$0.isEmpty }
            .sorted { Item.comesFirst($0[0], $1[0]) }
        for groups in before where SummitMerge.same(groups.flatMap(\.reports), item.reports) {
            choice = groups[0].core
            break
        }
        let head = choice ?? item.core
        guard item.head != head else { return }
        if let old = item.head { try leave(item, old) }
        _ = try summit(head)
        item.head = head
        try disturb(head, item)
    }

    private func leave(_ item: Item, _ head: Int64) throws {
        let others = try summit(head)
        item.head = nil
        try disturb(head, item)
        guard head == item.core else { return }
        for other in others where other !== item {
            other.head = nil
            wait(other)
        }
    }

    private func disturb(_ head: Int64, _ item: Item) throws {
        changed.insert(head)
        var others = try near(item)
        if head != item.core, let founder = items[head] { others += try near(founder) }
        for other in others where other !== item && Item.comesFirst(item, other) { wait(other) }
    }

    private func wait(_ item: Item) {
        guard !queue.contains(where: { $0 === item }) else { return }
        queue.insert(item, at: queue.partitioningIndex { Item.comesFirst(item, $0) })
    }

    private func near(_ item: Item) throws -> [Item] {
        guard let days = item.days?.widened else { return [] }
        if !loaded.contains(where: { $0.contains(days) }) {
            try keep(loader.summits(between: days))
            loaded.append(days)
        }
        return items.values.filter { $0.days?.overlaps(days) ?? false }
    }

    /// Whole groups as the ledger has them; those that changed this night come by `add`.
    private func keep(_ reports: [GroupedReport]) throws {
        let cores = Set(reports.filter { $0.stored.isSummit }.compactMap(\.stored.core))
        for core in cores.sorted() where items[core] == nil && !changedCores.contains(core) {
            let members = try loader.reports(ofCore: core).sorted(by: GroupedReport.comesFirst)
            items[core] = Item(core: core, members: members, head: members.first?.head)
        }
    }
}
