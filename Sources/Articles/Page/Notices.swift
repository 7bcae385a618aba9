/// How paragraphs begin that speak to the visitor of a page instead of telling the news.
enum Notices {
    private static let openings: [[UInt8]] = [
        "sign up for", "sign up to", "subscribe to", "subscribe now", "get the latest", "follow us", "follow him on",
        "follow her on", "like us on", "like this story", "share this", "read more:", "read more about", "read also",
        "also read", "read next", "related:", "related stories", "related articles", "more from", "more great",
        "advertisement", "advert", "click here to", "click here for", "download our", "download the", "join our",
        "this site uses", "this website uses", "we use cookies", "by signing up", "by subscribing", "have a tip",
        "support our", "don't miss", "don’t miss", "watch:", "see also:", "photo:", "image:", "tell us what",
        "all rights reserved", "copyright ©", "© ", "story continues below", "continue reading", "enlarge this image",
        "want the day's", "recommended:", "got a story", "email us at", "contact us at", "for more stories",
        "catch up on the latest", "your email address will not", "never miss", "to view the full story",
        "for the latest stories", "for the latest news", "if you're seeing this message",
        "if you’re seeing this message", "first-time subscribers", "follow the ", "already a subscriber",
        "to continue reading", "this post contains references", "join the conversation",
    ].map { Array($0.utf8) }

    private static let whole: Set<String> = [
        "share", "tweet", "comments", "comment", "advert", "ad", "email", "print", "save", "share on facebook",
        "share on twitter", "recommended", "most read", "most popular", "trending", "loading...", "loading…", "tags",
        "tags:",
        "subscribe", "read more", "more", "updated", "published", "close", "related", "leave a comment",
        "leave a reply",
    ]

    static func begins(_ paragraph: String) -> Bool {
        let lower = paragraph.lowercased()
        return whole.contains(lower) || openings.contains { lower.utf8.starts(with: $0) }
    }
}
