import Reading
import Vocabulary

/// Who belongs to groupings of a few states: news names the grouping, then speaks of its members one by one.
struct GroupingTable: Sendable {
    private struct Member {
        let country: Country
        let years: ClosedRange<Int>
    }

    /// By entry of the gazetteer.
    private let members: [Int: [Member]]
    /// An article without a date counts as one of today.
    private static let undated = 9998

    init(gazetteer: Gazetteer) {
        var named: [String: [Member]] = [:]
        for fields in TableRows(groupingRows) {
            let states = TableRows.list(fields[1]).compactMap(GroupingTable.member)
            for name in TableRows.list(fields[0]) { named[name] = states }
        }
        var members: [Int: [Member]] = [:]
        for (index, entry) in gazetteer.entries.enumerated()
        where entry.kind == .organisation || entry.kind == .summit {
            members[index] = named[entry.name]
        }
        self.members = members
    }

    /// The members in that year, sorted; nil for what is no grouping.
    func members(of mention: Mention, in year: Int?) -> [Country]? {
        guard mention.kind == .organisation || mention.kind == .summit else { return nil }
        return members[mention.entry]?.filter { $0.years.contains(year ?? GroupingTable.undated) }.map(\.country)
            .sorted()
    }

    /// `RUS`, `IND 2017-`, `CSK -1992`, `VEN 2012-2017`
    private static func member(_ text: String) -> Member? {
        let parts = text.split(separator: " ")
        guard let code = parts.first, let country = Country(String(code)) else { return nil }
        let ends = parts.dropFirst().first?.split(separator: "-", omittingEmptySubsequences: false) ?? []
        let first = ends.first.flatMap { Int($0) } ?? 0
        let last = ends.last.flatMap { Int($0) } ?? 9999
        return first <= last ? Member(country: country, years: first...last) : nil
    }
}
