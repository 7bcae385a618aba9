import Vocabulary

/// Which war began in a year, for texts that name it by nothing but `the invasion`.
struct WarTable: Sendable {
    private let wars: [(year: Int, parties: [Country])]

    init() {
        wars = TableRows(warRows).compactMap { fields in
            guard fields.count > 1, let year = Int(fields[0]) else { return nil }
            return (year, TableRows.list(fields[1]).compactMap { Country($0) })
        }
    }

    /// The parties of the war of that year all of whom are among the countries that the article names.
    func parties(since year: Int, among named: [Country]) -> [Country]? {
        wars.first { $0.year == year && $0.parties.allSatisfy { named.contains($0) } }?.parties
    }
}
