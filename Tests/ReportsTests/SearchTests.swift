import Foundation
import Testing
import Vocabulary

@testable import Reports

@Suite struct SearchTests {
    @Test func everyPageButTheSearchOfItselfCanBeFound() throws {
        let files = try site(MadeUpHistory.large(articles: 60))
        let script = text(files["search-index.js"])
        #expect(script.hasPrefix("var attacheIndex = \"") && script.hasSuffix("\";\n"))
        let literal = script.dropFirst("var attacheIndex = ".count).dropLast(2)
        let lines = try JSONDecoder().decode(String.self, from: Data(literal.utf8)).components(separatedBy: "\n")
        let paths = lines.map { $0.components(separatedBy: "\t") }
        #expect(paths.allSatisfy { $0.count == 5 })
        #expect(Set(paths.map { $0[2] }) == Set(files.keys.filter { $0.hasSuffix(".html") }))
    }

    @Test func findsAPairByThePeopleWhoMet() throws {
        let script = text(try site(MadeUpHistory.large(articles: 60))["search-index.js"])
        let separator = "\\u0009"
        let pairs = script.components(separatedBy: "\\u000a").map { $0.components(separatedBy: separator) }
            .filter { $0[2].hasPrefix("pairs/") }
        #expect(pairs.contains { $0[4].components(separatedBy: " ").contains("Seiha") })
    }

    @Test func findsADayByItsISODate() throws {
        let script = text(try site(MadeUpHistory.one())["search-index.js"])
        let days = script.components(separatedBy: "\\u000a").map { $0.components(separatedBy: "\\u0009") }
            .filter { $0[2] == "days/2026-11-22.html" }
        #expect(days.contains { $0[4].hasPrefix("2026-11-22") })
    }

    /// Letters whose bar or ligature Unicode does not decompose, beside those that it does; where Node runs scripts.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: node))) func findsNamesWithoutTheirMarks() throws {
        let names = ["Đặng Văn Đức", "Wałęsa", "Ørsted", "Håkonsen", "Kılıç", "Þór", "Weiß", "Æthel", "Cœur"]
        #expect(
            try Self.run("\(names).map(plain).join(\"|\")")
                == "dang van duc|walesa|orsted|hakonsen|kilic|thor|weiss|aethel|coeur\n")
    }

    /// Of a hundred rows nobody sees more than sixty before asking for all, and those who filter see all that match.
    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: node)),
        arguments: [
            ("[]", "false", "60"), ("[]", "true", "100"), ("['row', '9']", "false", "19"), ("['none']", "true", "0"),
        ])
    func showsTheFirstOfManyRows(words: String, isWhole: String, shown: String) throws {
        let texts = "Array.from({ length: 100 }, (_, number) => 'row ' + number)"
        #expect(try Self.run("standing(\(texts), \(words), \(isWhole)).filter(Boolean).length") == shown + "\n")
    }

    private static let node = "/usr/bin/node"

    /// What the expression is where the functions of the script are known.
    private static func run(_ expression: String) throws -> String {
        let folder = try TemporaryFolder()
        let page = "const document = { addEventListener: () => {} }, window = document;\n"
        let script = Script.text.replacing("\n})();", with: "\n  console.log(\(expression));\n})();")
        try folder.write(ReportFile(path: "run.js", text: page + script))
        return try folder.run(node, "run.js")
    }

    @Test func aTitleCannotBreakOutOfTheIndex() {
        let entry = SearchPage.Entry(
            kind: .person, weight: 1, path: "people/x.html", title: "a\"; alert(1)\t\n\\u{2028}", words: ["b"])
        let script = text(SearchPage.index([entry]).bytes)
        #expect(
            script
                == "var attacheIndex = \"person\\t1\\tpeople/x.html\\ta\\\"; alert(1)  \\\\u{2028}\\tb\";\n".replacing(
                    "\\t", with: "\\u0009"))
    }
}
