import Articles
import Reading
import Vocabulary

/// Writes what a model sees of the options of an article, for fitting it: a line of JSON Lines that `Benchmarks/fit/options.py` reads.
enum OptionDump {
    /// What options of all kinds of records have.
    struct Option {
        let sentence: Int
        let parties: [Country]
        let isOfRules: Bool
        let row: FeatureRow
    }

    /// `add` writes what options of one kind have besides.
    static func line<Each>(
        for article: Article, in context: FindingContext, _ all: [Each], _ option: (Each) -> Option,
        add: (Each, inout JSONBuilder) -> Void
    ) -> [UInt8] {
        var json = JSONBuilder()
        json.object { json in
            json.key("id")
            json.string(article.id)
            json.key("names")
            json.array { json in for name in all.first.map(option)?.row.names ?? [] { json.string("\(name)") } }
            json.key("options")
            json.array { json in
                for each in all {
                    json.object { json in
                        write(option(each), in: context.passage, to: &json)
                        add(each, &json)
                    }
                }
            }
        }
        return json.bytes
    }

    private static func write(_ option: Option, in passage: Passage, to json: inout JSONBuilder) {
        json.key("sentence")
        json.number(option.sentence)
        json.key("parties")
        json.array { json in for party in option.parties { json.string(party.code) } }
        json.key("rule")
        json.number(option.isOfRules ? 1 : 0)
        json.key("text")
        json.string(passage.line(passage.sentences[option.sentence].tokens))
        json.key("row")
        json.array { json in for value in option.row.values { json.decimal(Double(value)) } }
    }
}
