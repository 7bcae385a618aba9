/// All that was found in one article; each list in the order of the text.
package struct ArticleFindings: Hashable, Sendable {
    package var article: String
    package var meetings: [Meeting]
    package var anniversaries: [Anniversary]
    package var milestones: [Milestone]
    package var topics: [TopicMention]

    package init(
        article: String, meetings: [Meeting] = [], anniversaries: [Anniversary] = [], milestones: [Milestone] = [],
        topics: [TopicMention] = []
    ) {
        self.article = article
        self.meetings = meetings
        self.anniversaries = anniversaries
        self.milestones = milestones
        self.topics = topics
    }

    package var isEmpty: Bool {
        meetings.isEmpty && anniversaries.isEmpty && milestones.isEmpty && topics.isEmpty
    }
}
