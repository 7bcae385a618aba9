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
        #expect(try Items(deep).rejections.map(\.reason) == [.tooLarge(limit: "256 levels of markup")])
    }
}
