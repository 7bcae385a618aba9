package import Articles
import Reading
import Vocabulary

/// The features of every candidate of an article, for fitting the model: JSON Lines that `Benchmarks/fit` reads.
package struct MeetingDump: Sendable {
    private let finder: Finder

    package init(finder: Finder) { self.finder = finder }

    package func line(for article: Article) -> [UInt8] {
        let context = finder.context(of: article)
        let rows = finder.meetings.scored(in: context, floor: 0, keepsNames: true)
        let options = finder.meetings.options(of: rows, in: context)
        var wording = WordingPatterns(context: context)
        var json = JSONBuilder()
        json.object { json in
            json.key("id")
            json.string(article.id)
            json.key("names")
            json.array { json in for name in rows.first?.row.names ?? [] { json.string("\(name)") } }
            json.key("triggers")
            json.array { json in
                for trigger in options {
                    MeetingDump.add(trigger, wording.shared(at: trigger.trigger, in: trigger.sentence), to: &json)
                }
            }
            json.key("candidates")
            json.array { json in
                for scored in rows {
                    json.object { json in
                        json.key("parties")
                        json.array { json in for party in scored.candidate.parties { json.string(party.code) } }
                        json.key("trigger")
                        json.number(scored.candidate.trigger)
                        json.key("earlier")
                        json.number(scored.candidate.isEarlier ? 1 : 0)
                        json.key("sentence")
                        json.number(scored.candidate.sentence)
                        json.key("text")
                        json.string(context.passage.line(context.passage.sentences[scored.candidate.sentence].tokens))
                        json.key("at")
                        let sentence = context.passage.sentences[scored.candidate.sentence].tokens
                        json.number(
                            context.passage.line(sentence.lowerBound..<scored.candidate.trigger).unicodeScalars.count)
                        json.key("held")
                        MeetingDump.add(scored.heldDates, to: &json)
                        json.key("planned")
                        MeetingDump.add(scored.plannedDates, to: &json)
                        json.key("row")
                        json.array { json in for value in scored.row.values { json.decimal(Double(value)) } }
                        MeetingDump.add(wording.own(of: scored.candidate), to: &json)
                    }
                }
            }
        }
        return json.bytes
    }

    /// What the model of dates sees of each date that the trigger may have, and what a candidate's row would say with it.
    private static func add(_ trigger: DateOptions, _ patterns: [UInt32], to json: inout JSONBuilder) {
        json.object { json in
            json.key("trigger")
            json.number(trigger.trigger)
            add(patterns, to: &json)
            json.key("none")
            add(CandidateDates(trigger, taking: nil), to: &json)
            json.key("options")
            json.array { json in
                for (index, row) in trigger.rows().enumerated() {
                    json.object { json in
                        json.key("row")
                        json.array { json in
                            for value in row.values { json.decimal(Double(value)) }
                        }
                        let dates = CandidateDates(trigger, taking: index)
                        json.key("columns")
                        add(dates, to: &json)
                        json.key("held")
                        add(dates.resolved(.past), to: &json)
                        json.key("planned")
                        add(dates.resolved(.future), to: &json)
                    }
                }
            }
        }
    }

    private static func add(_ patterns: [UInt32], to json: inout JSONBuilder) {
        json.key("wording")
        json.array { json in for bucket in patterns { json.number(Int(bucket)) } }
    }

    private static func add(_ dates: CandidateDates, to json: inout JSONBuilder) {
        var row = FeatureRow(keepsNames: false, capacity: 16)
        dates.add(&row)
        json.array { json in for value in row.values { json.decimal(Double(value)) } }
    }

    private static func add(_ dates: DayRange?, to json: inout JSONBuilder) {
        json.array { json in dates.map { [$0.start, $0.end] }?.forEach { json.string($0.description) } }
    }
}
