import Articles
import Testing

/// What is taken out of a page before it is parsed, and must change nothing of what is read from it.
@Suite struct PageSieveTests {
    private func body(_ inside: String, head: String = "") throws -> String? {
        let prose = "<p>The ministers met in the old palace and spoke about the river, about trade and the border.</p>"
        let page = "<html><head>\(head)</head><body><article>\(prose)\(inside)</article></body></html>"
        let body = try Items(page).only?.body
        let start = "The ministers met in the old palace and spoke about the river, about trade and the border."
        guard let body, body.hasPrefix(start) else { return nil }
        return String(body.dropFirst(start.count).drop { $0 == "\n" })
    }

    @Test(arguments: [
        "<p>One <img alt='a > b' src=x>two.</p>", "<p>One <!-- <p>three</p> -->two.</p>",
        "<p>One <script>if (a < b) { c('</p>') }</script>two.</p>", "<p title='>'>One two.</p>",
        "<p>One <svg><svg><title>a</title></svg><text>b</text></svg>two.</p>", "<P CLASS=a>One\n  two.</P >",
        "<p>One <select><option>a<option>b</select>two.</p>", "<p>One <STYLE>p { }</STYLE >two.</p>",
        "<p data-a=\"1\" class='x'id=y>One two.</p><noscript><p>Three.</p></noscript>",
        "<p>One <iframe src='x'></iframe><input value='a'>two.</p>", "<p>One <embed src=a>two.</p>",
    ])
    func leavesTheTextAsItIs(_ paragraph: String) throws {
        #expect(try body(paragraph) == "One two.")
    }

    @Test func makesNoTagOfAStrayLessThanSign() throws {
        #expect(try body("<p>One <<img>b> two.</p>") == "One < b> two.")
        #expect(try body("<p>1 < 2 and 3 > 2.</p>") == "1 < 2 and 3 > 2.")
        #expect(try body("<p>One <<!-- a -->!-- two.</p>") == "One < !-- two.")
    }

    @Test func goesOnBehindElementsThatNothingCloses() throws {
        #expect(try body("<p>One two.</p><svg><p>Three.</p>")?.hasPrefix("One two.") == true)
        let many = String(repeating: "<noscript><svg><select>", count: 50)
        #expect(try body("<p>One two.</p>" + many)?.hasPrefix("One two.") == true)
    }

    @Test func keepsWhatIsHiddenHidden() throws {
        #expect(
            try body("<p>One two.</p><div style='color: red; DISPLAY : none'><p>Three four.</p></div>") == "One two.")
        #expect(try body("<p>One two.</p><div hidden><p>Three four.</p></div>") == "One two.")
        #expect(
            try body("<p>One two.</p><div style='width: 1px'><p>Three four.</p></div>") == "One two.\n\nThree four.")
    }

    @Test func takesTheFirstOfTwoAttributesOfOneName() throws {
        #expect(
            try body("<p>One two.</p><div class='x' class='comments'><p>Three four.</p></div>")?.contains("Three")
                == true)
    }

    @Test func readsDataInAScriptThatIsWrappedAndHoldsTags() throws {
        let data = """
            <script type='application/ld+json'>//<![CDATA[
            {"@type": "NewsArticle", "headline": "Talks <b>end</b>", "datePublished": "2022-08-30"}
            //]]></script>
            """
        let prose = "<p>The ministers met in the old palace and spoke about the river, about trade and the border.</p>"
        let article = try #require(try Items("<html><head>\(data)</head><body>\(prose)</body></html>").only)
        #expect(article.title == "Talks end")
        #expect(article.published?.description == "2022-08-30")
    }
}
