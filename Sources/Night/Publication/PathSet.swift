internal import Vocabulary

/// Paths that were met, by their marks: of two hundred thousand, most of which nothing is done with, none is worth a text that is kept.
///
/// The marks begin with a number that no input knows, so that nobody can write articles whose pages have one mark.
struct PathSet {
    private static let none = Mark(high: 0, low: 0)

    private let seed: UInt64
    /// Open addressing, since a mark is as good as its own hash.
    private var marks: [Mark]
    private var count = 0

    init() {
        seed = .random(in: 1...UInt64.max)
        marks = [Mark](repeating: PathSet.none, count: 1 << 10)
    }

    /// False where it was there already.
    mutating func insert(_ path: String) -> Bool {
        if count * 2 >= marks.count { grow() }
        let mark = mark(of: path)
        let slot = slot(of: mark)
        guard marks[slot] == PathSet.none else { return false }
        marks[slot] = mark
        count += 1
        return true
    }

    func contains(_ path: String) -> Bool { marks[slot(of: mark(of: path))] != PathSet.none }

    private func mark(of path: String) -> Mark {
        Mark { mark in
            mark.add(seed)
            mark.add(path)
        }
    }

    /// Where it lies, or where it would.
    private func slot(of mark: Mark) -> Int {
        let mask = marks.count - 1
        var slot = Int(truncatingIfNeeded: mark.low) & mask
        while marks[slot] != PathSet.none, marks[slot] != mark { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let known = marks
        marks = [Mark](repeating: PathSet.none, count: known.count * 2)
        for mark in known where mark != PathSet.none { marks[slot(of: mark)] = mark }
    }
}
