import Articles
import Testing

@testable import Reading

@Suite struct SentencesTests {
    private func sentences(_ text: String) -> [String] {
        let passage = CastTests.reader.read(Article(id: "a", title: "", body: text, origin: .init(path: "a")))
        return passage.sentences.map { passage.line($0.tokens) }
    }

    @Test(arguments: [
        ("Both signed a pact.The ministers left.", ["Both signed a pact.", "The ministers left."]),
        ("“We agree.”Then she left.", ["“We agree.”", "Then she left."]),
        ("They met in Vientiane.A day later he left.", ["They met in Vientiane.", "A day later he left."]),
        ("He came on July 7.He left.", ["He came on July 7.", "He left."]),
        ("He left in 2022.The two agreed.", ["He left in 2022.", "The two agreed."]),
    ])
    func endWhereNoBlankFollows(text: String, expected: [String]) { #expect(sentences(text) == expected) }

    @Test(arguments: [
        "She told Example.Com of her Ph.D in law.", "The U.S.-led talks with J.Crew ended.",
        "He is at home in v2.Beta now.",
        "Sen.Smith met the minister.", "1.The two sides agreed.",
    ])
    func goOnAfterPointsThatEndNothing(text: String) { #expect(sentences(text).count == 1) }

    @Test(arguments: [
        (#"He came by air. "We agree," he said."#, ["He came by air.", #""We agree," he said."#]),
        (#""We agree." "So do we," she said."#, [#""We agree.""#, #""So do we," she said."#]),
        ("He came by air. 'We agree,' he said.", ["He came by air.", "'We agree,' he said."]),
        ("He came by air.\n\n\"We agree,\" he said.", ["He came by air.", "\"We agree,\" he said."]),
    ])
    func beginWithTheQuotationMarkThatOpens(text: String, expected: [String]) { #expect(sentences(text) == expected) }
}
