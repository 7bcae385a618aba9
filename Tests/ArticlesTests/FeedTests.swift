import Articles
import Testing

@Suite struct FeedTests {
    @Test func readsRSSWithFullText() throws {
        let feed = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/">
            <channel><title>Courier &amp; Co</title><language>en-gb</language><link>https://e.org</link>
            <item><title>Talks &amp;amp; dinner</title><link>https://e.org/1</link><guid isPermaLink="false">g1</guid>
            <pubDate>Tue, 30 Aug 2022 10:00:00 +0700</pubDate><d:creator>A. Writer</d:creator>
            <description>Short.</description><content:encoded><![CDATA[<p>The&nbsp;ministers met.</p><p>They<br>ate.</p>]]></content:encoded>
            </item>
            <item><description>Only a&nbsp;summary &lt;b&gt;here&lt;/b&gt;.</description></item>
            </channel></rss>
            """
        let items = try Items(feed)
        #expect(items.rejections.isEmpty)
        try #require(items.articles.count == 2)
        let first = items.articles[0]
        #expect(first.id == "g1")
        #expect(first.title == "Talks & dinner")
        #expect(first.body == "The ministers met.\n\nThey\nate.")
        #expect(first.published?.description == "2022-08-30")
        #expect(first.source == "Courier & Co")
        #expect(first.author == "A. Writer")
        #expect(first.language == "en-gb")
        #expect(items.articles[1].body == "Only a summary here.")
    }

    @Test func readsAtomAndRDF() throws {
        let atom = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>
            <entry><id>tag:e.org,1</id><title>T</title><link rel="self" href="https://e.org/self"/><link href="https://e.org/1"/>
            <published>2022-08-30T00:00:00Z</published><author><name>A</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &lt; two.</p><p>Three.</p></div></content></entry></feed>
            """
        let entry = try Items(atom).only
        #expect(entry?.body == "One < two.\n\nThree.")
        #expect(entry?.url == "https://e.org/1")
        #expect(entry?.author == "A")
        let rdf = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
             xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://e.org"><title>Courier</title></channel>
            <item rdf:about="https://e.org/1"><title>T</title><link>https://e.org/1</link><description>Text.</description>
            <dc:date>2022-08-30</dc:date></item></rdf:RDF>
            """
        let item = try Items(rdf).only
        #expect(item?.published?.description == "2022-08-30")
        #expect(item?.source == "Courier")
    }

    @Test func handsOverWhatStandsBeforeABreak() throws {
        let items = try Items(
            "<rss><channel><item><guid>1</guid><description>One.</description></item><item><guid>2</guid><description>Tw"
        )
        #expect(items.articles.map(\.id) == ["1"])
        #expect(items.rejections.count == 1)
        guard case .malformed("feed", _)? = items.rejections.first?.reason else {
            Issue.record("no malformed feed: \(items.rejections)")
            return
        }
    }

    @Test func readsWhatOlderFeedsPutInThePlaceOfTheContent() throws {
        func body(_ inside: String) throws -> String? {
            try Items("<rss><channel><item><guid>1</guid>\(inside)</item></channel></rss>").only?.body
        }
        let xhtml = "xmlns='http://www.w3.org/1999/xhtml'"
        #expect(try body("<body \(xhtml)><p>One.</p><p>Two.<script>x()</script></p></body>") == "One.\n\nTwo.")
        #expect(try body("<fullitem>&lt;p&gt;One.&lt;/p&gt;Two.</fullitem>") == "One.\n\nTwo.")
        #expect(try body("<description>One&lt;embed src='a'&gt; two.</description>") == "One two.")
    }

    @Test func readsContentOfAtomInBase64() throws {
        func body(_ attributes: String, _ text: String) throws -> String? {
            try Items("<feed><entry><id>1</id><content \(attributes)>\(text)</content></entry></feed>").only?.body
        }
        // `<p>They met.</p>` and `They met.`
        #expect(try body("mode='base64' type='text/html'", "PHA+VGhleSBtZXQu\nPC9wPg==") == "They met.")
        #expect(try body("type='application/octet-stream'", "VGhleSBtZXQu") == "They met.")
        #expect(try body("type='text/plain'", "VGhleSBtZXQu") == "VGhleSBtZXQu")
    }

    @Test func readsAFeedWhateverItsHeadSaysWrongly() throws {
        let item = "<rss><channel><item><guid>1</guid><description>They met.</description></item></channel></rss>"
        for head in [
            "\n  <?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"bogus\"?>",
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY % x SYSTEM \"x.ent\"> %x; <!-- isn't --> ]>",
        ] {
            #expect(try Items(head + item).only?.body == "They met.", "\(head)")
        }
    }

    @Test func keepsADocumentTypeThatAnItemQuotes() throws {
        let feed = """
            <rss><channel><item><guid>1</guid><description><![CDATA[<!DOCTYPE html><p>They met > twice.</p>]]></description>
            </item></channel></rss>
            """
        #expect(try Items(feed).only?.body == "They met > twice.")
    }

    @Test(arguments: [
        ("iso-8859-2", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"), ("koi8-r", [0xED, 0xC9, 0xD2], "Мир"),
        ("windows-1252", [0x93, 0xE9, 0x94], "“é”"), ("gb2312", [0xC4, 0xE3, 0xBA, 0xC3], "你好"),
    ])
    func readsTheEncodingThatAFeedDeclares(_ charset: String, _ bytes: [UInt8], _ text: String) throws {
        let head = "<?xml version=\"1.0\" encoding=\"\(charset)\"?><rss><channel><item><guid>1</guid><title>"
        let tail = "</title><description>They met.</description></item></channel></rss>"
        let article = try Items(bytes: Array(head.utf8) + bytes + Array(tail.utf8)).only
        #expect(article?.title == text)
    }

    @Test func readsALargeFeedItemByItem() throws {
        let prose = String(repeating: "The ministers met in the old palace and spoke about the river. ", count: 40)
        var feed = """
            <?xml version="1.0"?><!-- <item> --><a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en"><a:title>Courier</a:title>
            """
        for number in 1...2_000 {
            let end = number == 7 ? "&;<b>" : ""
            feed += "<a:entry><a:id>\(number)</a:id><a:content>\(prose)\(end)</a:content></a:entry>\n"
        }
        let items = try Items(feed + "</a:feed>")
        #expect(items.articles.count == 1_999 && items.rejections.map(\.place) == ["item 7"])
        #expect(items.articles.last?.id == "2000" && items.articles.last?.source == "Courier")
        #expect(items.articles.last?.language == "en")
        let cut = try Items(String(feed.dropLast(1_000)))
        #expect(cut.articles.count >= 1_998)
        #expect(cut.rejections.last?.reason == .malformed(format: "feed", detail: "ends too early"))
    }

    @Test func rejectsMarkupOfTooManyElements() throws {
        var limits = Limits()
        limits.markupNodes = 1_000
        let wide = "<rss><channel>" + String(repeating: "<a/>", count: 2_000) + "</channel></rss>"
        #expect(
            try Items(wide, options: .init(limits: limits)).rejections.map(\.reason)
                == [.tooLarge(limit: "1000 elements a document")])
    }

    @Test func expandsNoEntities() throws {
        let bomb = """
            <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
            <!ENTITY f SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><guid>1</guid><title>x&f;y</title><description>One &c; end.</description></item></channel></rss>
            """
        let article = try Items(bomb).only
        #expect(article?.body == "One end.")
        #expect(article?.title == "xy")
    }

    @Test func rejectsMarkupThatIsTooDeep() throws {
        let deep = "<rss>" + String(repeating: "<a>", count: 100_000)
        #expect(try Items(deep).rejections.map(\.reason) == [.tooLarge(limit: "256 elements inside each other")])
    }

    @Test func readsNumbersOfControlsAsWindows1252HasThem() throws {
        let feed = "<rss><channel><item><description>They don&#146;t meet.</description></item></channel></rss>"
        #expect(try Items(feed).only?.body == "They don’t meet.")
        #expect(try Items("<html><body><p>They don&#146;t meet.</p></body></html>").only?.body == "They don’t meet.")
    }

    @Test func readsAnEntryOfAtomThatStandsAlone() throws {
        let article = try Items(
            """
            <?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><id>tag:e.org,2022:1</id><title>Talks</title>
            <published>2022-08-30T10:15:00Z</published><content type="html">&lt;p&gt;They met.&lt;/p&gt;</content></entry>
            """
        ).only
        #expect(article?.title == "Talks")
        #expect(article?.body == "They met.")
    }

    @Test func leavesOutWhereWordPressSaysThatItAppearedFirst() throws {
        let content =
            "<p>They met.</p><p>The post was filled again.</p><p>The post <a href='/a'>Talks</a> appeared first on <a href='/'>Courier</a>.</p>"
        let feed =
            "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>C</title><item><title>Talks</title>"
            + "<content:encoded><![CDATA[\(content)]]></content:encoded></item></channel></rss>"
        #expect(try Items(feed).only?.body == "They met.\n\nThe post was filled again.")
    }
}
