package import Articles
internal import Dispatch
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
    let inference: YearInference

    package init(taxonomy: Taxonomy = .standard) {
        // half of the tables on another core, so that the first article need not wait for both
        DispatchQueue.global().async {
            OfficeHolders.readTable()
            MeetingRule.readTables()
            AnniversaryJudge.readTable()
            MilestoneJudge.readTable()
        }
        reader = Reader(words: MeetingRule.words + AnniversaryRule.words + TopicRule.words(of: taxonomy))
        meetings = MeetingRule(reader: reader)
        anniversaries = AnniversaryRule(reader: reader)
        milestones = MilestoneRule(words: anniversaries.words, namedEvents: anniversaries.namedEvents)
        topics = TopicRule(taxonomy: taxonomy, reader: reader)
        inference = YearInference(anniversaries: anniversaries, milestones: milestones)
    }

    package func context(of article: Article) -> FindingContext {
        let context = FindingContext(
            passage: reader.read(article), reader: reader, anchor: DateAnchor(published: article.published))
        guard article.published == nil, let year = inference.year(in: context) else { return context }
        return context.anchored(in: year)
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
