/// Whether a text is a later version of an article that is known.
enum Correction {
    enum Sign { case address, id }

    /// An address alone is not enough: some outlets give every article that of their front page. Versions of one article
    /// keep their title, or a fifth of their text at the least.
    static func isVersion(_ item: ReadArticle, of row: ArticleRow, by sign: Sign) -> Bool {
        if let source = item.article.source, let other = row.source, source != other { return false }
        switch sign {
        case .address:
            let shingles = Shingles(bytes: Array(row.shingles))
            return item.article.title == row.title || item.shingles.jaccard(shingles) >= 0.2
        case .id:
            guard let url = item.article.url, let other = row.url else { return true }
            return url == other
        }
    }
}
