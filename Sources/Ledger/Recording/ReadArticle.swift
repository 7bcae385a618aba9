package import Articles
package import Findings
internal import Foundation

/// An article and what was found in it: what a night hands to the ledger.
///
/// The body goes once its digest and its shingles are taken, so that a night holds no more text than is being read.
package struct ReadArticle: Sendable {
    package let article: Article
    package let findings: ArticleFindings
    /// SHA-256 of title and body, in hexadecimal.
    package let digest: String
    let shingles: Shingles
    let sketch: Sketch

    package init(article: Article, findings: ArticleFindings) {
        digest = article.digest
        shingles = Shingles(of: article.title, article.body)
        sketch = Sketch(shingles)
        self.findings = findings
        var bodiless = article
        bodiless.body = ""
        self.article = bodiless
    }

    /// Findings that came without their text: `digest` and `shingles`, as `shingles(of:)` gave them, stand for it.
    package init(article: Article, findings: ArticleFindings, digest: String, shingles text: String? = nil) {
        self.article = article
        self.findings = findings
        self.digest = digest
        let bytes = text.flatMap { Data(base64Encoded: $0) }.map { [UInt8]($0) } ?? []
        shingles = Shingles(hashes: Shingles(bytes: bytes).hashes)
        sketch = Sketch(shingles)
    }
}

extension ReadArticle {
    /// The runs of words of an article, for a line of findings that goes without the text: there they stand in Base64.
    package static func shingles(of article: Article) -> [UInt8] {
        Shingles(of: article.title, article.body).bytes
    }
}
