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
    let anniversaries: AnniversaryRule
    let milestones: MilestoneRule
    let topics: TopicRule

    package init(taxonomy: Taxonomy = .standard) {
        reader = Reader(words: MeetingRule.words + AnniversaryRule.words + TopicRule.words(of: taxonomy))
        meetings = MeetingRule(reader: reader)
        anniversaries = AnniversaryRule(reader: reader)
        milestones = MilestoneRule(reader: reader)
        topics = TopicRule(taxonomy: taxonomy, reader: reader)
    }

    /// The passage with who acts in it and its dates; an undated article is dated by its own arithmetic where that is safe.
    package func context(of article: Article) -> FindingContext {
        let passage = reader.read(article)
        let cast = CastReader.cast(of: passage, reader: reader)
        let context = FindingContext(
            passage: passage, cast: cast, reader: reader, anchor: DateAnchor(published: article.published))
        guard article.published == nil else { return context }
        let anniversaries = anniversaries.find(in: context)
        guard !anniversaries.isEmpty else { return context }
        let milestones = milestones.find(in: context, anniversaries: anniversaries, meetings: [])
        guard let year = YearInference.year(anniversaries, milestones) else { return context }
        return FindingContext(passage: passage, cast: cast, reader: reader, anchor: DateAnchor(year: year))
    }

    package func find(in article: Article) -> ArticleFindings {
        findings(in: context(of: article), of: article.id)
    }

    package func findings(in context: FindingContext, of article: String) -> ArticleFindings {
        let meetings = meetings.find(in: context)
        let anniversaries = anniversaries.find(in: context)
        return ArticleFindings(
            article: article, meetings: meetings, anniversaries: anniversaries,
            milestones: milestones.find(in: context, anniversaries: anniversaries, meetings: meetings),
            topics: topics.find(in: context))
    }
}
