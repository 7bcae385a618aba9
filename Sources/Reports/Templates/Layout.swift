// swift-format-ignore-file
import Mustache
import Vocabulary

/// The frame of every page.
struct Layout {
    /// Every tag is filled by `render`; a test compares the two, since Mustache renders an unknown tag as nothing.
    static let source = #"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' data:; base-uri 'none'; form-action 'self' file:">
        <meta name="referrer" content="no-referrer">
        <meta name="description" content="{{description}}">{{{robots}}}
        <title>{{title}} – {{site}}</title>
        <link rel="stylesheet" href="{{root}}style.css">
        <script src="{{root}}attache.js" defer></script>
        <link rel="alternate" type="application/atom+xml" title="{{site}}" href="{{root}}feed.atom">
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        <header class="masthead"><div class="wrap">
        <a class="name" href="{{root}}index.html">{{site}}</a>
        <nav aria-label="Site"><ul>
        {{#navigation}}<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a></li>
        {{/navigation}}</ul></nav>
        <form class="search" role="search" action="{{root}}search.html" method="get"><label class="unseen" for="site-search">Search the pages</label><input id="site-search" type="search" name="q" placeholder="Search" autocomplete="off"></form>
        </div></header>
        <main id="main" class="wrap">
        <p class="kicker">{{{kicker}}}</p>
        <h1>{{headline}}</h1>
        {{{standfirst}}}{{{content}}}
        </main>
        <footer class="site-foot"><div class="wrap">
        <p>As of {{asOf}}. Counted by rules that <a href="{{root}}method.html">the method page</a> defines; meetings, anniversaries and milestones stand with the sentences they rest on.</p>
        <p>Data: <a href="{{root}}meetings.csv">meetings</a>, <a href="{{root}}reports.csv">reports</a>, <a href="{{root}}pairs.csv">pairs</a>, <a href="{{root}}anniversaries.csv">anniversaries</a>, <a href="{{root}}milestones.csv">milestones</a>, <a href="{{root}}topics.csv">topics</a> (CSV); <a href="{{root}}feed.atom">feed</a> (Atom); <a href="{{root}}manifest.json">manifest</a>.</p>
        </div></footer>
        </body>
        </html>

        """#

    /// The frame for each folder and current entry of the navigation, rendered once.
    private let frames: [FrameKey: [Piece]]
    let site: SiteContext

    private struct FrameKey: Hashable {
        let root: String
        /// Of the navigation; nil for a page that is none of its entries.
        let current: String?
    }

    private enum Piece {
        case markup([UInt8])
        case slot(Slot)
    }

    /// What differs from page to page; stands in the template's output as `⟦name⟧` until the page fills it.
    enum Slot: String, CaseIterable {
        case description, robots, title, kicker, headline, standfirst, content, asOf

        var mark: String { "⟦\(rawValue)⟧" }
    }

    init(site: SiteContext) throws {
        let template = try MustacheTemplate(string: Layout.source)
        self.site = site
        var frames: [FrameKey: [Piece]] = [:]
        for root in ["", "../"] {
            for current in Layout.navigation.map({ Optional($0.0) }) + [nil] {
                let context = Layout.context(site: site, root: root, current: current)
                frames[FrameKey(root: root, current: current)] = Layout.pieces(of: template.render(context))
            }
        }
        self.frames = frames
    }

    func render(_ page: Page) -> ReportFile {
        let isCurrent = Layout.navigation.contains { $0.0 == page.path }
        let isInFolder = page.path.utf8.contains(UInt8(ascii: "/"))
        let key = FrameKey(root: isInFolder ? "../" : "", current: isCurrent ? page.path : nil)
        var html = HTMLBuilder()
        html.reserve(page.content.bytes.count + 4_096)
        for piece in frames[key] ?? [] {
            switch piece {
            case .markup(let bytes): html.raw(bytes)
            case .slot(.description): html.text(page.headline)
            case .slot(.robots):
                if !page.isListed { html.raw("\n<meta name=\"robots\" content=\"noindex\">") }
                if let target = page.forwardsTo {
                    html.raw("\n<meta http-equiv=\"refresh\" content=\"0; url=")
                    html.text(target)
                    html.raw("\">")
                }
            case .slot(.title): html.text(page.title)
            case .slot(.kicker): html.raw(page.kicker)
            case .slot(.headline): html.text(page.headline)
            case .slot(.standfirst):
                if let standfirst = page.standfirst { html.raw("<p class=\"standfirst\">\(standfirst)</p>\n") }
            case .slot(.content): html.raw(page.content)
            case .slot(.asOf): html.text(DateWording.day(page.asOf ?? site.asOf))
            }
        }
        return ReportFile(path: page.path, bytes: html.bytes)
    }

    /// What the template is rendered with: the texts that all pages share, and the marks of those that each fills.
    static func context(site: SiteContext, root: String, current: String?) -> [String: Any] {
        let navigation: [[String: Any]] = navigation.map { path, label in
            ["href": root + path, "label": label, "isCurrent": path == current]
        }
        var context: [String: Any] = [
            "site": site.configuration.title, "root": root, "navigation": navigation,
        ]
        for slot in Slot.allCases { context[slot.rawValue] = slot.mark }
        return context
    }

    private static func pieces(of frame: String) -> [Piece] {
        var pieces: [Piece] = []
        for (place, part) in frame.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
            guard let end = part.firstIndex(of: "⟧"), let slot = Slot(rawValue: String(part[..<end])) else {
                // Not ours: a title may hold any sign.
                pieces.append(.markup(Array((place == 0 ? "" : "⟦").utf8) + Array(part.utf8)))
                continue
            }
            pieces.append(.slot(slot))
            pieces.append(.markup(Array(part[part.index(after: end)...].utf8)))
        }
        return pieces
    }

    static let navigation = [
        ("index.html", "Overview"), ("pairs/index.html", "Pairs"), ("countries/index.html", "Countries"),
        ("people/index.html", "People"), ("map.html", "Map"), ("topics/index.html", "Topics"),
        ("days/index.html", "Days"), (AnniversariesPage.path, "Anniversaries"), ("method.html", "Method"),
    ]
}
