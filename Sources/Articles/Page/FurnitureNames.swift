/// What class names and ids give away; each pair is judged once a page, since pages repeat them by the hundred.
final class FurnitureNames {
    struct Verdict {
        /// Named like navigation, advertisements, comments and the like.
        var isFurniture = false
        /// Named like what no article goes by, however much text stands under it.
        var isCertain = false
    }

    private var known: [String: Verdict] = [:]

    func verdict(class name: String, id: String) -> Verdict {
        guard name.utf8.count + id.utf8.count > 0 else { return Verdict() }
        let marks = name + " " + id
        if let verdict = known[marks] { return verdict }
        let verdict = FurnitureNames.judged(marks)
        known[marks] = verdict
        return verdict
    }

    private static func judged(_ marks: String) -> Verdict {
        let words = cut(marks)
        let lower = marks.lowercased()
        let isKept = kept.contains { lower.holds($0) }
        let isFurniture = fragments.contains { lower.holds($0) } || words.contains { FurnitureNames.words.contains($0) }
        return Verdict(
            isFurniture: isFurniture && !isKept, isCertain: words.contains { FurnitureNames.certain.contains($0) })
    }

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
    private static let fragments: [[UInt8]] = [
        "sharedaddy", "sharebar", "sharetool", "share-", "social", "newsletter", "related", "recirc", "taboola",
        "outbrain",
        "sidebar", "breadcrumb", "comments", "subscri", "jp-relatedposts", "visually-hidden", "screen-reader",
        "sr-only",
        "advert", "sponsor", "most-popular", "mostpopular", "read-more", "readmore", "more-stories", "author-bio",
        "authorbio",
        "promo-", "cookie", "photocredit", "image-credit", "wp-caption-text", "read-next", "also-read", "alsoread",
    ].map { Array($0.utf8) }

    /// Names that speak for the article whatever else they say: `article-body-with-sidebar`.
    private static let kept: [[UInt8]] = [
        "article-body", "articlebody", "article_body", "story-body", "storybody", "story_body", "entry-content",
        "post-content",
        "article-content", "articlecontent", "post-body", "main-content", "maincontent", "article__body",
        "body-content",
        "story-content", "has-sidebar", "with-sidebar", "no-sidebar",
    ].map { Array($0.utf8) }

    /// Names that no article goes by, however much text stands under them.
    private static let certain: Set<String> = [
        "footer", "comment", "comments", "disqus", "respond", "related", "nav", "navigation", "copyright", "cookie",
        "cookies",
        "gdpr", "taboola", "outbrain", "recirc",
    ]

    /// `relatedLinks story-nav` is `related`, `links`, `story`, `nav`.
    static func cut(_ marks: String) -> [String] {
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
