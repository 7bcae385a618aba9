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
    private let topics: TopicRule

    package init(taxonomy: Taxonomy = .standard) {
        reader = Reader(words: MeetingRule.words)
        meetings = MeetingRule(reader: reader)
        topics = TopicRule(taxonomy: taxonomy, reader: reader)
    }

    package func context(of article: Article) -> FindingContext {
        let passage = reader.read(article)
        let cast = CastReader.cast(of: passage, reader: reader)
        return FindingContext(
            passage: passage, cast: cast, reader: reader, anchor: DateAnchor(published: article.published))
    }

    package func find(in article: Article) -> ArticleFindings {
        findings(in: context(of: article), of: article.id)
    }

    package func findings(in context: FindingContext, of article: String) -> ArticleFindings {
        ArticleFindings(
            article: article, meetings: meetings.find(in: context), topics: topics.find(in: context))
    }
}
