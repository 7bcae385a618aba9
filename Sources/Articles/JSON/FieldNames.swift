/// What a field of a record means, whatever its producer calls it.
enum FieldRole: Int, CaseIterable {
    case id, title, text, date, source, url, author, language
}

/// The names that producers give to the fields of an article, best first.
///
/// Taken from the documented output of news crawlers and APIs (news-please, trafilatura, newspaper, fundus, Readability,
/// NewsAPI, GDELT, the Guardian's API, WordPress, schema.org, ninjs, JSON Feed) and the column names of common news corpora.
enum FieldNames {
    private static let names: [(FieldRole, [String])] = [
        (.id, ["id", "_id", "guid", "uuid", "articleid", "docid", "documentid", "uri", "itemid"]),
        (
            .title,
            [
                "title", "headline", "heading", "head", "webtitle", "articletitle", "newstitle", "headlines",
                "mainheadline", "posttitle",
            ]
        ),
        (
            .text,
            [
                "text", "maintext", "bodytext", "contenttext", "articlebody", "articletext", "fulltext", "body",
                "story",
                "content", "article", "cleanedtext", "plaintext", "rawtext", "contenthtml", "bodyhtml", "bodyxhtml",
                "html", "bodies", "textcontent", "articlecontent", "newscontent", "postcontent", "paragraphs",
                "leadparagraph", "description", "summary", "abstract", "excerpt", "trailtext", "snippet",
                "shortdescription",
            ]
        ),
        (
            .date,
            [
                "date", "publishedat", "datepublished", "datepublish", "publishdate", "publisheddate", "published",
                "pubdate", "publicationdate", "webpublicationdate", "publishtime", "firstcreated", "versioncreated",
                "issued",
                "publishingdate", "publishedtime", "publishedon", "firstpublished", "firstpublishedat", "postdate",
                "posted", "posteddate", "articledate", "releasedate", "datetime", "timestamp", "day", "createdat",
                "created", "seendate", "time",
            ]
        ),
        (
            .source,
            [
                "source", "sourcename", "sitename", "publisher", "publication", "outlet", "newspaper", "sourcedomain",
                "domain", "hostname", "site", "provider", "copyrightholder", "sourcehostname",
            ]
        ),
        (
            .url,
            ["url", "link", "weburl", "canonicalurl", "permalink", "articleurl", "newsurl", "sourceurl", "externalurl"]
        ),
        (.author, ["author", "authors", "byline", "creator", "writer", "authorname"]),
        (.language, ["language", "lang", "inlanguage", "languagecode"]),
    ]

    private static let index: [String: (role: FieldRole, rank: Int)] = {
        var index: [String: (role: FieldRole, rank: Int)] = [:]
        for (role, list) in names {
            for (rank, name) in list.enumerated() { index[name] = (role, rank) }
        }
        return index
    }()

    /// Role and rank (0 is best) of a field; case, `_`, `-`, `.` and blanks do not matter.
    static func role(of name: String) -> (role: FieldRole, rank: Int)? {
        if let found = index[name] { return found }
        let folded = name.unicodeScalars.filter { !"_-. :@".unicodeScalars.contains($0) || $0 == ":" }
        let plain = String(String.UnicodeScalarView(folded)).lowercased()
        // `dc:creator` is a creator.
        let local = plain.split(separator: ":").last.map(String.init) ?? plain
        return index[local]
    }
}
