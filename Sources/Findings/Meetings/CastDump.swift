package import Articles
import Reading
import Vocabulary

/// What the reading knows of an article, one sentence an object: its tokens, actors, places and dates; for looking into misses.
package struct CastDump: Sendable {
    private let finder: Finder

    package init(finder: Finder) { self.finder = finder }

    package func line(for article: Article) -> [UInt8] {
        let context = finder.context(of: article)
        let passage = context.passage
        var json = JSONBuilder()
        json.object { json in
            json.key("id")
            json.string(article.id)
            json.key("sentences")
            json.array { json in
                for (index, sentence) in passage.sentences.enumerated() {
                    json.object { json in
                        json.key("first")
                        json.number(sentence.tokens.lowerBound)
                        json.key("tokens")
                        json.array { json in for i in sentence.tokens { json.string(passage.text(i..<(i + 1))) } }
                        json.key("actors")
                        json.array { json in
                            for actor in context.cast.actors[index] { write(actor, passage, &json) }
                        }
                        json.key("places")
                        json.array { json in
                            for place in context.cast.places[index] {
                                json.array { json in
                                    json.number(place.tokens.lowerBound)
                                    json.number(place.tokens.upperBound)
                                    json.string(place.country.code)
                                }
                            }
                        }
                        json.key("dates")
                        json.array { json in
                            for date in context.dates[index] {
                                json.array { json in
                                    json.number(date.tokens.lowerBound)
                                    json.number(date.tokens.upperBound)
                                    json.string("\(date.kind)")
                                    for tense in [Tense.past, .future] {
                                        let days = context.reader.dates.resolve(
                                            date, tense: tense, anchor: context.anchor)
                                        json.string(days?.start.description ?? "")
                                        json.string(days?.end.description ?? "")
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return json.bytes
    }

    private func write(_ actor: Actor, _ passage: Passage, _ json: inout JSONBuilder) {
        json.object { json in
            json.key("range")
            json.array { json in
                json.number(actor.tokens.lowerBound)
                json.number(actor.tokens.upperBound)
            }
            json.key("kind")
            json.string("\(actor.kind)")
            json.key("countries")
            json.array { json in for country in actor.countries { json.string(country.code) } }
            json.key("source")
            json.string("\(actor.countrySource)")
            json.key("level")
            json.string("\(actor.level)")
            json.key("name")
            json.string(actor.name.map { passage.line($0) } ?? "")
            json.key("place")
            json.number(actor.isPlace ? 1 : 0)
            json.key("person")
            json.number(actor.person ?? -1)
            json.key("counterpart")
            json.number(actor.isCounterpart ? 1 : 0)
        }
    }
}
