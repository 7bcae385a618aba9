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
        "you may also like", "you might also like", "filed under", "related coverage", "if you enjoyed", "more on this",
        "share:", "tags:", "updated on",
    ].map { Array($0.utf8) }

    private static let whole: Set<String> = [
        "share", "tweet", "comments", "comment", "advert", "ad", "email", "print", "save", "share on facebook",
        "share on twitter", "recommended", "most read", "most popular", "trending", "loading...", "loading…", "tags",
        "tags:",
        "subscribe", "read more", "more", "updated", "published", "close", "related", "leave a comment",
        "leave a reply", "top stories", "by",
    ]

    /// By their first byte.
    private static let byFirst: [[[UInt8]]] = {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for opening in openings { table[Int(opening[0])].append(opening) }
        return table
    }()

    private static let longest = max(openings.lazy.map(\.count).max() ?? 0, whole.lazy.map(\.utf8.count).max() ?? 0)

    /// Whether the text of an element is such a paragraph.
    static func begin(_ tree: MarkupTree, _ node: Int) -> Bool {
        let start = opening(of: node, in: tree)
        guard let first = start.first else { return false }
        if byFirst[Int(first)].contains(where: { start.starts(with: $0) }) { return true }
        return start.count <= longest && whole.contains(String(decoding: start, as: UTF8.self))
    }

    /// The first bytes of an element's text in small letters, blanks collapsed; one more than any opening has.
    private static func opening(of node: Int, in tree: MarkupTree) -> [UInt8] {
        var start: [UInt8] = []
        start.reserveCapacity(longest + 1)
        for i in node..<tree.end(of: node) where tree.nodes[i].isText {
            var previous: UInt8 = 0
            for byte in tree.bytes(of: i) {
                defer { previous = byte }
                // The second byte of a space that does not break.
                let isBlank = byte <= 0x20 || byte == 0xA0 && previous == 0xC2
                if isBlank {
                    if byte == 0xA0 { start.removeLast() }
                    if let last = start.last, last != 0x20 { start.append(0x20) }
                } else {
                    start.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
                }
                if start.count > longest + 1 { return start }
            }
        }
        if start.last == 0x20 { start.removeLast() }
        return start
    }
}
