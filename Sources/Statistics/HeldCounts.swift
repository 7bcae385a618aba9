/// How many occasions were held by each country or pair; none without any. Counted once, since half a dozen pages ask for all of them.
struct HeldCounts<Key: Hashable & Sendable>: Sendable {
    private(set) var all: [Key: Int] = [:]
    /// Those of them that are certain.
    private(set) var certain: [Key: Int] = [:]
    /// The numbers of the months in which those of them begin of which the month is known.
    private(set) var months: [Key: [Int32]] = [:]

    init(_ places: [Key: [Int]], _ columns: OccasionColumns, withMonths: Bool = false) {
        for (key, own) in places {
            var (held, certainly, months) = (0, 0, [Int32]())
            for outline in columns.outlines(at: own) where outline.status == .held {
                held += 1
                if outline.isCertain { certainly += 1 }
                if withMonths, let month = outline.month { months.append(Int32(clamping: month.number)) }
            }
            if held > 0 { all[key] = held }
            if certainly > 0 { certain[key] = certainly }
            if !months.isEmpty { self.months[key] = months }
        }
    }
}
