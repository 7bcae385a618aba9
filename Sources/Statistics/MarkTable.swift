package import Vocabulary

/// The place of each of a million marks: open addressing, since a mark is as good as its own hash and a dictionary would hash it again.
package struct MarkTable: Sendable {
    /// Side by side, so that to look one up is to fetch once.
    private struct Slot {
        let mark: Mark
        /// Below zero where there is none.
        let place: Int32

        static let empty = Slot(mark: Mark(high: 0, low: 0), place: -1)
    }

    private var slots: [Slot]
    private var mask: Int
    private var count = 0

    package init(room: Int = 0) {
        var size = 16
        while size < room * 2 { size *= 2 }
        mask = size - 1
        slots = [Slot](repeating: .empty, count: size)
    }

    /// Nil where there is none.
    package subscript(mark: Mark) -> Int? {
        var number = Int(truncatingIfNeeded: mark.low) & mask
        while slots[number].place >= 0 {
            if slots[number].mark == mark { return Int(slots[number].place) }
            number = (number + 1) & mask
        }
        return nil
    }

    /// Notes the place, where the mark has none yet; false where it has one.
    @discardableResult
    package mutating func insert(_ mark: Mark, at place: Int) -> Bool {
        if count * 2 > mask { grow() }
        var number = Int(truncatingIfNeeded: mark.low) & mask
        while slots[number].place >= 0 {
            if slots[number].mark == mark { return false }
            number = (number + 1) & mask
        }
        slots[number] = Slot(mark: mark, place: Int32(clamping: place))
        count += 1
        return true
    }

    private mutating func grow() {
        var larger = MarkTable(room: mask + 1)
        for slot in slots where slot.place >= 0 { larger.insert(slot.mark, at: Int(slot.place)) }
        self = larger
    }
}
