package import Articles
import Reading
import Vocabulary

/// What the model of milestones sees of every option of an article, for fitting it: JSON Lines that `Benchmarks/fit/milestones.py` reads.
package struct MilestoneDump: Sendable {
    private let finder: Finder

    package init(finder: Finder) { self.finder = finder }

    package func line(for article: Article) -> [UInt8] {
        let context = finder.context(of: article)
        let meetings = finder.meetings.find(in: context)
        let options = finder.milestones.options(in: context, meetings: meetings)
        return OptionDump.line(for: article, in: context, options) {
            .init(
                sentence: $0.option.candidate.sentence, parties: $0.option.parties, isOfRules: $0.option.isOfRules,
                row: $0.row)
        } add: { one, json in
            json.key("kind")
            json.string(one.option.candidate.kind.rawValue)
            json.key("noun")
            json.number(one.option.candidate.noun)
            json.key("year")
            json.number(one.option.date.year)
        }
    }
}
