import Articles
import Testing

@Suite struct NewswireTests {
    @Test func readsReutersSGML() throws {
        let file = """
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS TOPICS="YES" NEWID="17"><DATE>26-FEB-1987 15:01:01.79</DATE><TEXT>&#2;
            <TITLE>TAVRIA &lt;TVR> TALKS</TITLE><DATELINE>    PORT TAVRIA, Feb 26 - </DATELINE><BODY>Ministers met
            on Thursday.
                They will meet
            again.
             Reuter
            &#3;</BODY></TEXT></REUTERS>
            <REUTERS NEWID="18"><DATE>27-FEB-1987</DATE><TEXT TYPE="BRIEF">&#2;
            ******<TITLE>TAVRIA VOTES TODAY</TITLE>&#3;</TEXT></REUTERS>
            <REUTERS NEWID="20"><DATE>27-FEB-1987</DATE><TEXT TYPE="BRIEF">&#2;
            ******<TITLE>TAVRIA AND BRUNNLAND SIGN
            </TITLE>Blah blah blah.
            &#3;
            </TEXT></REUTERS>
            <REUTERS NEWID="21"><DATE>27-FEB-1987</DATE><TEXT><TITLE>BANK</TITLE><BODY>They met.
            &\tThe bank of R&D lends more.
             Reuter
            &#3;</BODY></TEXT></REUTERS>
            <REUTERS NEWID="19"><DATE>
            """
        let items = try Items(file)
        #expect(items.articles.map(\.id) == ["reuters-17", "reuters-18", "reuters-20", "reuters-21"])
        #expect(items.articles.first?.title == "TAVRIA <TVR> TALKS")
        #expect(
            items.articles.first?.body == "PORT TAVRIA, Feb 26 - Ministers met on Thursday.\n\nThey will meet again.")
        #expect(items.articles.first?.published?.description == "1987-02-26")
        #expect(items.articles[1].body == "TAVRIA VOTES TODAY")
        #expect(items.articles[2].body == "TAVRIA AND BRUNNLAND SIGN")
        #expect(items.articles[3].body == "They met. The bank of R&D lends more.")
        #expect(
            items.rejections.map(\.reason) == [.malformed(format: "Reuters SGML", detail: "a story that is not closed")]
        )
    }

    @Test func readsNITF() throws {
        let article = try Items(
            """
            <?xml version="1.0"?><nitf xml:lang="en"><head><docdata><doc-id id-string="n1"/><date.issue norm="20220830T101500Z"/></docdata>
            <pubdata name="Courier"/></head><body><body.head><hedline><hl1>Talks end</hl1></hedline><byline>By A</byline></body.head>
            <body.content><block><p>One.</p><p>Two &amp; three.</p><media><media-caption>Photo.</media-caption></media></block></body.content></body></nitf>
            """
        ).only
        #expect(article?.id == "n1")
        #expect(article?.title == "Talks end")
        #expect(article?.body == "One.\n\nTwo & three.")
        #expect(article?.published?.description == "2022-08-30")
        #expect(article?.source == "Courier")
    }

    @Test func readsNewsMLG2AndPassesOverPictures() throws {
        let items = try Items(
            """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="urn:1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="x:Courier"/>
            <versionCreated>2022-08-30T10:00:00Z</versionCreated></itemMeta>
            <contentMeta><headline>Talks end</headline><by>A. Writer</by></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head>
            <body><p>One.</p><p>Two.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem guid="urn:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>
            </itemSet></newsMessage>
            """)
        let article = items.only
        #expect(article?.id == "urn:1")
        #expect(article?.title == "Talks end")
        #expect(article?.body == "One.\n\nTwo.")
        #expect(article?.published?.description == "2022-08-30")
        #expect(article?.source == "Courier")
        #expect(article?.author == "A. Writer")
    }

    @Test func readsInlineDataThatHoldsHTML() throws {
        let article = try Items(
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1"><contentMeta><headline>T</headline></contentMeta>
            <contentSet><inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;&lt;P&gt;Two.&lt;/P&gt;</inlineData></contentSet></newsItem>
            """
        ).only
        #expect(article?.body == "One.\n\nTwo.")
    }

    @Test func takesFromNITFWhatTheNewsItemAroundItLacks() throws {
        let article = try Items(
            """
            <newsItem guid="urn:1"><contentSet><inlineXML><nitf><head><title>Talks end</title></head><body><body.head>
            <byline>By A</byline></body.head><body.content><p>One.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>
            """
        ).only
        #expect(article?.title == "Talks end" && article?.author == "By A" && article?.body == "One.")
    }

    @Test func leavesOutWhatAnAgencyPutsAboveAndBelowItsXHTML() throws {
        let article = try Items(
            """
            <newsItem guid="urn:1"><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>
            <header><ul><li>Politics</li></ul><h1>Talks end</h1></header><section><p>One.</p></section><footer><p>To editors.</p></footer>
            </body></html></inlineXML></contentSet></newsItem>
            """
        ).only
        #expect(article?.body == "One.")
    }

    @Test func rejectsWhatItsProducerHasWithdrawn() throws {
        let items = try Items(
            """
            <newsItem guid="urn:1"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta>
            <contentSet><inlineData>One.</inlineData></contentSet></newsItem>
            """)
        #expect(items.rejections.map(\.reason) == [.notAnArticle("its producer has marked it “canceled”")])
    }

    @Test func readsReutersSGMLThatIsLargerThanMayBeHeld() throws {
        var limits = Limits()
        limits.document = 1 << 12
        limits.record = 1 << 12
        func story(_ id: Int, _ text: String) -> String {
            "<REUTERS NEWID=\"\(id)\"><DATE>26-FEB-1987</DATE><TEXT><BODY>\(text)</BODY></TEXT></REUTERS>\n"
        }
        let stories = (1...100).map { story($0, $0 == 50 ? String(repeating: "x", count: 5_000) : "Ministers met.") }
        let items = try Items(stories.joined(), options: .init(format: .reuters, limits: limits))
        #expect(items.articles.count == 99 && items.articles.last?.id == "reuters-100")
        #expect(items.rejections.map(\.reason) == [.tooLarge(limit: "4 KiB a story", setting: .size)])
    }

    @Test func readsNewsML1() throws {
        let article = try Items(
            """
            <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>courier.example</ProviderId><DateId>20220830</DateId>
            <PublicIdentifier>urn:newsml:1</PublicIdentifier></NewsIdentifier></Identification>
            <NewsComponent><NewsLines><HeadLine>Talks end</HeadLine><ByLine>A</ByLine></NewsLines><ContentItem><DataContent>
            <p>One.</p><p>Two.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
            """
        ).only
        #expect(article?.id == "urn:newsml:1")
        #expect(article?.body == "One.\n\nTwo.")
        #expect(article?.published?.description == "2022-08-30")
    }

    @Test func readsNinjs() throws {
        let article = try Items(
            #"{"uri": "urn:1", "headline": "T", "body_xhtml": "<p>One.</p><p>Two.</p>", "versioncreated": "2022-08-30T10:00:00Z","#
                + #" "language": "en", "copyrightholder": "Courier", "byline": "A", "renditions": {"a": {"href": "x"}}}"#
        ).only
        #expect(article?.id == "urn:1")
        #expect(article?.body == "One.\n\nTwo.")
        #expect(article?.source == "Courier")
        #expect(article?.author == "A")
    }

    @Test func readsTables() throws {
        let table = "title,text,date\r\n\"A \"\"big\"\" day\",\"One.\nTwo.\",2022-08-30\r\nB,,2022-08-31\r\nC,\"open"
        let items = try Items(table)
        #expect(items.articles.map(\.title) == ["A \"big\" day"])
        #expect(items.articles.first?.body == "One.\n\nTwo.")
        #expect(items.rejections.map(\.place) == ["line 4", "line 5"])
        #expect(items.rejections.first?.reason == .emptyText)
        #expect(try Items("headline;content;url\nA;One.;https://e.org/1\n").only?.url == "https://e.org/1")
    }
}
