import Vocabulary

/// The place of each of a million marks: open addressing, since a mark is as good as its own hash and a dictionary would hash it again.
struct MarkTable: Sendable {
    private var marks: [Mark] = []
    private var places: [Int32]
    private var mask: Int
    private var count = 0

    init(room: Int = 0) {
        var size = 16
        while size < room * 2 { size *= 2 }
        mask = size - 1
        marks = [Mark](repeating: Mark(high: 0, low: 0), count: size)
        places = [Int32](repeating: -1, count: size)
    }

    /// Nil where there is none.
    subscript(mark: Mark) -> Int? {
        var slot = Int(truncatingIfNeeded: mark.low) & mask
        while places[slot] >= 0 {
            if marks[slot] == mark { return Int(places[slot]) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Notes the place, where the mark has none yet.
    mutating func insert(_ mark: Mark, at place: Int) {
        if count * 2 > mask { grow() }
        var slot = Int(truncatingIfNeeded: mark.low) & mask
        while places[slot] >= 0 {
            if marks[slot] == mark { return }
            slot = (slot + 1) & mask
        }
        marks[slot] = mark
        places[slot] = Int32(clamping: place)
        count += 1
    }

    private mutating func grow() {
        var larger = MarkTable(room: mask + 1)
        for slot in places.indices where places[slot] >= 0 { larger.insert(marks[slot], at: Int(places[slot])) }
        self = larger
    }
}
