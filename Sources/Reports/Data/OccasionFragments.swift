import Ledger
import Statistics
import Synchronization
import Vocabulary

/// What pages and files of records say of one meeting, which half a dozen of them show: made once as long as there is room, each time
/// beyond it.
final class OccasionFragments: Sendable {
    private struct Fragments {
        var json: [UInt8]?
        var line: [UInt8]?
        var details: [UInt8]?
    }

    private let known = Mutex<[Mark: Fragments]>([:])
    /// So many meetings; a night shows some twenty thousand, a folder that is made anew a million.
    private let room: Int

    init(room: Int = 30_000) { self.room = room }

    /// An object of JSON.
    func json(of occasion: Occasion, _ make: () -> [UInt8]) -> [UInt8] { fragment(\.json, of: occasion, make) }

    /// A line of the table of meetings.
    func line(of occasion: Occasion, _ make: () -> [UInt8]) -> [UInt8] { fragment(\.line, of: occasion, make) }

    /// What a list on a page in a folder, with links that begin with `root`, has below the headline.
    func details(of occasion: Occasion, _ make: () -> [UInt8]) -> [UInt8] { fragment(\.details, of: occasion, make) }

    static let root = "../"

    private func fragment(
        _ kind: WritableKeyPath<Fragments, [UInt8]?>, of occasion: Occasion, _ make: () -> [UInt8]
    ) -> [UInt8] {
        let name = occasion.name
        if let known = known.withLock({ $0[name]?[keyPath: kind] }) { return known }
        let made = make()
        known.withLock { known in
            if known.count < room || known[name] != nil { known[name, default: Fragments()][keyPath: kind] = made }
        }
        return made
    }
}
