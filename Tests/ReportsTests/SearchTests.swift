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
