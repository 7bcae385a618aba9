import Findings
import Ledger
import Statistics
import Vocabulary

/// An anniversary with its next return.
struct AnniversaryTableRow: Sendable {
    let entry: AnniversaryEntry
    /// Nil where no day is known.
    let event: YearlyEvent?
    let next: DueAnniversary?

    init(_ entry: AnniversaryEntry, site: SiteContext) {
        self.entry = entry
        event = site.yearlyEvents[entry.id]
        next = site.next(entry)
    }
}

extension DataTable<AnniversaryTableRow> {
    static let anniversaries = DataTable(
        TableDescription(
            name: "anniversaries", title: "Anniversaries",
            description: "One row an event whose numbered return is said to be commemorated.",
            primaryKey: ["anniversary"]),
        columns: [
            .text("anniversary", "Stable id.", .required, .unique) { $0.entry.id },
            .text(
                "parties",
                "The countries whose event it is, sorted: two for a relation, one for a national day, none for"
                    + " an organisation.", .pattern(FieldPattern.countries)
            ) { CountryCodes.iso($0.entry.parties) },
            .text("parties_cow", "Correlates of War state numbers in the same order.", .pattern(FieldPattern.numbers)) {
                CountryCodes.cow($0.entry.parties)
            },
            .text("parties_gw", "Gleditsch–Ward state numbers in the same order.", .pattern(FieldPattern.numbers)) {
                CountryCodes.gw($0.entry.parties)
            },
            .text("organisation", "The organisation, where it is one’s own.") { $0.entry.organisation },
            .text("subject", "What is commemorated.", .required, .oneOf(Anniversary.Subject.allCases.map(\.rawValue))) {
                $0.entry.subject.rawValue
            },
            .integer("year", "The year commemorated, where it is known.", .minimum(0), .maximum(9999)) {
                $0.entry.year
            },
            .integer(
                "month",
                "Month of the yearly return: as an article gives it, or that of the one milestone of the same parties, kind"
                    + " and year.", .minimum(1), .maximum(12)
            ) { $0.event?.monthDay.month },
            .integer("day", "Day of the yearly return, likewise.", .minimum(1), .maximum(31)) {
                $0.event?.monthDay.day
            },
            .date("next", "The next return on or after the night.") { $0.next?.day.description },
            .integer("next_ordinal", "The number of that return.") { $0.next?.ordinal },
            .integer("mentions", "Articles’ records of it.", .required, .minimum(1)) { $0.entry.mentions.count },
            .text("first_article", "Id of the first article that speaks of it.") { $0.entry.mentions.first?.article },
            .text("sentence", "What that article says.") {
                $0.entry.mentions.first?.anniversary.evidence.sentence
            },
        ])
}

extension DataTable<MilestoneEntry> {
    static let milestones = DataTable(
        TableDescription(
            name: "milestones", title: "Milestones",
            description: "One row a dated fact in the relations of countries.", primaryKey: ["milestone"]),
        columns: [
            .text("milestone", "Stable id.", .required, .unique) { $0.id },
            .text("parties", "The countries, sorted.", .required, .pattern(FieldPattern.countries)) {
                CountryCodes.iso($0.parties)
            },
            .text("parties_cow", "Correlates of War state numbers in the same order.", .pattern(FieldPattern.numbers)) {
                CountryCodes.cow($0.parties)
            },
            .text("parties_gw", "Gleditsch–Ward state numbers in the same order.", .pattern(FieldPattern.numbers)) {
                CountryCodes.gw($0.parties)
            },
            .text(
                "kind",
                "diplomaticRelations: established, restored or severed; partnership: relations raised to a named"
                    + " level; agreement: signed or concluded.", .required,
                .oneOf(Milestone.Kind.allCases.map(\.rawValue))
            ) { $0.kind.rawValue },
            .text(
                "change",
                "What became of diplomatic relations; empty for other kinds, and where an earlier program read the text.",
                .oneOf(Milestone.Change.allCases.map(\.rawValue))
            ) { $0.change?.rawValue },
            .text(
                "date", "Year, month or day as EDTF level 0; the most precise that an article gives.", .required,
                .pattern(FieldPattern.partialDate)
            ) { $0.date.description },
            .text("name", "As the text names it.") { $0.name },
            .integer("mentions", "Articles’ records of it.", .required, .minimum(1)) { $0.mentions.count },
            .text("first_article", "Id of the first article that states it.") { $0.mentions.first?.article },
            .text("sentence", "What that article says.") { $0.mentions.first?.milestone.evidence.sentence },
        ])
}

/// One mention of a topic, with its article.
struct MentionRow: Sendable {
    let article: ArticleEntry
    let record: Int
    let mention: TopicMention

    static func all(in articles: [ArticleEntry]) -> [MentionRow] {
        articles.flatMap { article in
            article.findings.topics.enumerated().map { MentionRow(article: article, record: $0, mention: $1) }
        }
    }
}

extension DataTable<MentionRow> {
    static let topics = DataTable(
        TableDescription(
            name: "topics", title: "Mentions of topics",
            description: "One row a phrase that names a topic.", primaryKey: ["article", "record"]),
        columns: [
            .text("topic", "Id of the topic.", .required) { $0.mention.topic.id },
            .text("article", "Id of the article.", .required) { $0.article.id },
            .integer("record", "Place of the mention in the article, from 0.", .required, .minimum(0)) { $0.record },
            .text("story", "Id of the first report of the same story.", .required) { $0.article.story },
            .date("published", "Day of publication.") { $0.article.published?.description },
            .text("source", "The outlet.") { $0.article.source },
            .text("text", "The phrase.", .required) { $0.mention.text },
            .number("confidence", "The share of mentions with this value that are right.", .minimum(0), .maximum(1)) {
                $0.mention.confidence
            },
        ] + EvidenceColumns.columns { $0.mention.evidence })
}
