import Vocabulary

/// Offices that few states have, by words of their titles, from `Tables/offices.swift`.
package struct OfficeTable: Sendable {
    private let rows: [(title: Substring, countries: [Country])]

    init() {
        rows = TableRows(officeRows).map { (Substring($0[0]), TableRows.list($0[1]).compactMap { Country($0) }) }
    }

    /// The states that have an office of that title, lower-case; nil where every state may.
    func countries(of title: String) -> [Country]? {
        rows.first { title.contains($0.title) }?.countries
    }
}
