package import Vocabulary

/// One noun phrase or clause that names a topic.
package struct TopicMention: Hashable, Sendable {
    package var topic: Topic
    /// The words that name it, as in the text.
    package var text: String
    package var confidence: Double
    package var evidence: Evidence

    package init(topic: Topic, text: String, confidence: Double = 0.5, evidence: Evidence) {
        self.topic = topic
        self.text = text
        self.confidence = confidence
        self.evidence = evidence
    }
}
