import Reading
import Vocabulary

/// When and where gatherings sat: news names the summit, and leaves it to the reader where it was.
struct SittingTable: Sendable {
    struct Sitting: Sendable {
        let first: Day
        let last: Day
        let country: Country
    }

    /// In the order of their first days.
    private let all: [Sitting]
    /// By entry of the gazetteer.
    private let ofGathering: [Int: [Sitting]]
    /// Days between the first and the last day of the longest.
    private let longest: Int

    /// The rows as they are read before anything is known of names.
    private struct Rows {
        let all: [Sitting]
        let byName: [String: [Sitting]]
        let longest: Int

        init() {
            var all: [Sitting] = []
            var byName: [String: [Sitting]] = [:]
            for fields in TableRows(sittingRows) {
                guard let start = PartialDate(fields[1]), let end = PartialDate(fields[2]), start.first <= end.last,
                    let country = Country(fields[3])
                else { continue }
                let sitting = Sitting(first: start.first, last: end.last, country: country)
                all.append(sitting)
                for name in TableRows.list(fields[0]) { byName[name, default: []].append(sitting) }
            }
            self.all = all.sorted { ($0.first, $0.last, $0.country) < ($1.first, $1.last, $1.country) }
            self.byName = byName
            longest = all.map { $0.last - $0.first }.max() ?? 0
        }
    }

    private static let rows = Rows()

    /// Reads the table, which is read at most once.
    static func readTable() { _ = rows }

    init(gazetteer: Gazetteer) {
        let rows = SittingTable.rows
        var ofGathering: [Int: [Sitting]] = [:]
        for (index, entry) in gazetteer.entries.enumerated() where entry.kind == .summit {
            ofGathering[index] = rows.byName[entry.name]
        }
        self.ofGathering = ofGathering
        all = rows.all
        longest = rows.longest
    }

    /// The sittings of the gathering that the mention names; nil for what is none of the table.
    func sittings(of mention: Mention) -> [Sitting]? {
        mention.kind == .summit ? ofGathering[mention.entry] : nil
    }

    /// Those of all gatherings that have a day in common with the range.
    func sittings(from first: Day, through last: Day) -> some Sequence<Sitting> {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].first < first - longest { low = middle + 1 } else { high = middle }
        }
        return all[low...].lazy.prefix { $0.first <= last }.filter { $0.last >= first }
    }
}
