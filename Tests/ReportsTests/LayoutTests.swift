import Foundation
import Testing

@testable import Reports

@Suite struct LayoutTests {
    /// Mustache renders an unknown tag as nothing, silently: every tag of the layout must be filled.
    @Test func everyTagOfTheLayoutIsFilled() throws {
        let site = SiteContext(history: MadeUpHistory.one(), configuration: SiteConfiguration())
        let layout = try Layout(site: site)
        let page = Page(path: "pairs/x.html", title: "t", headline: "h", standfirst: "s")
        let context = layout.context(of: page)
        let inner = try #require((context["navigation"] as? [[String: Any]])?.first)
        let filled = Set(context.keys).union(inner.keys).union(["."])
        let tags = Layout.source.components(separatedBy: "{{").dropFirst().map { part in
            part.drop { "{#/^".contains($0) }.prefix { $0 != "}" }.trimmingCharacters(in: .whitespaces)
        }
        #expect(tags.count > 10)
        #expect(Set(tags).subtracting(filled) == [])
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
