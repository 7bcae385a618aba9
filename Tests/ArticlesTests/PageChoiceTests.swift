import Articles
import Testing

/// Which part of a page is taken for its article, where more than one could be.
@Suite struct PageChoiceTests {
    private let talks = [
        "The ministers met in the old palace on Monday and spoke about the river, about trade and about the border.",
        "Both said afterwards that the talks, which had lasted three hours, had been useful and would be continued.",
        "A third round will be held in Lower Tavria, the second of the two capitals, before the end of this year.",
    ]

    private func paragraphs(_ texts: [String]) -> String { texts.map { "<p>\($0)</p>" }.joined() }

    private func body(_ page: String) throws -> [String] {
        try Items("<html><head><title>Talks end…</title></head><body>\(page)</body></html>")
            .only?.body.components(separatedBy: "\n\n") ?? []
    }

    /// A notice to those with old browsers, or what else the publisher has in store, may be longer than a short report.
    @Test func prefersTheArticleThatHoldsTheTitle() throws {
        let other =
            "Prices of rice have risen for the third month in a row, and traders blame the rain for all of that."
        let page = """
            <article><h1>Talks end...</h1>\(paragraphs(talks))</article>
            <div>\(paragraphs([String](repeating: other, count: 8)))</div>
            """
        #expect(try body(page) == talks)
    }

    @Test func takesTheArticleOfTheTitleAmongSeveralOnAPage() throws {
        let other =
            "Prices of rice have risen for the third month in a row, and traders blame the rain for all of that."
        let page = """
            <main><article><h2>Talks end…</h2>\(paragraphs(talks))</article>
            <article><h2>Prices of rice rise</h2>\(paragraphs([String](repeating: other, count: 8)))</article></main>
            """
        #expect(try body(page) == talks)
    }

    /// Advertisements part the body of many papers.
    @Test func takesTheShorterFirstPartOfAnArticleToo() throws {
        let rest = [String](repeating: talks[1], count: 14)
        let page = """
            <article><h1>Talks end…</h1><div><div><div>\(paragraphs(talks))</div></div></div>
            <div><div><div>\(paragraphs(rest))</div></div></div></article>
            """
        #expect(try body(page) == talks + rest)
    }

    @Test func readsMainInAMenuThatWasNeverClosed() throws {
        let page = """
            <nav><ul><li><a href="/">Home</a><main><h1>Talks end…</h1>\(paragraphs(talks))</main></ul></nav>
            <div><p>Write to the editors of this paper at any time; they read all letters and answer most of them.</p></div>
            """
        #expect(try body(page) == talks)
    }

    @Test func keepsFurtherHeadingsOfTheFirstLevel() throws {
        let page = "<article><h1>Talks end…</h1><p>\(talks[0])</p><h1>What comes next</h1><p>\(talks[2])</p></article>"
        #expect(try body(page) == [talks[0], "What comes next", talks[2]])
    }

    @Test func leavesOutTheDateAboveTheTextAndKeepsTheOneInIt() throws {
        let page = """
            <article><h1>Talks end…</h1><div class="article-date">20 Nov, 2022 05:47</div><p>\(talks[0])</p>
            <p>The treaty was signed <time datetime="1999-05-04">on 4 May 1999</time> and holds for thirty years.</p>
            <p class="date">4 May 1999</p></article>
            """
        #expect(
            try body(page) == [
                talks[0], "The treaty was signed on 4 May 1999 and holds for thirty years.", "4 May 1999",
            ])
    }

    @Test func takesNoLeadThatIsCutShort() throws {
        let page = """
            <article><header><h1>Talks end…</h1><p class="lead">The ministers met in the old palace on Monday and spoke
            about the…</p></header><div class="story">\(paragraphs(talks))</div></article>
            """
        #expect(try body(page) == talks)
    }

    @Test func leavesOutStoriesThatAPictureAndATitleLeadTo() throws {
        func story(_ path: String, _ title: String) -> String {
            """
            <div><div><a href="\(path)"><img src="x.jpg"></a></div><div><a href="\(path)">\(title)</a></div>
            <div>Traders blame the rain of the last month for it.</div></div>
            """
        }
        let page = """
            <div>\(paragraphs(talks))<div><h3>Top stories</h3>
            \(story("/rice", "Prices of rice rise"))\(story("/fish", "Fewer fish are caught"))</div></div>
            """
        #expect(try body(page) == talks)
    }
}
