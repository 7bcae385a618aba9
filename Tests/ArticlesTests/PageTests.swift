import Articles
import Foundation
import Testing

@Suite struct PageTests {
    private let page = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Leaders meet | Mekong Courier</title>
        <meta property="og:title" content="Leaders meet in Port Tavria"><meta property="og:site_name" content="Mekong Courier">
        <link rel="canonical" href="https://courier.example/2022/08/29/leaders">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
        "headline":"Leaders meet in Port Tavria","datePublished":"2022-08-30T09:00:00+07:00","author":[{"name":"A. Writer"}]}]}</script>
        </head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World news and more news</a></li></ul></nav>
        <div id="main"><h1>Leaders meet in Port Tavria</h1><div class="byline">By A. Writer, 30 August 2022</div>
        <div class="story"><p>The two leaders met on Monday in the old palace and spoke about trade, borders and the river.</p>
        <p>Both of them said afterwards that the talks, which lasted three hours, had been useful.</p>
        <figure><img src="a.jpg"><figcaption>The palace at night, seen from the river bank.</figcaption></figure>
        <p>Officials will meet again in Lower Tavria, the second of the two capitals, before the end of the year.</p></div>
        <div class="related-stories"><p>Leaders had met in the spring, too, and had then spoken about very different things.</p></div>
        <section id="comments"><p>I think that this was a great meeting and that they should meet more often, every week.</p></section>
        </div><footer><p>All rights reserved by the Mekong Courier and its partners in the region, since 1999.</p></footer>
        <script>var x = "<p>not text</p>";</script></body></html>
        """

    @Test func findsTheArticleAndLeavesOutWhatStandsAround() throws {
        let article = try Items(page).only
        #expect(
            article?.body == """
                The two leaders met on Monday in the old palace and spoke about trade, borders and the river.

                Both of them said afterwards that the talks, which lasted three hours, had been useful.

                Officials will meet again in Lower Tavria, the second of the two capitals, before the end of the year.
                """)
    }

    @Test func readsWhatThePageSaysOfItself() throws {
        let article = try Items(page).only
        #expect(article?.title == "Leaders meet in Port Tavria")
        #expect(article?.published?.description == "2022-08-30")
        #expect(article?.source == "Mekong Courier")
        #expect(article?.author == "A. Writer")
        #expect(article?.language == "en")
        #expect(article?.url == "https://courier.example/2022/08/29/leaders")
    }

    @Test(arguments: [
        (#"<meta property="article:published_time" content="2022-08-30">"#, ""),
        ("", #"<time datetime="2022-08-30T10:00">today</time>"#),
        (#"<link rel="canonical" href="https://e.org/2022/08/30/talks">"#, ""),
        ("", #"<span class="posted-on">Posted on August 30, 2022</span>"#),
    ])
    func findsTheDateWhereverItStands(_ head: String, _ body: String) throws {
        let text =
            "<p>The ministers met in the old palace and spoke about the river, about trade and about the border.</p>"
        let article = try Items("<html><head>\(head)</head><body>\(body)\(text)</body></html>").only
        #expect(article?.published?.description == "2022-08-30")
    }

    @Test(arguments: [
        #"<header><h1>Leaders meet</h1><p class="teaser">LEAD</p></header><div class="story">"#,
        #"<div class="head"><h1>Leaders meet</h1><div class="field-intro-text"><p>LEAD</p></div></div><div class="story">"#,
        #"<header><h1>Leaders meet</h1><div class="x1"><p>LEAD</p></div></header><div class="x2">"#,
    ])
    func readsALeadThatStandsApartFromTheBody(_ top: String) throws {
        let lead = "Two neighbours end a dispute of thirty years about who may fish where."
        let prose =
            "<p>The ministers met in the old palace and spoke about the river, about trade and about the border.</p>"
        let page =
            "<html><body><article>" + top.replacing("LEAD", with: lead) + String(repeating: prose, count: 4)
            + "</div></article></body></html>"
        let body = try Items(page).only?.body
        #expect(body?.hasPrefix(lead + "\n\nThe ministers met") == true)
    }

    @Test func takesNoCaptionAndNoLinksForALead() throws {
        let prose =
            "<p>The ministers met in the old palace and spoke about the river, about trade and about the border.</p>"
        for top in [
            "<figure class='lead'><p class='lead'>The palace in which both ministers met, as seen from the river.</p></figure>",
            "<div class='intro'><a href='/x'>Prices of rice rise again, and traders blame the rain of last month</a></div>",
        ] {
            let page =
                "<html><body><h1>Leaders meet</h1>\(top)<div class='story'>" + String(repeating: prose, count: 4)
                + "</div></body></html>"
            #expect(try Items(page).only?.body.hasPrefix("The ministers met") == true, "\(top)")
        }
    }

    @Test func readsOnBehindAnElementThatIsNeverClosed() throws {
        let page = """
            <html><body><div class="story"><p>The ministers met in the old palace, and spoke about trade and borders.</p>
            <embed src="film.swf"><p>They will meet again in the spring, when the snow has gone, on the other side.</p></div></body></html>
            """
        #expect(try Items(page).only?.body.contains("meet again in the spring") == true)
    }

    @Test func takesTheTitleOfTheWindowWhereTheHeadingNamesASection() throws {
        let prose = "<p>The ministers met in the old palace and spoke about the river, about trade and borders.</p>"
        func title(_ heading: String) throws -> String? {
            try Items(
                "<html><head><title>Leaders meet in Tavria</title></head><body><h1>\(heading)</h1>\(prose)</body></html>"
            )
            .only?.title
        }
        #expect(try title("World news centre") == "Leaders meet in Tavria")
        #expect(try title("Leaders meet in Tavria, at last") == "Leaders meet in Tavria, at last")
    }

    @Test func leavesOutAnnouncementsOfOtherStories() throws {
        let prose =
            "<p>The ministers met in the old palace and spoke about the river, about trade and about the border.</p>"
        let teaser =
            "<div><h3><a href='/x'>Prices of rice rise again</a></h3><p>Traders blame the rain of last month, and the tolls.</p></div>"
        let page =
            "<html><body><article>" + String(repeating: prose, count: 3) + teaser + prose + "</article></body></html>"
        let body = try Items(page).only?.body
        #expect(body?.contains("palace") == true)
        #expect(body?.contains("rice") == false)
        #expect(body?.contains("Traders") == false)
    }

    /// A heading inside a link, excerpts that end in dots; a heading that leads to a place on the page is one of the article's.
    @Test func leavesOutTeasersThatDoNotHoldTheirLinksInHeadings() throws {
        let prose =
            "<p>The ministers met in the old palace and spoke about the river, about trade and about the border.</p>"
        let card =
            "<div><a href='/x'><h4>Prices of rice rise again</h4></a><p>Traders blame the rain of last month.</p></div>"
        let part = "<div><a href='#t'><h4>What was said of trade</h4></a><p>Less than many had hoped for.</p></div>"
        let ticker = ["...", "…", " […]"].map { dots in
            "<li><a href='/y'>Ferries stay in port for a third day</a> <span>LOWER TAVRIA: The company said that its boats would wait for calmer water\(dots)</span></li>"
        }.joined()
        let page =
            "<html><body><article>\(prose)\(prose)<ul>\(ticker)</ul>\(prose)\(card)\(part)\(prose)</article></body></html>"
        let body = try Items(page).only?.body
        #expect(body?.components(separatedBy: "palace").count == 5)
        #expect(body?.contains("What was said of trade\n\nLess than many") == true)
        for word in ["rice", "Traders", "Ferries", "calmer"] { #expect(body?.contains(word) == false, "\(word)") }
    }

    /// What an article lists may begin with links too.
    @Test func keepsAListWhoseItemsBeginWithLinks() throws {
        let items = ["rice", "coal", "fish"].map {
            "<li><a href='/\($0)'>The agreement on trade in \($0)</a> was signed in the afternoon, after both had spoken to the press.</li>"
        }.joined()
        let prose =
            "<p>The ministers met in the old palace and spoke about the river, about trade and about the border.</p>"
        let body = try Items("<html><body><article>\(prose)\(prose)<ul>\(items)</ul>\(prose)</article></body></html>")
            .only?.body
        for word in ["rice", "coal", "fish"] { #expect(body?.contains("trade in \(word) was signed") == true) }
    }

    /// Links in a sentence are called after what they lead to; a sentence without its subject is worse than an odd word.
    @Test func keepsNamesInsideSentencesWhateverTheirLinksAreCalled() throws {
        let page = """
            <html><body><article><p>PORT TAVRIA — <a class="player-link" href="/a">Ana Berg</a> met the ministers in the old palace.</p>
            <p>The talks with <span class="related-tag"><a href="/b">Brunnland</a></span>, which took all day, ended late.</p>
            <p><a class="related" href="/c">Tavria</a> wants to open the border again before the winter comes.</p>
            <p>They left together for the towns beside the river in <a class="related" href="/d">Brunnland</a></p>
            <p>Nobody spoke of the war. <a class="related" href="/e">Prices of rice rise again</a></p>
            </article></body></html>
            """
        let body = try Items(page).only?.body
        #expect(
            body?.components(separatedBy: "\n\n") == [
                "PORT TAVRIA — Ana Berg met the ministers in the old palace.",
                "The talks with Brunnland, which took all day, ended late.",
                "Tavria wants to open the border again before the winter comes.",
                "They left together for the towns beside the river in Brunnland", "Nobody spoke of the war.",
            ])
    }

    @Test func readsAnArticleThatGoesByTheNameOfFurniture() throws {
        let page = """
            <html><body><div class="nav"><p>One two three four five six.</p></div><div id="comments"><div class="related">
            The ministers met in the old palace on Monday.<br><br>They spoke about the river.</div></div></body></html>
            """
        #expect(
            try Items(page).only?.body.contains("The ministers met in the old palace on Monday.\n\nThey spoke") == true)
    }

    @Test func readsAPageInWindows1252() throws {
        let head = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>The caf"
        let bytes =
            Array(head.utf8) + [0xE9] + Array(" where both ministers met was closed on Monday.</p></body></html>".utf8)
        #expect(try Items(bytes: bytes).only?.body == "The café where both ministers met was closed on Monday.")
    }

    @Test func rejectsAPageWithoutText() throws {
        #expect(try Items("<html><body><script>x()</script></body></html>").rejections.map(\.reason) == [.emptyText])
    }

    /// Pages that a script fills have their text for machines alone.
    @Test func readsAShortTextThatOnlyTheDataForMachinesHas() throws {
        let text =
            "The ministers met in the old palace and spoke about the river and about trade, said their spokesmen."
        let page = """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"\(text)"}</script></head>
            <body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>
            """
        #expect(try Items(page).only?.body == text)
    }
}
