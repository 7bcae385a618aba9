package import Articles
import Reading

/// What the model of details sees of every draft of an article: JSON Lines that `Benchmarks/fit/details.py` reads.
package struct DetailDump: Sendable {
    private let finder: Finder

    package init(finder: Finder) { self.finder = finder }

    package func line(for article: Article) -> [UInt8] {
        let context = finder.context(of: article)
        var json = JSONBuilder()
        json.object { json in
            json.key("id")
            json.string(article.id)
            json.key("drafts")
            json.array { json in
                for draft in finder.meetings.detailed(in: context) { write(draft, &json) }
            }
        }
        return json.bytes
    }

    private func write(_ draft: MeetingRule.Detailed, _ json: inout JSONBuilder) {
        let view = draft.venues.view
        json.object { json in
            json.key("parties")
            json.array { json in for party in view.draft.parties { json.string(party.code) } }
            json.key("status")
            json.string(draft.venues.status.rawValue)
            json.key("start")
            json.string(draft.venues.dates?.start.description)
            json.key("end")
            json.string(draft.venues.dates?.end.description)
            json.key("confidence")
            json.decimal(draft.venues.confidence)
            json.key("told")
            json.decimal(draft.isTold ? 1 : 0)
            json.key("text")
            json.string(view.context.passage.line(view.leadSentence))
            writeVenues(view, &json)
            writePeople(view, &json)
            let row = KindFeatures(view: view).row(party: 0, other: 0, keepsNames: true)
            write("kindNames", "kindRow", row, &json)
        }
    }

    private func writeVenues(_ view: OccasionView, _ json: inout JSONBuilder) {
        let features = VenueFeatures(view: view)
        json.key("venues")
        json.array { json in
            for country in features.candidates() {
                json.object { json in
                    json.key("country")
                    json.string(country.code)
                    write("names", "row", features.row(country, keepsNames: true), &json)
                }
            }
        }
    }

    private func writePeople(_ view: OccasionView, _ json: inout JSONBuilder) {
        let features = ParticipantFeatures(view: view)
        json.key("people")
        json.array { json in
            for person in features.candidates() {
                json.object { json in
                    json.key("name")
                    json.string(view.context.passage.line(view.context.cast.people[person].name))
                    write("names", "row", features.row(person, keepsNames: true), &json)
                }
            }
        }
    }

    private func write(_ names: String, _ key: String, _ row: FeatureRow, _ json: inout JSONBuilder) {
        json.key(names)
        json.array { json in for name in row.names { json.string("\(name)") } }
        json.key(key)
        json.array { json in for value in row.values { json.decimal(Double(value)) } }
    }
}
