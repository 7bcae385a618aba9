import Reading
import Vocabulary

/// What `attache extract --with` adds to a line: every date expression and every name, spans in bytes of the body.
extension JSONBuilder {
    package mutating func dates(of context: FindingContext) {
        key("dates")
        array { json in
            for expression in context.dates.all where expression.span.lowerBound >= context.passage.bodyStart {
                json.object { json in
                    json.span(expression.span, context)
                    json.key("text")
                    json.string(context.passage.text(expression.tokens))
                    json.key("edtf")
                    json.string(expression.dates?.description)
                    json.key("timex")
                    json.string(expression.timex)
                }
            }
        }
    }

    package mutating func names(of context: FindingContext) {
        key("names")
        array { json in
            for mention in context.passage.mentions where mention.kind != .role {
                json.name(
                    mention.tokens, "\(mention.kind)", context.reader.gazetteer.entries[mention.entry].countries.first,
                    context)
            }
            for person in context.cast.people { json.name(person.name, "person", person.country, context) }
        }
    }

    private mutating func name(_ tokens: Range<Int>, _ kind: String, _ country: Country?, _ context: FindingContext) {
        let range =
            Int(
                context.passage.tokens[tokens.lowerBound].lower)..<Int(
                context.passage.tokens[tokens.upperBound - 1].upper)
        guard range.lowerBound >= context.passage.bodyStart else { return }
        object { json in
            json.span(range, context)
            json.key("text")
            json.string(context.passage.text(tokens))
            json.key("kind")
            json.string(kind)
            json.key("country")
            json.string(country?.code)
        }
    }

    private mutating func span(_ range: Range<Int>, _ context: FindingContext) {
        key("span")
        array { json in
            json.number(range.lowerBound - context.passage.bodyStart)
            json.number(range.upperBound - context.passage.bodyStart)
        }
    }
}
