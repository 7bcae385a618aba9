import Articles
import Testing
import Vocabulary

/// Stories between the control signs of a wire.
@Suite struct WireTests {
    @Test func readsIPTC7901WithoutTheLinesOfSwitchAndDesk() throws {
        let story =
            "\u{1}xya0003 3 i 380  abc 0045\r\n\nRiverland/border/\r\n\u{2}EXTRA\nMinisters agree on border talks\n"
            + "over the river\nBy A. Writer =\r\n\nPort Tavria (abc) - Two ministers met on Monday\r\nand agreed.\r\n\nThey meet again.\r\n\n"
            + "* * * *\r\nThe following information is not intended for publication\r\n\n## Contacts\r\nabc al rmo\r\n"
            + "\r\n\u{3}212322 GMT Nov 18\r\n\u{7F}\u{4}"
        let article = try #require(try Items(story).only)
        #expect(article.title == "Ministers agree on border talks over the river")
        #expect(article.author == "A. Writer")
        #expect(article.published == Day(year: 2018, month: 11, day: 21))
        #expect(article.body == "Port Tavria (abc) - Two ministers met on Monday\nand agreed.\n\nThey meet again.")
    }

    @Test func readsANPAWithSeveralStoriesInAFile() throws {
        func story(_ headline: String) -> String {
            "\u{16}\u{16}\u{1}W2346\u{1F}_asian\r\nr i\u{13}\u{11} BC-River   05-09 1444\r\n\u{2}^BC-River, 1st Ld,827<\r\n"
                + "^\(headline)<\r\n^Eds: Minor edits.<\r\n^By A. WRITER=\r\n^The Agency=\r\n"
                + "\t   PORT TAVRIA (AG) _ Two ministers met.\r\n\t   They agreed.\r\n^Tavria 3<\r\n\r\n"
                + "\t   \u{3}AP-WF-05-09-17 2350GMT<\r\n\u{C}\r\n\u{4}"
        }
        let items = try Items(story("Ministers meet") + story("Ministers part"))
        #expect(items.rejections.isEmpty)
        #expect(items.articles.map(\.title) == ["Ministers meet", "Ministers part"])
        #expect(items.articles[0].author == "A. WRITER")
        #expect(items.articles[0].published == Day(year: 2017, month: 5, day: 9))
        #expect(items.articles[0].body == "PORT TAVRIA (AG) _ Two ministers met.\n\nThey agreed.\n\nTavria 3")
    }
}
