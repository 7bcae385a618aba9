import Testing

@testable import Reports

/// What the sheet promises of paper and of words that no line has room for.
@Suite struct StyleSheetTests {
    private var print: String { StyleSheet.text.components(separatedBy: "@media print").last ?? "" }

    /// Browsers leave grounds out on paper, and with them the shades of the matrix and the colours of the keys.
    @Test func printsTheColoursThatMeanSomething() throws {
        let rule = try #require(
            print.components(separatedBy: "\n").first { $0.contains("print-color-adjust: exact") })
        for part in [".matrix td a", ".key li::before", ".bar", ".ranks svg"] {
            #expect(rule.contains(part), "\(part)")
        }
    }

    /// Nobody prints light ink on white paper because the screen is dark.
    @Test func theDarkSchemeIsOfScreensAlone() {
        #expect(StyleSheet.text.contains("@media screen and (prefers-color-scheme: dark)"))
        #expect(!StyleSheet.text.contains("@media (prefers-color-scheme: dark)"))
    }

    /// The script's buttons are left out where a head is repeated on the next sheet; the label that it keeps is not.
    @Test func printsTheHeadsOfTablesThatCanBeSorted() {
        #expect(print.contains("th[data-label]::before { content: attr(data-label); }"))
        #expect(print.contains("thead button, button.rest { display: none; }"))
        #expect(Script.text.contains("head.dataset.label = head.textContent;"))
    }

    @Test func breaksWordsThatNoLineHasRoomFor() {
        #expect(StyleSheet.text.contains("main { overflow-wrap: break-word; }"))
        #expect(StyleSheet.text.contains("tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 7rem; }"))
    }
}
