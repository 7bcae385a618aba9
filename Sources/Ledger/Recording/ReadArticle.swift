package import Articles
package import Findings
internal import Vocabulary

/// An article and what was found in it: what a night hands to the ledger.
///
/// The body goes once its digest and its shingles are taken, so that a night holds no more text than is being read.
package struct ReadArticle: Sendable {
    package let article: Article
    package let findings: ArticleFindings
    /// SHA-256 of title and body, in hexadecimal.
    package let digest: String
    let shingles: Shingles

    package init(article: Article, findings: ArticleFindings) {
        digest = article.digest
        shingles = Shingles(of: article.title + "\n" + article.body)
        self.findings = findings
        var bodiless = article
        bodiless.body = ""
        self.article = bodiless
    }

    /// Findings that came without their text: `digest` stands for what is known of it.
    package init(article: Article, findings: ArticleFindings, digest: String) {
        self.article = article
        self.findings = findings
        self.digest = digest
        shingles = Shingles(hashes: [])
    }
}

extension Article {
    /// SHA-256 of title and body, in hexadecimal: what makes two readings the same text.
    package var digest: String {
        SHA256.hex(SHA256.digest(Array(title.utf8) + [0] + Array(body.utf8)))
    }
}
