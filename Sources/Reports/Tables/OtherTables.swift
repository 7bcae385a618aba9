import Ledger
import Statistics
import Vocabulary

/// `pairs.csv`, `anniversaries.csv`, `milestones.csv` and `topics.csv`.
struct OtherTables {
    let index: HistoryIndex
    let countries: CountryTable

    func pairs() -> [UInt8] {
        var table = CSVBuilder(columns: [
            "first", "second", "first_cow", "second_cow", "first_name", "second_name", "occasions", "held", "planned",
            "cancelled", "reports", "stories", "anniversaries", "milestones", "articles", "latest_held",
            "next_planned",
        ])
        for activity in index.pairs.map(index.activity) {
            let pair = activity.pair
            table.field(pair.first.code)
            table.field(pair.second.code)
            table.field(countries[pair.first]?.cow)
            table.field(countries[pair.second]?.cow)
            table.field(countries.name(of: pair.first))
            table.field(countries.name(of: pair.second))
            table.field(activity.tally.occasions)
            table.field(activity.tally.held)
            table.field(activity.tally.planned)
            table.field(activity.tally.cancelled)
            table.field(activity.tally.reports)
            table.field(activity.tally.stories)
            table.field(activity.anniversaries)
            table.field(activity.milestones)
            table.field(index.articlesOfPair[pair]?.count ?? 0)
            table.field(activity.latestHeld?.description)
            table.field(activity.nextPlanned?.description)
        }
        return table.bytes
    }

    func anniversaries() -> [UInt8] {
        var table = CSVBuilder(columns: [
            "anniversary", "parties", "organisation", "subject", "year", "month", "day", "next", "next_ordinal",
            "mentions", "first_article", "sentence",
        ])
        for entry in index.history.anniversaries {
            let next = entry.next(from: index.history.asOf)
            table.field(entry.id)
            table.field(entry.parties.map(\.code).joined(separator: ";"))
            table.field(entry.organisation)
            table.field(entry.subject.rawValue)
            table.field(entry.year)
            table.field(entry.monthDay?.month)
            table.field(entry.monthDay?.day)
            table.field(next?.day.description)
            table.field(next?.ordinal)
            table.field(entry.mentions.count)
            table.field(entry.mentions.first?.article)
            table.field(entry.mentions.first?.anniversary.evidence.sentence)
        }
        return table.bytes
    }

    func milestones() -> [UInt8] {
        var table = CSVBuilder(columns: [
            "milestone", "parties", "kind", "date", "name", "mentions", "first_article", "sentence",
        ])
        for entry in index.history.milestones {
            table.field(entry.id)
            table.field(entry.parties.map(\.code).joined(separator: ";"))
            table.field(entry.kind.rawValue)
            table.field(entry.date.description)
            table.field(entry.name)
            table.field(entry.mentions.count)
            table.field(entry.mentions.first?.article)
            table.field(entry.mentions.first?.milestone.evidence.sentence)
        }
        return table.bytes
    }

    /// One row a mention.
    func topics() -> [UInt8] {
        var table = CSVBuilder(columns: [
            "topic", "article", "record", "story", "published", "source", "text", "confidence", "rule", "part", "from",
            "to", "sentence",
        ])
        for article in index.history.articles {
            for (record, mention) in article.findings.topics.enumerated() {
                table.field(mention.topic.id)
                table.field(article.id)
                table.field(record)
                table.field(article.story)
                table.field(article.published?.description)
                table.field(article.source)
                table.field(mention.text)
                table.field(mention.confidence)
                table.field(mention.evidence.rule)
                table.field(mention.evidence.span.part.rawValue)
                table.field(mention.evidence.span.lower)
                table.field(mention.evidence.span.upper)
                table.field(mention.evidence.sentence)
            }
        }
        return table.bytes
    }
}
