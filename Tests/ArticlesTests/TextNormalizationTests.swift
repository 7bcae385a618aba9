import Articles
import Testing

@Suite struct TextNormalizationTests {
    private func body(_ text: String) throws -> String? { try Items(text, options: .init(format: .text)).only?.body }

    @Test func partsParagraphsAtEmptyLinesAndKeepsSingleLineEnds() throws {
        #expect(try body("one.\r\ntwo.\r\n\r\n \r\nthree.  \n") == "one.\ntwo.\n\nthree.")
    }

    @Test func takesEachLineAsAParagraphWhereNoLineIsEmpty() throws {
        #expect(try body("one.\ntwo.\rthree.") == "one.\n\ntwo.\n\nthree.")
    }

    @Test(arguments: [
        (
            "The six ministers are those of\nChina\n,\nLaos\n, and\nVietnam\n.\nThe next round is in May.",
            "The six ministers are those of China, Laos, and Vietnam.\n\nThe next round is in May."
        ),
        (
            "Lao Foreign Minister\nThongsavan Phomvihane\n, who led the talks, left.",
            "Lao Foreign Minister Thongsavan Phomvihane, who led the talks, left."
        ),
        ("They will mark the 20\nth\nanniversary of relations.", "They will mark the 20th anniversary of relations."),
        (
            "He thanked all the members of the\nMekong River Commission\n(\nMRC\n)’s council.",
            "He thanked all the members of the Mekong River Commission (MRC)’s council."
        ),
        (
            "Both sides said on Monday that they want\nto meet again in June.",
            "Both sides said on Monday that they want to meet again in June."
        ),
        (
            "Lao Prime Minister\nSonexay Siphandone\nmet Thai President\nAnan Dee\nin Vientiane on Monday.",
            "Lao Prime Minister Sonexay Siphandone met Thai President Anan Dee in Vientiane on Monday."
        ),
        (
            "Kenya's Foreign Minister\nPeter Mwangi\nand Norway's\nKari Lund\nmet in Oslo on Monday.",
            "Kenya's Foreign Minister Peter Mwangi and Norway's Kari Lund met in Oslo on Monday."
        ),
        (
            "The two met on Monday on the sidelines of the\nBIMSTEC\nmeeting in\nDhaka\n.",
            "The two met on Monday on the sidelines of the BIMSTEC meeting in Dhaka."
        ),
        ("Kenya and\nGhana\nsigned a pact on fish.", "Kenya and Ghana signed a pact on fish."),
        (
            "He told reporters in Hanoi that\nVietnam\nwould host the next meeting.",
            "He told reporters in Hanoi that Vietnam would host the next meeting."
        ),
    ])
    func joinsLinesThatWereTorn(_ torn: String, _ whole: String) throws { #expect(try body(torn) == whole) }

    @Test(arguments: [
        "Ministers meet in Luang Prabang\nThe ministers of both countries met on Monday.",
        "Dear colleagues,\nI welcome you to Vientiane.",
        "thailand\nMinister visits Laos\nopinion",
        "By our correspondent\nhttps://example.org/laos",
        "The plan rests on three points:\ntrade and customs;\nroads and rail.",
        "MOST READ\nBridge opened after talks",
        "Prime Minister\nPresident\nBridge opened after talks",
    ])
    func keepsLinesThatStandAlone(_ text: String) throws {
        #expect(try body(text) == text.split(separator: "\n").joined(separator: "\n\n"))
    }

    @Test func collapsesBlanksOfEveryKind() throws {
        #expect(try body("a\u{A0}\u{2009}b \t c\u{3000}d.") == "a b c d.")
    }

    @Test func composesCharactersAndKeepsQuotes() throws {
        let text = try body("Pe\u{301}rez said “yes” – ‘no’ — Ho\u{302}\u{300}.")
        #expect(text.map { Array($0.utf8) } == Array("P\u{E9}rez said “yes” – ‘no’ — H\u{1ED3}.".utf8))
    }

    @Test func removesWhatCannotBeSeenAndSaysSo() throws {
        let article = try Items("a\u{200B}b\u{0}c\u{202E}d\u{AD}e.", options: .init(format: .text)).only
        #expect(article?.body == "abcde.")
        #expect(article?.notes == ["4 control or invisible characters were left out"])
    }

    @Test func replacesWhatIsNoCharacterAndSaysSo() throws {
        // Swift has no literal for most of them.
        let codes: [UInt32] = [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF]
        let text = codes.compactMap { Unicode.Scalar($0) }.map { "a\($0)" }.joined() + "."
        let article = try Items(text, options: .init(format: .text)).only
        #expect(article?.body == String(repeating: "a\u{FFFD}", count: 6) + ".")
        #expect(article?.notes == ["6 code points that are no characters were replaced (U+FFFD)"])
        let line = try Items(#"{"title": "Ta\uffffks 🙂", "text": "They met\ufffe."}"#).only
        #expect(line?.title == "Ta\u{FFFD}ks 🙂" && line?.body == "They met\u{FFFD}.")
        #expect(line?.notes == ["2 code points that are no characters were replaced (U+FFFD)"])
    }

    @Test func keepsTheNeighboursOfWhatIsNoCharacter() throws {
        let text = "\u{FFFC}\u{FDCF}\u{FDF0}\u{FF0C}\u{1F600}\u{1FFFD}\u{20000}\u{1F3FE}\u{1F3FF}."
        let article = try Items(text + " They met.", options: .init(format: .text)).only
        #expect(article?.body.unicodeScalars.elementsEqual((text + " They met.").unicodeScalars) == true)
        #expect(article?.notes == [])
    }

    @Test func readsWindows1252WhereNothingIsUTF8() throws {
        let bytes: [UInt8] = Array("He said ".utf8) + [0x93] + Array("yes".utf8) + [0x94, 0x2E, 0xE9]
        let article = try Items(bytes: bytes).only
        #expect(article?.body == "He said “yes”.é")
        #expect(article?.notes == ["read as Windows-1252"])
    }

    @Test func replacesDamageInUTF8AndSaysSo() throws {
        let bytes: [UInt8] = Array("caf\u{E9} ".utf8) + [0xE2, 0x28] + Array(" end.".utf8)
        let article = try Items(bytes: bytes).only
        #expect(article?.body == "caf\u{E9} \u{FFFD}( end.")
        #expect(article?.notes == ["1 byte sequence that is no UTF-8 was replaced"])
    }

    @Test(arguments: [true, false]) func readsUTF16(_ hasMark: Bool) throws {
        let units = Array("Talks ended on Monday.".utf16)
        let mark: [UInt8] = hasMark ? [0xFF, 0xFE] : []
        let bytes = mark + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(try Items(bytes: bytes).only?.body == "Talks ended on Monday.")
    }

    @Test(arguments: [true, false]) func readsLinesInUTF16AsTheyCome(_ isBigEndian: Bool) throws {
        var limits = Limits()
        limits.document = 1 << 10
        let lines = (1...2_000).map { #"{"id": "\#($0)", "text": "They met in Łódź. 🙂"}"# }.joined(separator: "\n")
        let units: [UInt16] = [0xFEFF] + Array(lines.utf16)
        let bytes = units.flatMap {
            isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
        }
        let items = try Items(bytes: bytes, options: .init(limits: limits))
        #expect(items.articles.count == 2_000)
        #expect(items.articles.allSatisfy { $0.body == "They met in Łódź. 🙂" })
    }
}
