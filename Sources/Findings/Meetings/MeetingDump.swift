package import Articles
import Reading

/// The features of every candidate of an article, for fitting the model: JSON Lines that `Benchmarks/fit` reads.
package struct MeetingDump: Sendable {
    private let finder: Finder

    package init(finder: Finder) { self.finder = finder }

    package func line(for article: Article) -> [UInt8] {
        let context = finder.context(of: article)
        let rows = finder.meetings.scored(in: context, floor: .none, keepsNames: true)
        var json = JSONBuilder()
        json.object { json in
            json.key("id")
            json.string(article.id)
            json.key("names")
            json.array { json in for name in rows.first?.row.names ?? [] { json.string("\(name)") } }
            json.key("candidates")
            json.array { json in
                for scored in rows {
                    json.object { json in
                        json.key("parties")
                        json.array { json in for party in scored.candidate.parties { json.string(party.code) } }
                        json.key("trigger")
                        json.number(scored.candidate.trigger)
                        json.key("sentence")
                        json.number(scored.candidate.sentence)
                        json.key("text")
                        json.string(context.passage.line(context.passage.sentences[scored.candidate.sentence].tokens))
                        json.key("at")
                        let sentence = context.passage.sentences[scored.candidate.sentence].tokens
                        json.number(
                            context.passage.line(sentence.lowerBound..<scored.candidate.trigger).unicodeScalars.count)
                        json.key("held")
                        json.array { json in
                            scored.heldDates.map { [$0.start, $0.end] }?.forEach { json.string($0.description) }
                        }
                        json.key("planned")
                        json.array { json in
                            scored.plannedDates.map { [$0.start, $0.end] }?.forEach { json.string($0.description) }
                        }
                        json.key("row")
                        json.array { json in for value in scored.row.values { json.decimal(Double(value)) } }
                    }
                }
            }
        }
        return json.bytes
    }
}
