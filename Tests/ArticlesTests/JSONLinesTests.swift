import Articles
import Testing

@Suite struct JSONLinesTests {
    @Test func readsTheFieldsOfARecord() throws {
        let line =
            #"{"id": "a-1", "title": null, "date": "2022-08-30T10:00:00Z", "source": "Courier", "#
            + #""url": "https://example.org/1", "text": "One \"quoted\".\n\nTwo \u00e9 \ud83d\ude00 \ud800."}"#
        let article = try Items(line).only
        #expect(article?.id == "a-1")
        #expect(article?.title == "")
        #expect(article?.published?.description == "2022-08-30")
        #expect(article?.body == "One \"quoted\".\n\nTwo é 😀 \u{FFFD}.")
        #expect(article?.origin == .init(path: "in", position: 1))
        #expect(article?.notes == ["1 character is lost (U+FFFD)"])
    }

    @Test(arguments: [
        #"{"headline": "T", "body": "B.", "pubDate": "2022-08-30", "sitename": "S", "link": "http://e.org/x"}"#,
        #"{"title": "T", "maintext": "B.", "date_publish": "2022-08-30 01:00:00", "source_domain": "S", "url": "http://e.org/x"}"#,
        #"{"title": "T", "content": "B.", "publishedAt": "2022-08-30", "source": {"id": null, "name": "S"}, "url": "http://e.org/x"}"#,
        #"{"title": "T", "text": ["B."], "publish_date": "2022-08-30", "hostname": "S", "url": "http://e.org/x", "summary": "No."}"#,
        #"{"summary": "No.", "title": "T", "html": "<p>B.</p>", "published": 1661817600, "outlet": "S", "url": "http://e.org/x"}"#,
    ])
    func knowsTheFieldNamesOfOtherProducers(_ line: String) throws {
        let article = try Items(line).only
        #expect(article?.title == "T")
        #expect(article?.body == "B.")
        #expect(article?.published?.description == "2022-08-30")
        #expect(article?.source == "S")
        #expect(article?.url == "http://e.org/x")
    }

    @Test func goesOnAfterALineThatCannotBeRead() throws {
        let items = try Items(
            #"{"id": "1", "text": "One."}"# + "\n{\"id\": \"2\", \"text\": \"Tw\n\n" + #"{"id": "4", "text": "Four."}"#
                + "\n[1]")
        #expect(items.articles.map(\.id) == ["1", "4"])
        #expect(items.articles.map(\.origin.position) == [1, 4])
        #expect(items.rejections.map(\.origin.position) == [2, 5])
        #expect(items.rejections[0].place == "line 2, byte 20")
        #expect(
            items.rejections[0].reason == .malformed(format: "JSON", detail: "a string that is not closed"))
    }

    @Test func rejectsARecordWithoutText() throws {
        let items = try Items(#"{"id": "1", "text": " "}"# + "\n" + #"{"id": "2"}"#)
        #expect(
            items.rejections.map(\.reason) == [
                .emptyText, .notAnArticle("a record without a field of text; its fields are id"),
            ])
        #expect(items.rejections.map(\.place) == ["line 1", "line 2"])
    }

    @Test func passesOverALineThatIsTooLong() throws {
        var limits = Limits()
        limits.record = 1_000
        let long = #"{"id": "1", "text": ""# + String(repeating: "x", count: 600_000) + "\"}\n"
        let items = try Items(long + #"{"id": "2", "text": "Two."}"#, options: .init(limits: limits))
        #expect(items.rejections.map(\.reason) == [.tooLarge(limit: "1000 bytes a line", setting: .size)])
        #expect(items.articles.map(\.id) == ["2"])
    }

    @Test func readsBrokenEscapes() throws {
        let line = "{\"text\": \"a" + String(repeating: "\\u", count: 5_000) + "\\q\\u00\\ud800\\u0041\"}"
        let body = try Items(line).only?.body
        #expect(body == "a" + String(repeating: "\u{FFFD}", count: 5_000) + "q\u{FFFD}00\u{FFFD}A")
    }

    @Test func keepsOnlyLinksThatAreSafe() throws {
        for url in [
            "javascript:alert(1)", "ftp://e.org/", "https://e.org/\\\"onclick=", "http://user@e.org/", "//e.org",
            "http:///x",
        ] {
            let article = try Items("{\"url\": \"\(url)\", \"text\": \"B.\"}", options: .init(format: .jsonl)).only
            #expect(article != nil && article?.url == nil, "\(url)")
        }
    }

    @Test func rejectsWhatIsNestedTooDeep() throws {
        let deep = #"{"text": "# + String(repeating: "[", count: 200_000) + "\n" + #"{"text": "B."}"#
        let items = try Items(deep, options: .init(format: .jsonl))
        #expect(items.rejections.map(\.reason) == [.tooLarge(limit: "64 arrays and objects inside each other")])
        #expect(items.articles.count == 1)
    }

    @Test func readsAPrettyPrintedListAndAnAnswerOfAnAPI() throws {
        let list = "[\n  {\n    \"id\": 7,\n    \"text\": \"One.\"\n  },\n  {\"id\": 8, \"text\": \"Two.\"}\n]"
        #expect(try Items(list).articles.map(\.id) == ["7", "8"])
        let answer = "{\n \"status\": \"ok\",\n \"articles\": [{\"title\": \"T\", \"content\": \"B.\"}]\n}"
        #expect(try Items(answer).only?.body == "B.")
    }

    @Test func losesOnlyTheElementOfAListThatIsBroken() throws {
        let list = #"[{"id": 1, "text": "One, [two]."}, {"id": 2, "text": }, {"id": 3, "text": "a \" ] b"}, 4,]"#
        let items = try Items(list)
        #expect(items.articles.map(\.id) == ["1", "3"])
        #expect(items.articles.last?.body == #"a " ] b"#)
        #expect(items.rejections.map(\.place) == ["element 2 at byte 34, byte 19 of it", "element 4"])
    }

    @Test func readsAListOfAnySizeThroughALimitOfOneElement() throws {
        var limits = Limits()
        limits.document = 1 << 16
        limits.record = 1 << 12
        let text = String(repeating: "The ministers met. ", count: 100)
        var elements = (1...2_000).map { #"{"id": \#($0), "text": "\#(text)"}"# }
        elements[99] = #"{"id": 100, "text": "\#(text + text + text)"}"#
        let items = try Items("[" + elements.joined(separator: ",\n") + "]", options: .init(limits: limits))
        #expect(items.articles.count == 1_999)
        #expect(items.rejections.map(\.reason) == [.tooLarge(limit: "4 KiB a record", setting: .size)])
        let open = try Items("[" + elements[0] + "," + elements[1].dropLast(10), options: .init(limits: limits))
        #expect(open.articles.count == 1)
        #expect(
            open.rejections.map(\.reason) == [
                .malformed(format: "JSON", detail: "an element of a list that does not end")
            ])
    }

    @Test func rejectsJSONOfTooManyValues() throws {
        var limits = Limits()
        limits.jsonValues = 1_000
        let wide = "{\n\"text\": [" + String(repeating: "0,", count: 2_000) + "0]}"
        #expect(
            try Items(wide, options: .init(limits: limits)).rejections.map(\.reason)
                == [.tooLarge(limit: "1000 values a document")])
    }

    @Test func readsAJSONFeed() throws {
        let feed = """
            {
              "version": "https://jsonfeed.org/version/1.1", "title": "Courier", "language": "en",
              "items": [{"id": "1", "url": "https://e.org/1", "content_html": "<p>One &amp; two.</p><p>Three.</p>",
                         "date_published": "2022-08-30T00:00:00Z", "authors": [{"name": "A"}, {"name": "B"}]}]
            }
            """
        let article = try Items(feed).only
        #expect(article?.body == "One & two.\n\nThree.")
        #expect(article?.source == "Courier")
        #expect(article?.author == "A, B")
        #expect(article?.language == "en")
    }
}
