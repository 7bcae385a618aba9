/// Ids of things that lie between two days, found by the days that they may meet: a question costs what it finds.
///
/// Each lies in the class of its length, as in the index of the table `grouping`, under the number of the stretch in which
/// its first day falls; stretches are as long as the longest of their class.
struct DayTable {
    private var classes: [[Int: Set<Int64>]] = Array(repeating: [:], count: ReportLoader.sizeClasses.count)

    mutating func insert(_ id: Int64, _ days: ClosedRange<Int>) {
        let size = ReportLoader.sizeClass(of: days)
        classes[size][days.lowerBound >> size, default: []].insert(id)
    }

    mutating func remove(_ id: Int64, _ days: ClosedRange<Int>) {
        let size = ReportLoader.sizeClass(of: days)
        classes[size][days.lowerBound >> size]?.remove(id)
    }

    /// All whose days may overlap these, and some that lie close by.
    func near(_ days: ClosedRange<Int>) -> [Int64] {
        classes.indices.flatMap { size -> [Int64] in
            let stretches = classes[size]
            guard !stretches.isEmpty else { return [] }
            let asked = ((days.lowerBound >> size) - 1)...(days.upperBound >> size)
            if asked.count > stretches.count { return stretches.filter { asked.contains($0.key) }.flatMap(\.value) }
            return asked.flatMap { stretches[$0] ?? [] }
        }
    }
}
