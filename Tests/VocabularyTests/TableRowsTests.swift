import Testing

@testable import Vocabulary

@Suite("Rows of tables")
struct TableRowsTests {
    @Test("A line is its fields, the empty ones too; empty lines are none")
    func fields() {
        let rows = TableRows("one\ttwo\n\n\tthree\t\nfour")
        #expect(rows.map { Array($0) } == [["one", "two"], ["", "three", ""], ["four"]])
        #expect(rows.map(\.count) == [2, 3, 1])
        #expect(rows.map { $0[$0.count - 1] } == ["two", "", "four"])
    }

    @Test("A table that ends in a line end has no row behind it, and an empty one has none")
    func ends() {
        #expect(TableRows("one\n").map { Array($0) } == [["one"]])
        #expect(TableRows("\n\n").map { Array($0) } == [])
        #expect(TableRows("").map { Array($0) } == [])
    }

    @Test(
        "The items of a list are what bars part, without the empty ones",
        arguments: [
            ("", []), ("Łódź", ["Łódź"]), ("Peking|Peiping", ["Peking", "Peiping"]), ("|a||b|", ["a", "b"]), ("||", []),
        ] as [(String, [String])])
    func lists(field: String, items: [String]) {
        #expect(TableRows.list(field) == items)
    }
}
