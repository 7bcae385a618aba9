import Findings
import Ledger
import Statistics
import Vocabulary

/// The records of a page as JSON: one object, keys as in the tables, each record with the sentences it rests on.
struct PageJSON {
    let data: PageData

    var bytes: [UInt8] {
        var json = JSONBuilder()
        json.object { json in
            json.key("page")
            json.string(data.path)
            json.key("title")
            json.string(data.title)
            json.key("asOf")
            json.string(data.asOf.description)
            json.key("occasions")
            json.array { json in
                for occasion in data.occasions {
                    json.value(
                        data.site.fragments.json(of: occasion) {
                            var json = JSONBuilder()
                            json.object { json in self.occasion(occasion, &json) }
                            return json.bytes
                        })
                }
            }
            list("anniversaries", data.anniversaries, &json, anniversary)
            list("milestones", data.milestones, &json, milestone)
            list("articles", data.articles, &json, article)
            let (meetings, findings) = (data.changes.meetings, data.changes.findings)
            if !meetings.isEmpty {
                list("changes", meetings, &json) { change, json in
                    pair("night", change.night.description, &json)
                    pair("occasion", change.occasion, &json)
                    pair("change", change.kind.rawValue, &json)
                    pair("reason", change.reason, &json)
                }
            }
            if !findings.isEmpty { list("findingChanges", findings, &json, findingChange) }
        }
        json.endLine()
        return json.bytes
    }

    private func list<Item>(
        _ name: String, _ items: [Item], _ json: inout JSONBuilder, _ write: (Item, inout JSONBuilder) -> Void
    ) {
        json.key(name)
        json.array { json in
            for item in items { json.object { json in write(item, &json) } }
        }
    }

    private func pair(_ name: StaticString, _ text: String?, _ json: inout JSONBuilder) {
        json.key(name)
        json.string(text)
    }

    private func parties(_ parties: [Country], _ json: inout JSONBuilder) {
        json.key("parties")
        json.array { json in
            for party in parties { json.string(party.code) }
        }
    }

    private func findingChange(_ change: FindingChange, _ json: inout JSONBuilder) {
        let finding = change.finding
        pair("night", change.night.description, &json)
        pair("article", change.article, &json)
        pair("kind", finding.kind.rawValue, &json)
        pair("subject", finding.subject, &json)
        parties(finding.parties, &json)
        pair("change", finding.change, &json)
        pair("name", finding.name, &json)
        pair("date", finding.date?.description, &json)
        for (name, number) in [
            ("ordinal", finding.ordinal), ("before", change.before), ("now", change.now),
        ] as [(StaticString, Int?)] {
            json.key(name)
            if let number { json.number(number) } else { json.null() }
        }
    }

    private func occasion(_ occasion: Occasion, _ json: inout JSONBuilder) {
        pair("occasion", occasion.id, &json)
        parties(occasion.parties, &json)
        pair("edtf", occasion.dates?.description, &json)
        pair("dateSource", occasion.dateSource?.rawValue, &json)
        pair("kind", occasion.kind.rawValue, &json)
        pair("status", occasion.status.rawValue, &json)
        pair("level", occasion.level.rawValue, &json)
        pair("venue", occasion.venue, &json)
        pair("venueCountry", occasion.venueCountry?.code, &json)
        pair("host", occasion.host?.code, &json)
        list("participants", occasion.participants, &json) { person, json in
            pair("name", person.name, &json)
            pair("role", person.role, &json)
            pair("country", person.country?.code, &json)
        }
        json.key("confidence")
        json.decimal(occasion.confidence)
        json.key("disagreements")
        json.array { json in
            for disagreement in occasion.disagreements { json.string(disagreement) }
        }
        list("reports", occasion.reports, &json) { report, json in
            evidence(report.meeting.evidence, of: report.article, &json)
            pair("reason", report.reason, &json)
        }
    }

    private func anniversary(_ entry: AnniversaryEntry, _ json: inout JSONBuilder) {
        pair("anniversary", entry.id, &json)
        parties(entry.parties, &json)
        pair("organisation", entry.organisation, &json)
        pair("subject", entry.subject.rawValue, &json)
        json.key("year")
        if let year = entry.year { json.number(year) } else { json.null() }
        for (name, number) in [
            ("month", data.site.yearlyEvents[entry.id]?.monthDay.month),
            ("day", data.site.yearlyEvents[entry.id]?.monthDay.day),
        ] {
            json.key(name)
            if let number { json.number(number) } else { json.null() }
        }
        pair("next", data.site.next(entry)?.day.description, &json)
        list("mentions", entry.mentions, &json) { mention, json in
            evidence(mention.anniversary.evidence, of: mention.article, &json)
        }
    }

    private func milestone(_ entry: MilestoneEntry, _ json: inout JSONBuilder) {
        pair("milestone", entry.id, &json)
        parties(entry.parties, &json)
        pair("kind", entry.kind.rawValue, &json)
        pair("change", entry.change?.rawValue, &json)
        pair("date", entry.date.description, &json)
        pair("name", entry.name, &json)
        list("mentions", entry.mentions, &json) { mention, json in
            evidence(mention.milestone.evidence, of: mention.article, &json)
        }
    }

    private func article(_ entry: ArticleEntry, _ json: inout JSONBuilder) {
        pair("article", entry.id, &json)
        pair("title", entry.title, &json)
        pair("source", entry.source, &json)
        pair("published", entry.published?.description, &json)
        pair("url", WebLink(entry.url)?.text, &json)
        pair("story", entry.story, &json)
        let mentions = entry.findings.topics.filter { data.topic == nil || $0.topic == data.topic }
        list("topics", mentions, &json) { mention, json in
            pair("topic", mention.topic.id, &json)
            pair("text", mention.text, &json)
            pair("sentence", mention.evidence.sentence, &json)
        }
    }

    private func evidence(_ evidence: Evidence, of article: String, _ json: inout JSONBuilder) {
        let entry = data.site.index.article(article)
        pair("article", article, &json)
        pair("published", entry?.published?.description, &json)
        pair("source", entry?.source, &json)
        pair("url", WebLink(entry?.url)?.text, &json)
        pair("rule", evidence.rule, &json)
        pair("sentence", evidence.sentence, &json)
    }
}
