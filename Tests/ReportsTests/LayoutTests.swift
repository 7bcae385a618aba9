import Foundation
import Testing

@testable import Reports

@Suite struct LayoutTests {
    /// Mustache renders an unknown tag as nothing, silently: every tag of the layout must be filled.
    @Test func everyTagOfTheLayoutIsFilled() throws {
        let site = SiteContext(history: MadeUpHistory.one(), configuration: SiteConfiguration())
        let context = Layout.context(site: site, root: "../", current: nil)
        let inner = try #require((context["navigation"] as? [[String: Any]])?.first)
        let filled = Set(context.keys).union(inner.keys).union(["."])
        let tags = Layout.source.components(separatedBy: "{{").dropFirst().map { part in
            part.drop { "{#/^".contains($0) }.prefix { $0 != "}" }.trimmingCharacters(in: .whitespaces)
        }
        #expect(tags.count > 10)
        #expect(Set(tags).subtracting(filled) == [])
    }

    @Test func putsWhatAPageSaysIntoTheFrameAndEscapesIt() throws {
        let site = SiteContext(history: MadeUpHistory.one(), configuration: SiteConfiguration(title: "⟦odd⟧ & <b>"))
        let page = Page(
            path: "pairs/x.html", title: "A & B", kicker: "<i>k</i>", headline: "1 < 2", standfirst: "<b>s</b>",
            content: HTMLBuilder("<p>c</p>"))
        let html = text(try Layout(site: site).render(page).bytes)
        #expect(html.contains("<title>A &amp; B – ⟦odd⟧ &amp; &lt;b&gt;</title>"))
        #expect(html.contains("<h1>1 &lt; 2</h1>\n<p class=\"standfirst\"><b>s</b></p>\n<p>c</p>"))
        #expect(html.contains("<p class=\"kicker\"><i>k</i></p>"))
        #expect(html.contains("href=\"../style.css\""))
    }

    @Test func pagesNeedNothingFromElsewhere() throws {
        for (path, bytes) in try site(MadeUpHistory.large(articles: 60)) where path.hasSuffix(".html") {
            let page = text(bytes)
            #expect(page.contains("default-src 'none'"), "\(path)")
            #expect(!page.contains(" style=\""), "\(path)")
            #expect(!page.contains("src=\"http"), "\(path)")
        }
        #expect(!StyleSheet.text.contains("url("))
    }
}
