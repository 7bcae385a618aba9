import Articles
import Testing

/// Text that declares no encoding and is not UTF-8.
@Suite struct CharsetGuessTests {
    /// “The ministers met in the capital and spoke of the border”, twice, in Russian.
    private static let russian = "министры встретились в столице и говорили о границе и о торговле между странами"

    private func rejection(_ bytes: [UInt8]) throws -> Rejection.Reason? {
        let items = try Items(bytes: bytes)
        #expect(items.articles.isEmpty)
        return items.rejections.first?.reason
    }

    /// The letters from `а` to `я` in two encodings that spell them in other orders.
    private func spelled(_ text: String, _ letters: (UInt32) -> UInt8) -> [UInt8] {
        text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : letters($0.value) }
    }

    @Test func knowsCyrillicInWindows1251AndInISO8859() throws {
        let foreign = Rejection.Reason.notEnglish(language: "ru")
        #expect(try rejection(spelled(CharsetGuessTests.russian) { UInt8($0 - 0x430 + 0xE0) }) == foreign)
        #expect(try rejection(spelled(CharsetGuessTests.russian) { UInt8($0 - 0x430 + 0xD0) }) == foreign)
    }

    @Test func saysWhatItGuessed() throws {
        let bytes = spelled(CharsetGuessTests.russian) { UInt8($0 - 0x430 + 0xE0) }
        let article = try Items(bytes: bytes, options: .init(acceptsOtherLanguages: true)).only
        #expect(article?.body == CharsetGuessTests.russian)
        #expect(article?.notes == ["read as CP1251, which nothing declares"])
    }

    @Test func takesFrenchForNothingButWindows1252() throws {
        let text = "Le président a été reçu à l’Élysée où il a déclaré que l’été serait réglé, très tôt, là-bas."
        let bytes = text.unicodeScalars.map { $0.value == 0x2019 ? 0x92 : UInt8($0.value) }
        let article = try Items(bytes: bytes, options: .init(acceptsOtherLanguages: true)).only
        #expect(article?.body == text)
        #expect(article?.notes == ["read as Windows-1252"])
    }
}
