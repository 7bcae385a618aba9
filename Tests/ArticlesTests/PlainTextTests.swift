import Articles
import Testing

@Suite struct PlainTextTests {
    @Test func takesAShortFirstLineAsTitle() throws {
        let article = try Items("Ministers meet in Tavria\n\nThe ministers met on Monday.\n\nThey agreed.").only
        #expect(article?.title == "Ministers meet in Tavria")
        #expect(article?.body == "The ministers met on Monday.\n\nThey agreed.")
        #expect(article?.published == nil)
    }

    @Test(arguments: [
        "The ministers met on Monday.\n\nThey agreed to meet again.",
        "Ministers meet\nThe ministers met on Monday.",
        String(repeating: "the word ", count: 20) + "\n\nThey agreed.",
    ])
    func leavesTheTitleEmptyWhereTheFirstLineIsText(_ text: String) throws {
        #expect(try Items(text).only?.title == "")
    }

    @Test func readsFrontMatter() throws {
        let text = """
            ---
            title: "A visit: second day"
            date: 30 August 2022
            source: Mekong Courier
            url: https://example.org/a
            tags:
              - asia
            ---
            The visit went on.
            """
        let article = try Items(text).only
        #expect(article?.title == "A visit: second day")
        #expect(article?.published?.description == "2022-08-30")
        #expect(article?.source == "Mekong Courier")
        #expect(article?.url == "https://example.org/a")
        #expect(article?.body == "The visit went on.")
    }

    @Test(arguments: [
        (#""They said \"no\"""#, #"They said "no""#), (#""Caf\u00e9 and \x41, C:\\x""#, #"Café and A, C:\x"#),
        (#""A quoted \q stays""#, #"A quoted \q stays"#), ("'It''s over'", "It's over"),
        (#"'No \"escape\" here'"#, #"No \"escape\" here"#), (#""\uD800 is no letter""#, #"\uD800 is no letter"#),
    ])
    func readsYAMLsEscapesInFrontMatter(_ value: String, _ title: String) throws {
        #expect(try Items("---\ntitle: \(value)\ndate: 2022-08-30\n---\nThey met.").only?.title == title)
    }

    @Test func readsMarkdownWithoutItsMarks() throws {
        let text = """
            ---
            date: 2022-08-30
            ---
            # Talks in *Vientiane*

            The **ministers** met at [the palace](https://example.org/p) and a_name_stays.

            > A quote.

            - first
            - second

            ![photo](x.jpg)
            """
        let article = try Items(text, named: "talks.md").only
        #expect(article?.title == "Talks in Vientiane")
        #expect(
            article?.body == "The ministers met at the palace and a_name_stays.\n\nA quote.\n\nfirst\n\nsecond")
    }

    @Test func makesTheSameIdForTheSameTextWhereverItLies() throws {
        let one = try Items("The ministers met on Monday.", named: "a.txt").only
        let other = try Items("The ministers met on Monday.\n", named: "b/c.txt").only
        #expect(one?.id == other?.id)
        #expect(one?.id.count == 20)
    }

    @Test(arguments: ["", " \n\t\n ", "\u{FEFF}"])
    func rejectsAnEmptyText(_ text: String) throws {
        #expect(try Items(text).rejections.map(\.reason) == [.emptyText])
    }
}
