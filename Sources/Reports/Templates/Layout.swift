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
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; img-src 'self' data:; base-uri 'none'; form-action 'none'">
        <meta name="referrer" content="no-referrer">
        <meta name="description" content="{{description}}">
        <title>{{title}} – {{site}}</title>
        <link rel="stylesheet" href="{{root}}style.css">
        <link rel="alternate" type="application/atom+xml" title="{{site}}" href="{{root}}feed.atom">
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        <header class="masthead"><div class="wrap">
        <a class="name" href="{{root}}index.html">{{site}}</a>
        <nav aria-label="Site"><ul>
        {{#navigation}}<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a></li>
        {{/navigation}}</ul></nav>
        </div></header>
        <main id="main" class="wrap">
        <p class="kicker">{{{kicker}}}</p>
        <h1>{{headline}}</h1>
        {{#standfirst}}<p class="standfirst">{{{.}}}</p>{{/standfirst}}
        {{{content}}}
        </main>
        <footer class="site-foot"><div class="wrap">
        <p>As of {{asOf}}. Counted by rules that <a href="{{root}}method.html">the method page</a> defines; every count links to the sentences it rests on.</p>
        <p>Data: <a href="{{root}}meetings.csv">meetings</a>, <a href="{{root}}reports.csv">reports</a>, <a href="{{root}}pairs.csv">pairs</a>, <a href="{{root}}anniversaries.csv">anniversaries</a>, <a href="{{root}}milestones.csv">milestones</a>, <a href="{{root}}topics.csv">topics</a> (CSV); <a href="{{root}}feed.atom">feed</a> (Atom); <a href="{{root}}manifest.json">manifest</a>.</p>
        </div></footer>
        </body>
        </html>

        """#

    private let template: MustacheTemplate
    let site: SiteContext

    init(site: SiteContext) throws {
        template = try MustacheTemplate(string: Layout.source)
        self.site = site
    }

    func render(_ page: Page) -> ReportFile {
        ReportFile(path: page.path, text: template.render(context(of: page)))
    }

    func context(of page: Page) -> [String: Any] {
        let root = page.path.contains("/") ? "../" : ""
        let navigation: [[String: Any]] = Layout.navigation.map { path, label in
            ["href": root + path, "label": label, "isCurrent": path == page.path]
        }
        var context: [String: Any] = [
            "description": page.headline, "title": page.title, "site": site.configuration.title, "root": root,
            "navigation": navigation, "kicker": page.kicker, "headline": page.headline, "content": page.content,
            "asOf": DateWording.day(site.asOf),
        ]
        if let standfirst = page.standfirst { context["standfirst"] = standfirst }
        return context
    }

    private static let navigation = [
        ("index.html", "Overview"), ("pairs/index.html", "Pairs"), ("countries/index.html", "Countries"),
        ("topics/index.html", "Topics"), ("days/index.html", "Days"), ("anniversaries.html", "Anniversaries"),
        ("method.html", "Method"),
    ]
}

/// What a page says, before the frame is put around it.
struct Page {
    let path: String
    /// Of the window and of search results.
    let title: String
    /// HTML: where the page belongs.
    var kicker = ""
    /// The one sentence that says why; plain text.
    let headline: String
    /// HTML.
    var standfirst: String?
    /// HTML.
    var content = ""
}
