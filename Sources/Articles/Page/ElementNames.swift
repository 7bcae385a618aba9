/// What class names and ids give away of an element.
struct ElementNames {
    static let shared = ElementNames()

    /// Whole words, as cut at hyphens, underscores and humps: `relatedLinks story-nav` is `related`, `links`, `story`, `nav`.
    private var words = ShortWords<NameMarks>(slots: 1_024, none: [])
    /// Parts of names, in lower case, one behind the other.
    private var bytes: [UInt8] = []
    private var fragments: [Fragment] = []
    /// The first fragment that begins with two bytes, by a number of ten bits made of them; -1 for none.
    private var heads = [Int16](repeating: -1, count: 1_024)

    private struct Fragment {
        let start: Int
        let count: Int
        let marks: NameMarks
        /// The next one with the same head, or -1.
        let next: Int16
    }

    private init() {
        var marks: [String: NameMarks] = [:]
        for word in ElementNames.furniture { marks[word, default: []].insert(.furniture) }
        for word in ElementNames.certain { marks[word, default: []].insert(.certain) }
        for word in ElementNames.leads { marks[word, default: []].insert(.lead) }
        for (word, marks) in marks { words.insert(word, marks) }
        let parts: [([String], NameMarks)] = [
            (ElementNames.parts, .furniture), (ElementNames.kept, .kept), (ElementNames.bodies, .body),
            (ElementNames.dates, .dated), (["twitter-tweet"], .post),
        ]
        for (list, marks) in parts {
            for part in list {
                let start = bytes.count
                bytes += part.utf8
                let head = ElementNames.pair(bytes[start], bytes[start + 1])
                fragments.append(
                    Fragment(start: start, count: bytes.count - start, marks: marks, next: heads[head]))
                heads[head] = Int16(fragments.count - 1)
            }
        }
    }

    @inline(__always)
    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

    /// What a class and an id, parted by a blank, say.
    func marks(of spelled: [UInt8]) -> NameMarks {
        var marks: NameMarks = []
        spelled.withUnsafeBufferPointer { names in
            ElementNames.eachWord(of: names) { marks.formUnion(words.value(of: $0, folding: true)) }
            heads.withUnsafeBufferPointer { heads in
                bytes.withUnsafeBufferPointer { bytes in
                    var i = 0
                    while i + 1 < names.count {
                        var next = heads[ElementNames.pair(names[i], names[i + 1])]
                        while next >= 0 {
                            let fragment = fragments[Int(next)]
                            if ElementNames.stands(fragment, bytes, in: names, at: i) {
                                marks.formUnion(fragment.marks)
                            }
                            next = fragment.next
                        }
                        i += 1
                    }
                }
            }
        }
        if marks.contains(.kept) { marks.remove(.furniture) }
        return marks
    }

    @inline(__always)
    private static func stands(
        _ fragment: Fragment, _ bytes: UnsafeBufferPointer<UInt8>, in names: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> Bool {
        guard index + fragment.count <= names.count else { return false }
        for j in 0..<fragment.count {
            var byte = names[index + j]
            if byte >= 0x41, byte <= 0x5A { byte |= 0x20 }
            if byte != bytes[fragment.start + j] { return false }
        }
        return true
    }

    /// Whether one of the words stands in a class name.
    static func holds(_ names: ArraySlice<UInt8>, anyOf list: [String]) -> Bool {
        var found = false
        names.withUnsafeBufferPointer { names in
            eachWord(of: names) { word in
                found =
                    found
                    || list.contains {
                        $0.utf8.count == word.count && zip($0.utf8, word).allSatisfy { $0 == $1 | 0x20 }
                    }
            }
        }
        return found
    }

    @inline(__always)
    private static func eachWord(
        of names: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var start = 0
        var i = 0
        while i <= names.count {
            let byte = i < names.count ? names[i] : 0
            let isUpper = byte >= 0x41 && byte <= 0x5A
            let isLetter = isUpper || byte >= 0x61 && byte <= 0x7A
            if !isLetter || isUpper && i > start && names[i - 1] >= 0x61 {
                if i > start { body(UnsafeBufferPointer(rebasing: names[start..<i])) }
                start = isLetter ? i : i + 1
            }
            i += 1
        }
    }
}

extension ElementNames {
    /// Roles (WAI-ARIA) that no article has.
    static let roles: ShortWords<Bool> = {
        var roles = ShortWords<Bool>(slots: 32, none: false)
        for role in [
            "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu", "menubar", "alert",
            "toolbar", "alertdialog",
        ] { roles.insert(role, true) }
        return roles
    }()

    private static let furniture = [
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
    private static let parts = [
        "sharedaddy", "sharebar", "sharetool", "share-", "social", "newsletter", "related", "recirc", "taboola",
        "outbrain",
        "sidebar", "breadcrumb", "comments", "subscri", "jp-relatedposts", "visually-hidden", "screen-reader",
        "sr-only",
        "advert", "sponsor", "most-popular", "mostpopular", "read-more", "readmore", "more-stories", "author-bio",
        "authorbio",
        "promo-", "cookie", "photocredit", "image-credit", "wp-caption-text", "read-next", "also-read", "alsoread",
    ]

    /// Names of what is an article's body.
    private static let bodies = [
        "article-body", "articlebody", "article_body", "story-body", "entry-content", "post-content", "article-content",
        "post-body", "article__body", "entry__content", "post__content", "article__content", "story__body",
        "post__body", "story__content", "article-text", "articletext", "article__text",
    ]

    /// Names that speak for the article whatever else they say: `article-body-with-sidebar`.
    private static let kept =
        bodies + [
            "storybody", "story_body", "articlecontent", "main-content", "maincontent", "body-content", "story-content",
            "has-sidebar", "with-sidebar", "no-sidebar",
        ]

    private static let dates = ["date", "publish", "posted", "time", "byline"]

    private static let certain = [
        "footer", "comment", "comments", "disqus", "respond", "related", "nav", "navigation", "copyright", "cookie",
        "cookies",
        "gdpr", "taboola", "outbrain", "recirc",
    ]

    /// In English, German, French, Spanish and Czech, as the content systems have them.
    private static let leads = [
        "lead", "lede", "intro", "introtext", "introduction", "teaser", "standfirst", "dek", "deck", "subheadline",
        "subheading", "subhead", "subtitle", "subline", "summary", "excerpt", "chapo", "entradilla", "bajada",
        "epigraph", "perex", "vorspann", "leadtext", "teasertext", "strapline",
    ]
}
