import Findings
import Ledger
import Statistics
import Vocabulary

/// The sentence that a record rests on, with its source: linked where the address is one that may be.
struct Quotation {
    let site: SiteContext
    let root: String

    /// Of those that many reports tell of no more sentences are quoted.
    static let most = 20

    /// Folded away: what the first of so many reports say; `rest` ends the sentence that counts the others.
    func fold(
        _ quoted: some Sequence<(evidence: Evidence, article: String)>, of count: Int, rest: String,
        to html: inout HTMLBuilder
    ) {
        html.element("details") { html in
            html.element("summary", text: count == 1 ? "Evidence" : "Evidence from \(count) reports")
            for report in quoted.prefix(Quotation.most) { write(report.evidence, article: report.article, to: &html) }
            if count > Quotation.most {
                html.raw("<p class=\"note\">\(Counting.figure(count - Quotation.most, "more report"))\(rest)</p>")
            }
        }
    }

    func write(_ evidence: Evidence, article id: String, to html: inout HTMLBuilder) {
        html.element("blockquote") { html in
            html.text(evidence.sentence)
            html.element("footer") { html in source(of: id, to: &html) }
        }
    }

    /// `“Title”, Mekong Courier, 30 August 2022`
    func source(of id: String, to html: inout HTMLBuilder) {
        guard let article = site.index.article(id) else {
            html.text(id)
            return
        }
        let title = article.title.isEmpty ? "Untitled" : article.title
        if let link = WebLink(article.url) {
            html.link(link.text, title, attributes: "rel=\"noopener noreferrer nofollow\"")
        } else {
            html.text(title)
        }
        if let source = article.source { html.text(", \(source)") }
        guard let published = article.published else {
            html.text(", day of publication unknown")
            return
        }
        html.raw(", ")
        html.link("\(root)\(SitePaths.day(published))#\(SitePaths.safe(article.id))", DateWording.day(published))
    }
}
