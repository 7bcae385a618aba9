import Foundation
import Ledger
import Testing
import Vocabulary

@testable import Reports

@Suite struct SearchTests {
    @Test func everyPageButTheSearchOfItselfCanBeFound() throws {
        let files = try site(MadeUpHistory.large(articles: 60))
        let script = text(files["search-index.js"])
        #expect(script.hasPrefix("var attacheIndex = \"") && script.hasSuffix("\";\n"))
        let first = try #require(script.split(separator: "\n").first)
        let literal = first.dropFirst("var attacheIndex = ".count).dropLast()
        let lines = try JSONDecoder().decode(String.self, from: Data(literal.utf8)).components(separatedBy: "\n")
        let paths = lines.map { $0.components(separatedBy: "\t") }
        #expect(paths.allSatisfy { $0.count == 5 })
        #expect(Set(paths.map { $0[2] }) == Set(files.keys.filter { $0.hasSuffix(".html") }))
    }

    @Test func findsAPairByThePeopleWhoMet() throws {
        let pairs = try lines(MadeUpHistory.large(articles: 60))
            .filter { $0[2].hasPrefix("pairs/") }
        #expect(pairs.contains { $0[4].components(separatedBy: " ").contains("Seiha") })
    }

    /// The fields of each page's line.
    private func lines(_ history: History) throws -> [[String]] {
        let script = text(try site(history)["search-index.js"])
        let first = try #require(script.split(separator: "\n").first)
        return first.components(separatedBy: "\\u000a").map { $0.components(separatedBy: "\\u0009") }
    }

    @Test func findsADayByItsISODate() throws {
        let days = try lines(MadeUpHistory.one())
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

    @Test func knowsOtherNamesOfTheCountriesOfItsPages() {
        let names = SearchPage.names([Country("GBR"), Country("TUR")].compactMap(\.self), Names(countries: .standard))
        let known = Set(names.map { "\($0.other) > \($0.title)" })
        #expect(
            known.isSuperset(of: [
                "UK > United Kingdom", "Britain > United Kingdom", "British > United Kingdom", "Turkey > Türkiye",
                "TUR > Türkiye",
            ]))
        #expect(!known.contains("Türkiye > Türkiye"))
    }

    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: node)),
        arguments: [
            ("Turkey", " turkey | turkiye "),
            (
                "uk and TURKEY",
                " uk and turkey | united kingdom and turkey | uk and turkiye | united kingdom and turkiye "
            ),
            ("Turkeystan", " turkeystan "),
        ])
    func takesOtherNamesForThoseOfTitles(query: String, meant: String) throws {
        let names = "[['UK', 'United Kingdom'], ['Turkey', 'Türkiye']].map(pair => pair.map(words))"
        #expect(try Self.run("meanings(words('\(query)'), \(names)).join('|')") == meant + "\n")
    }

    /// Filters know the other names of countries that the search knows; a word that is none is sought as it stands.
    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: node)),
        arguments: [
            ("Turkey", "turkey|turkiye"), ("UK  talks", "uk talks|united kingdom talks"), ("2022-08", "2022-08"),
            (" ", ""),
        ])
    func filtersByOtherNamesOfCountries(query: String, meant: String) throws {
        let names = "[['UK', 'United Kingdom'], ['Turkey', 'Türkiye']].map(pair => pair.map(words))"
        #expect(
            try Self.run("filterMeanings('\(query)', \(names)).map(one => one.join(' ')).join('|')") == meant + "\n")
    }

    @Test func givesPagesTheOtherNamesInAFileOfTheirOwn() throws {
        let names = text(try site(MadeUpHistory.one())["country-names.js"])
        #expect(names.hasPrefix("var attacheNames = \""))
        #expect(names.contains("Kampuchea\\u0009Cambodia") || names.contains("Cambodian\\u0009Cambodia"))
    }

    /// Of a hundred rows nobody sees more than sixty before asking for all, and those who filter see all that match.
    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: node)),
        arguments: [
            ("[]", "false", "60"), ("[]", "true", "100"), ("[['row', '9']]", "false", "19"),
            ("[['none']]", "true", "0"),
            ("[['none'], ['row', '9']]", "false", "19"),
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

    /// Their lines are made page by page, on all cores.
    @Test func listsManyPagesInTheirOrder() {
        let entries = (0..<2_500).map { number in
            SearchPage.Entry(
                kind: .day, weight: number, path: "days/\(number).html", title: "Day", words: ["one", "\(number)"])
        }
        let script = text(SearchPage.index(entries).bytes)
        let lines = script.dropFirst("var attacheIndex = \"".count).dropLast("\";\n".count)
            .components(separatedBy: "\\u000a")
        #expect(lines == (0..<2_500).map { "day\\u0009\($0)\\u0009days/\($0).html\\u0009Day\\u0009one \($0)" })
    }
}
