import Vocabulary

/// What a page says, before the frame is put around it.
struct Page {
    /// What a page is about, as the search tells it.
    enum Kind: String {
        case overview, pair, country, person, topic, day
    }

    let path: String
    /// Of the window and of search results.
    let title: String
    var kind = Kind.overview
    /// What the search finds it by, besides its title.
    var words: [String] = []
    /// The last night that read or changed one of its records; nil for a page that holds them against the latest night.
    var asOf: Day?
    /// How much it holds, in records: what the search ranks by.
    var weight = 0
    /// HTML: where the page belongs.
    var kicker = ""
    /// The one sentence that says why; plain text.
    let headline: String
    /// HTML.
    var standfirst: String?
    /// HTML.
    var content = HTMLBuilder()
    /// Its records for other programs, to lie beside it.
    var files: [ReportFile] = []
    /// Whether no record of it is left: searches do not find it.
    var isGone = false
    /// The page to which browsers go on from this one, seen from it: searches find that one.
    var forwardsTo: String?

    var isListed: Bool { !isGone && forwardsTo == nil }
}
