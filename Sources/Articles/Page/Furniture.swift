/// Which elements of a page are no part of the article, judged by what they are and what they are called.
struct Furniture {
    private let tree: MarkupTree
    /// Whether class names and ids are listened to; they are not where they have left nothing of a page.
    private let trustsNames: Bool

    init(_ tree: MarkupTree, trustsNames: Bool) {
        self.tree = tree
        self.trustsNames = trustsNames
    }

    private static let elements: Set<String> = ["nav", "footer", "aside", "form", "figcaption", "menu", "dialog"]

    private static let roles: Set<String> = [
        "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu", "menubar", "alert",
        "toolbar",
        "alertdialog",
    ]

    /// Whole words of class names and ids, as cut at hyphens, underscores and humps.
    private static let words: Set<String> = [
        "nav", "navigation", "navbar", "menu", "menus", "breadcrumb", "breadcrumbs", "footer", "sidebar", "rail",
        "share",
        "sharing", "shares", "social", "socials", "comment", "comments", "disqus", "related", "recirc", "recirculation",
        "recommended", "recommendations", "recommendation", "recommend", "newsletter", "newsletters", "subscribe",
        "subscription", "signup", "promo", "promos", "promotion", "advert", "adverts", "advertisement", "ad", "ads",
        "advertising", "sponsor", "sponsored", "outbrain", "taboola", "teads", "caption", "captions", "credit",
        "credits",
        "byline", "bylines", "tags", "taglist", "tagcloud", "cookie", "cookies", "gdpr", "modal", "popup", "overlay",
        "widget",
        "widgets", "toolbar", "pagination", "pager", "paginate", "login", "signin", "register", "search", "trending",
        "popular", "mostread", "skip", "hidden", "print", "follow", "copyright", "disclaimer", "author", "authors",
        "bio",
        "meta", "metadata", "timestamp", "dateline", "pubdate", "gallery", "slideshow", "carousel", "video", "player",
        "poll", "rating", "ratings", "feedback", "tooltip", "noprint", "donate", "donation", "paywall", "crosshead",
        "readmore", "moreon", "jump", "toc", "infobox", "editsection", "reply", "respond", "ticker",
        "marquee", "headlines", "teaser", "teasers",
    ]

    /// Parts of names that are written in one word.
    private static let fragments = [
        "sharedaddy", "sharebar", "sharetool", "share-", "social", "newsletter", "related", "recirc", "taboola",
        "outbrain",
        "sidebar", "breadcrumb", "comments", "subscri", "jp-relatedposts", "visually-hidden", "screen-reader",
        "sr-only",
        "advert", "sponsor", "most-popular", "mostpopular", "read-more", "readmore", "more-stories", "author-bio",
        "authorbio",
        "promo-", "cookie", "photocredit", "image-credit", "wp-caption-text", "read-next", "also-read", "alsoread",
    ]

    /// Names that speak for the article whatever else they say: `article-body-with-sidebar`.
    private static let kept = [
        "article-body", "articlebody", "article_body", "story-body", "storybody", "story_body", "entry-content",
        "post-content",
        "article-content", "articlecontent", "post-body", "main-content", "maincontent", "article__body",
        "body-content",
        "story-content", "has-sidebar", "with-sidebar", "no-sidebar",
    ]

    /// Names that no article goes by, however much text stands under them.
    private static let certain: Set<String> = [
        "footer", "comment", "comments", "disqus", "respond", "related", "nav", "navigation", "copyright", "cookie",
        "cookies",
        "gdpr", "taboola", "outbrain", "recirc",
    ]

    /// Whether nothing but the whole page could redeem the element.
    func isCertain(_ node: Int) -> Bool {
        let item = tree.nodes[node]
        if item.name == "footer" || item.name == "nav" { return true }
        let marks = (tree[node, attribute: "class"] ?? "") + " " + (tree[node, attribute: "id"] ?? "")
        return Furniture.cut(marks).contains { Furniture.certain.contains($0) }
    }

    func holds(_ node: Int) -> Bool {
        let item = tree.nodes[node]
        if Furniture.elements.contains(item.name) { return true }
        if item.name == "body" || item.name == "html" || item.name == "article" || item.name == "main" { return false }
        if isHidden(node) { return true }
        if let role = tree[node, attribute: "role"], Furniture.roles.contains(role) { return true }
        let marks = ((tree[node, attribute: "class"] ?? "") + " " + (tree[node, attribute: "id"] ?? ""))
        guard trustsNames, marks.utf8.count > 1 else { return false }
        let lower = marks.lowercased()
        if tree[node, attribute: "itemprop"] == "articleBody" || Furniture.kept.contains(where: { lower.contains($0) })
        {
            return false
        }
        return Furniture.fragments.contains { lower.contains($0) }
            || Furniture.cut(marks).contains { Furniture.words.contains($0) }
    }

    private func isHidden(_ node: Int) -> Bool {
        if tree[node, attribute: "hidden"] != nil { return true }
        if tree[node, attribute: "aria-hidden"] == "true" { return true }
        guard let style = tree[node, attribute: "style"]?.lowercased() else { return false }
        let compact = style.filter { $0 != " " }
        return compact.contains("display:none") || compact.contains("visibility:hidden")
    }

    /// `relatedLinks story-nav` is `related`, `links`, `story`, `nav`.
    private static func cut(_ marks: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var previous: UInt8 = 0
        func close() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word = []
        }
        for byte in marks.utf8 {
            let isUpper = byte >= 0x41 && byte <= 0x5A
            let isLetter = isUpper || byte >= 0x61 && byte <= 0x7A
            if !isLetter {
                close()
            } else {
                if isUpper, previous >= 0x61, previous <= 0x7A { close() }
                word.append(byte | 0x20)
            }
            previous = byte
        }
        close()
        return words
    }
}
