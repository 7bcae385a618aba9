package import Articles
import Reading
import Vocabulary

/// What the model of anniversaries sees of every option of an article, for fitting it: JSON Lines that `Benchmarks/fit/anniversaries.py` reads.
package struct AnniversaryDump: Sendable {
    private let finder: Finder

    package init(finder: Finder) { self.finder = finder }

    package func line(for article: Article) -> [UInt8] {
        let context = finder.context(of: article)
        return OptionDump.line(for: article, in: context, finder.anniversaries.options(in: context)) {
            .init(
                sentence: $0.read.candidate.sentence, parties: $0.option.parties,
                isOfRules: $0.option.from.contains(.rule), row: $0.row)
        } add: { one, json in
            json.key("at")
            json.number(one.read.candidate.tokens.lowerBound)
            json.key("form")
            json.string(one.read.candidate.form.rawValue)
            json.key("ordinal")
            json.number(one.read.candidate.ordinal)
            json.key("subject")
            json.string(one.read.event.subject.rawValue)
        }
    }
}
