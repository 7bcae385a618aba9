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
        #expect(paths.allSatisfy { $0.count == 4 })
        #expect(Set(paths.map { $0[2] }) == Set(files.keys.filter { $0.hasSuffix(".html") }))
    }

    @Test func aTitleCannotBreakOutOfTheIndex() {
        let entry = SearchPage.Entry(
            kind: .person, weight: 1, path: "people/x.html", title: "a\"; alert(1)\t\n\\u{2028}")
        let script = text(SearchPage.index([entry]).bytes)
        #expect(
            script
                == "var attacheIndex = \"person\\t1\\tpeople/x.html\\ta\\\"; alert(1)  \\\\u{2028}\";\n".replacing(
                    "\\t", with: "\\u0009"))
    }
}
