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
        var json = JSONBuilder()
        json.object { json in
            json.key("id")
            json.string(article.id)
            json.key("names")
            json.array { json in for name in options.first?.row.names ?? [] { json.string("\(name)") } }
            json.key("options")
            json.array { json in
                for (option, row) in options {
                    json.object { json in
                        json.key("kind")
                        json.string(option.candidate.kind.rawValue)
                        json.key("sentence")
                        json.number(option.candidate.sentence)
                        json.key("noun")
                        json.number(option.candidate.noun)
                        json.key("parties")
                        json.array { json in for party in option.parties { json.string(party.code) } }
                        json.key("year")
                        json.number(option.date.year)
                        json.key("rule")
                        json.number(option.isOfRules ? 1 : 0)
                        json.key("text")
                        json.string(context.passage.line(context.passage.sentences[option.candidate.sentence].tokens))
                        json.key("row")
                        json.array { json in for value in row.values { json.decimal(Double(value)) } }
                    }
                }
            }
        }
        return json.bytes
    }
}
