package import Articles
import Reading
import Vocabulary

/// What the model of anniversaries sees of every option of an article, for fitting it: JSON Lines that `Benchmarks/fit/anniversaries.py` reads.
package struct AnniversaryDump: Sendable {
    private let finder: Finder

    package init(finder: Finder) { self.finder = finder }

    package func line(for article: Article) -> [UInt8] {
        let context = finder.context(of: article)
        let options = finder.anniversaries.options(in: context)
        var json = JSONBuilder()
        json.object { json in
            json.key("id")
            json.string(article.id)
            json.key("names")
            json.array { json in for name in options.first?.row.names ?? [] { json.string("\(name)") } }
            json.key("options")
            json.array { json in
                for (read, option, row) in options {
                    json.object { json in
                        json.key("sentence")
                        json.number(read.candidate.sentence)
                        json.key("at")
                        json.number(read.candidate.tokens.lowerBound)
                        json.key("form")
                        json.string(read.candidate.form.rawValue)
                        json.key("ordinal")
                        json.number(read.candidate.ordinal)
                        json.key("subject")
                        json.string(read.event.subject.rawValue)
                        json.key("parties")
                        json.array { json in for party in option.parties { json.string(party.code) } }
                        json.key("rule")
                        json.number(option.from.contains(.rule) ? 1 : 0)
                        json.key("text")
                        json.string(context.passage.line(context.passage.sentences[read.candidate.sentence].tokens))
                        json.key("row")
                        json.array { json in for value in row.values { json.decimal(Double(value)) } }
                    }
                }
            }
        }
        return json.bytes
    }
}
