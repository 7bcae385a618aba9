internal import Findings
internal import Vocabulary

/// Whether two lists of participants name the same people.
package enum PersonNames {
    /// Names that stand in both, as the first list writes them: a surname alone stands for the full name.
    static func shared(_ left: [Participant], _ right: [Participant]) -> [String] {
        left.filter { one in right.contains { same(one, $0) } }.map(\.name)
    }

    /// Countries for which both lists name people, and none the same: another delegation, most likely another occasion.
    static func contradictions(_ left: [Participant], _ right: [Participant]) -> [Country] {
        let countries = Set(left.compactMap(\.country)).intersection(right.compactMap(\.country))
        return countries.sorted().filter { country in
            let ours = left.filter { $0.country == country }
            let theirs = right.filter { $0.country == country }
            return !ours.contains { one in theirs.contains { same(one, $0) } }
        }
    }

    /// Same last word of four letters or more, or all words of the shorter name in the longer one.
    ///
    /// East Asian names put the family first and vary in hyphens (`Lee Jae-myung`, `Lee Jae Myung`), hence the second rule.
    static func same(_ left: Participant, _ right: Participant) -> Bool {
        if let one = left.country, let other = right.country, one != other { return false }
        let ours = words(of: left.name)
        let theirs = words(of: right.name)
        guard let last = ours.last, let otherLast = theirs.last else { return false }
        if last == otherLast, last.utf8.count >= 4 { return true }
        let (shorter, longer) = ours.count <= theirs.count ? (ours, theirs) : (theirs, ours)
        return shorter.allSatisfy(longer.contains)
    }

    package static func words(of name: String) -> [String] {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
