import Reading

/// Words that features of milestones tell apart, by their hashes.
final class MilestoneNouns: Sendable {
    private let groups: [UInt64: Int]
    private let smallWords: [UInt64: Int]

    init() {
        func table(_ rows: [String]) -> [UInt64: Int] {
            var table: [UInt64: Int] = [:]
            for (index, row) in rows.enumerated() {
                for word in row.split(separator: " ") { table[Passage.key(word)] = index + 1 }
            }
            return table
        }
        groups = table([
            "agreement", "agreements", "treaty treaties convention conventions", "pact pacts accord accords",
            "memorandum memorandums memoranda mou mous moc mocs protocol protocols", "deal", "deals",
            "statement statements communique communiqué", "declaration declarations", "document documents",
            "ceasefire truce armistice cessation", "arrangement arrangements",
            "framework roadmap charter entente concordat",
            "fta act loi lois intent", "ties", "relations", "partnership partnerships", "contract contracts",
        ])
        smallWords = table([
            "a an", "the this that", "its their our his", "of", "to", "for on", "with", "between", "in at by", "and or",
            "joint bilateral trade", "nuclear peace", "new", "several various two three four five six", "'s ’s",
            "signed reached struck", "under since after", "which who", ". ,",
        ])
    }

    func group(_ key: UInt64) -> Int { groups[key] ?? 0 }
    func small(_ key: UInt64) -> Int { smallWords[key] ?? 0 }
}
