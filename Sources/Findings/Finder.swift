package import Articles
package import Reading
import Vocabulary

/// Finds in one article the meetings, anniversaries, milestones and topics that it tells of.
///
///     let finder = Finder()
///     let findings = finder.find(in: article)
///
/// A finder holds tables alone: one serves any number of tasks, and the same article gives the same findings.
package struct Finder: Sendable {
    package let reader: Reader
    let meetings: MeetingRule

    package init() {
        reader = Reader(words: MeetingRule.words)
        meetings = MeetingRule(reader: reader)
    }

    package func context(of article: Article) -> FindingContext {
        let passage = reader.read(article)
        let cast = CastReader.cast(of: passage, reader: reader)
        let anchor = DateAnchor(published: article.published)
        return FindingContext(passage: passage, cast: cast, reader: reader, anchor: anchor)
    }

    package func find(in article: Article) -> ArticleFindings {
        let context = context(of: article)
        return ArticleFindings(article: article.id, meetings: meetings.find(in: context))
    }
}
