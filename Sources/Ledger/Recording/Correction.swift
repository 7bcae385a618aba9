internal import Foundation

/// Whether a text is a later version of an article that is known.
enum Correction {
    enum Sign { case address, id, file }

    /// An address alone is not enough: some outlets give every article that of their front page. Versions of one article
    /// keep their title, or a fifth of their text at the least. So does a file that was edited in place, where neither
    /// version has an id or an address of its own.
    static func isVersion(
        _ item: ReadArticle, of row: ArticleRow, by sign: Sign, shingles: () throws -> Data
    ) rethrows -> Bool {
        if let source = item.article.source, let other = row.source, source != other { return false }
        switch sign {
        case .file:
            guard isMadeOfText(item.article.id), isMadeOfText(row.id) else { return false }
            fallthrough
        case .address:
            if !row.title.isEmpty, item.article.title == row.title { return true }
            return item.shingles.jaccard(Shingles(bytes: Array(try shingles()))) >= 0.2
        case .id:
            guard let url = item.article.url, let other = row.url else { return true }
            return url == other
        }
    }

    /// An id that no producer gave: twenty hexadecimal digits, which reading makes from the text.
    private static func isMadeOfText(_ id: String) -> Bool {
        id.utf8.count == 20 && id.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
