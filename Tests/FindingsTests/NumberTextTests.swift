import Testing

@testable import Findings

@Suite("Numbers of tables")
struct NumberTextTests {
    private func read(_ text: String) -> Float {
        var numbers = NumberText()
        var text = text
        return text.withUTF8 { numbers.float($0) }
    }

    @Test(
        "A number is read as the standard library reads it",
        arguments: [
            "0", "-0.5", "2.32746184", "0.789000005", "1.00000002e-35", "-3.0353", "227", "16777217", "0.1",
            "33554435.5",
            "1.000000059604644775390625", "123456789012345678", "-1.5e10",
        ])
    func agrees(text: String) { #expect(read(text) == Float(text)) }

    @Test("Thousandths and millionths are read as the standard library reads them")
    func agreesOnMany() {
        for whole in stride(from: -2_000_000_000, through: 2_000_000_000, by: 1_234_567) {
            let sign = whole < 0 ? "-" : ""
            let rest = "00000000\(abs(whole) % 100_000_000)".suffix(8)
            let text = "\(sign)\(abs(whole) / 100_000_000).\(rest)"
            #expect(read(text) == Float(text), "\(text)")
        }
    }

    @Test("What is no number is nothing", arguments: ["", "-", ".", "x", "1.2.3"])
    func refuses(text: String) { #expect(read(text) == 0) }
}
