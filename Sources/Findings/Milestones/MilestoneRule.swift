package import Reading
import Vocabulary

package struct MilestoneRule: Sendable {
    package init(reader: Reader) {}
    package func find(in context: FindingContext, anniversaries: [Anniversary], meetings: [Meeting]) -> [Milestone] { [] }
}
