/// How many occasions were held by each country or pair; none without any. Counted once, since half a dozen pages ask for all of them.
struct HeldCounts<Key: Hashable & Sendable>: Sendable {
    private(set) var all: [Key: Int] = [:]
    /// Those of them that are certain.
    private(set) var certain: [Key: Int] = [:]

    init(_ places: [Key: [Int]], _ columns: OccasionColumns) {
        for (key, own) in places {
            var (held, certainly) = (0, 0)
            for place in own {
                let outline = columns[place]
                guard outline.status == .held else { continue }
                held += 1
                if outline.isCertain { certainly += 1 }
            }
            if held > 0 { all[key] = held }
            if certainly > 0 { certain[key] = certainly }
        }
    }
}
