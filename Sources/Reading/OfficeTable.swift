import Vocabulary

/// Offices that few states have, by words of their titles, from `Tables/offices.swift`.
package struct OfficeTable: Sendable {
    private let rows: [(title: [UInt8], countries: [Country], isOnly: Bool)]

    init() {
        rows = TableRows(officeRows).map {
            (Array($0[0].utf8), TableRows.list($0[1]).compactMap { Country($0) }, $0[2] == "only")
        }
    }

    /// The states that have an office of that title, lower-case; nil where every state may.
    func countries(of title: [UInt8]) -> [Country]? {
        rows.first { OfficeTable.holds(title, $0.title) }?.countries
    }

    /// The state that the title alone tells: `pope`, `treasury secretary`.
    func only(of title: [UInt8]) -> Country? {
        rows.first { OfficeTable.holds(title, $0.title) }.flatMap { $0.isOnly ? $0.countries.first : nil }
    }

    private static func holds(_ text: [UInt8], _ words: [UInt8]) -> Bool {
        guard let first = words.first, text.count >= words.count else { return false }
        for start in 0...(text.count - words.count) where text[start] == first {
            if text[start..<(start + words.count)].elementsEqual(words) { return true }
        }
        return false
    }
}
