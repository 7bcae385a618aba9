import Articles
import Testing

/// Records in the shapes in which crawlers and APIs write them, each told from its neighbours by its title.
@Suite struct ProducerShapesTests {
    static let text = "The ministers of both countries met in Port Tavria on Monday."

    @Test(arguments: [
        // fundus
        #"[{"title": "T", "publishing_date": "2022-08-30 10:00:00+02:00", "body": {"summary": [], "sections": [{"headline": [], "paragraphs": ["TEXT"]}]}}]"#,
        // Readability
        #"{"title": "T", "publishedTime": "2022-08-30T10:00:00Z", "textContent": "TEXT", "siteName": "S"}"#,
        // WordPress
        #"[{"date": "2022-08-30T10:00:00", "title": {"rendered": "T"}, "content": {"rendered": "<p>TEXT</p>", "protected": false}, "excerpt": {"rendered": "<p>No.</p>"}}]"#,
        // the Guardian
        #"{"response": {"status": "ok", "results": [{"webPublicationDate": "2022-08-30T10:00:00Z", "webTitle": "T", "fields": {"bodyText": "TEXT", "trailText": "No."}}]}}"#,
        // JSON:API, as Drupal serves it
        #"{"data": [{"type": "node--article", "id": "u", "attributes": {"title": "T", "created": "2022-08-30T10:00:00+00:00", "body": {"value": "<p>TEXT</p>", "format": "full_html"}}}]}"#,
        // ninjs 2
        #"{"uri": "urn:1", "type": "text", "versioncreated": "2022-08-30T10:00:00Z", "headlines": [{"role": "main", "value": "T"}], "bodies": [{"contenttype": "text/html", "value": "<p>TEXT</p>"}, {"contenttype": "text/plain", "value": "TEXT"}]}"#,
        // the New York Times
        #"{"response": {"docs": [{"headline": {"main": "T", "kicker": null}, "pub_date": "2022-08-30T10:00:00+0000", "lead_paragraph": "TEXT", "snippet": "No."}]}}"#,
        // Diffbot
        #"{"request": {"api": "article"}, "objects": [{"title": "T", "text": "TEXT", "date": "Tue, 30 Aug 2022 10:00:00 GMT"}]}"#,
        // pandas, by columns and by rows
        #"{"title": {"0": "T"}, "text": {"0": "TEXT"}, "date": {"0": 1661854500000}}"#,
        #"{"columns": ["title", "text", "date"], "index": [0], "data": [["T", "TEXT", "2022-08-30"]]}"#,
        // an object of articles by their addresses
        #"{"https://e.org/a": {"title": "T", "text": "TEXT", "date": "2022-08-30"}}"#,
        // MongoDB
        #"{"_id": {"$oid": "62f0"}, "title": "T", "text": "TEXT", "date": {"$date": {"$numberLong": "1661854500000"}}}"#,
        // Python's numbers that are none, and its commas behind the last
        #"[{"title": "T", "text": "TEXT", "date": "2022-08-30", "score": NaN, "low": -Infinity, "tags": ["a",],},]"#,
        // with the action lines of Elasticsearch
        "{\"index\": {\"_index\": \"news\", \"_id\": \"1\"}}\n{\"title\": \"T\", \"text\": \"TEXT\", \"date\": \"2022-08-30\"}\n",
    ])
    func readsARecordAsItsProducerWritesIt(_ shape: String) throws {
        let article = try Items(shape.replacing("TEXT", with: Self.text)).only
        #expect(article?.title == "T")
        #expect(article?.body == Self.text)
        #expect(article?.published?.description == "2022-08-30")
    }

    @Test func readsObjectsThatStandOneToALineWithCommasBetween() throws {
        let items = try Items("{\"id\": \"1\", \"text\": \"One.\"},\n{\"id\": \"2\", \"text\": \"Two.\"},\n")
        #expect(items.articles.map(\.id) == ["1", "2"])
        #expect(items.rejections.isEmpty)
    }

    @Test func readsJoinedFilesWhoseMarksStandAtTheStartOfLines() throws {
        let items = try Items(
            "\u{FEFF}{\"id\": \"1\", \"text\": \"One.\"}\n\u{FEFF}{\"id\": \"2\", \"text\": \"Two.\"}\n")
        #expect(items.articles.map(\.id) == ["1", "2"])
        #expect(items.rejections.isEmpty)
    }

    @Test func readsNoCommentsOrCaptionsAsArticles() throws {
        let items = try Items(
            #"{"url": "https://e.org/a", "comments": [{"title": "Re", "text": "I agree with all of it."}]}"#)
        #expect(items.articles.isEmpty)
        #expect(
            items.rejections.map(\.reason) == [
                .notAnArticle("an address without the text of its article; its fields are url, comments")
            ])
    }

    @Test func rejectsWhatItsProducerTookBack() throws {
        for status in ["canceled", "withheld"] {
            let items = try Items(#"{"headline": "T", "pubstatus": "\#(status)", "body_text": "\#(Self.text)"}"#)
            #expect(items.rejections.map(\.reason) == [.notAnArticle("its producer has marked it “\(status)”")])
        }
        #expect(try Items(#"{"pubstatus": "usable", "body_text": "\#(Self.text)"}"#).articles.count == 1)
    }

    @Test(arguments: [
        ("urls.txt", "https://e.org/a\nhttps://e.org/b\r\n\nhttp://e.org/c\n"),
        ("list.csv", "URL,MobileURL,Date,Title\nhttps://e.org/a,,20220830T101500Z,Talks\n"),
        ("20220830.export.CSV", "1008\t20220830\t202208\t2022\thttps://e.org/a\n"),
        ("doc.json", #"{"articles": [{"url": "https://e.org/a", "title": "T", "seendate": "20220830T101500Z"}]}"#),
    ])
    func saysThatAddressesAreNoArticles(_ name: String, _ content: String) throws {
        let items = try Items(content, named: name)
        #expect(items.articles.isEmpty)
        guard case .notAnArticle(let what)? = items.rejections.first?.reason else {
            Issue.record("\(items.rejections)")
            return
        }
        #expect(what.contains("address"))
    }

    @Test func keepsAnArticleThatIsOneLineWithAnAddressInIt() throws {
        #expect(try Items("https://e.org/a tells of the talks.").articles.count == 1)
    }
}
