import Ledger
import Statistics
import Vocabulary

/// What is known of a pair in all.
struct PairTotalRow: Sendable {
    let activity: PairActivity
    let articles: Int
}

extension DataTable<PairTotalRow> {
    static let pairTotals = DataTable(
        TableDescription(
            name: "pair-totals", title: "Pairs in all",
            description: "One row a pair of countries of which anything is known, over the whole history.",
            primaryKey: ["first", "second"],
            foreignKeys: [
                ForeignKey(["first"], in: "countries", ["iso3"]), ForeignKey(["second"], in: "countries", ["iso3"]),
            ]),
        columns: PairColumns.codes { $0.activity.pair } + counts)

    private static let counts: [TableColumn<PairTotalRow>] = [
        .text("first_name", "English short name of the first.", .required) { name($0.activity.pair.first) },
        .text("second_name", "English short name of the second.", .required) { name($0.activity.pair.second) },
        .integer("occasions", "Meetings of all statuses, each once.", .required, .minimum(0)) {
            $0.activity.tally.occasions
        },
        .integer("held", "Meetings held.", .required, .minimum(0)) { $0.activity.tally.held },
        .integer("planned", "Meetings planned.", .required, .minimum(0)) { $0.activity.tally.planned },
        .integer("cancelled", "Meetings called off.", .required, .minimum(0)) { $0.activity.tally.cancelled },
        .integer("held_certain", CertainColumns.held, .required, .minimum(0)) { $0.activity.tally.certain.held },
        .integer("planned_certain", CertainColumns.planned, .required, .minimum(0)) {
            $0.activity.tally.certain.planned
        },
        .integer("cancelled_certain", CertainColumns.cancelled, .required, .minimum(0)) {
            $0.activity.tally.certain.cancelled
        },
        .integer("reports", "Articles’ records of them.", .required, .minimum(0)) { $0.activity.tally.reports },
        .integer(
            "stories", "Different stories among those articles: copies of a story count once.", .required, .minimum(0)
        ) { $0.activity.tally.stories },
        .integer("anniversaries", "Anniversaries of the pair.", .required, .minimum(0)) { $0.activity.anniversaries },
        .integer("milestones", "Milestones of the pair.", .required, .minimum(0)) { $0.activity.milestones },
        .integer("articles", "Articles with a record of both.", .required, .minimum(0)) { $0.articles },
        .text("latest_held", "First day of the latest meeting held.", .pattern(FieldPattern.partialDate)) {
            $0.activity.latestHeld?.description
        },
        .text("next_planned", "First day of the next meeting planned.", .pattern(FieldPattern.partialDate)) {
            $0.activity.nextPlanned?.description
        },
    ]

    private static func name(_ country: Country) -> String { CountryTable.standard.name(of: country) }
}

extension DataTable<PairPeriod> {
    static let pairs = DataTable(
        TableDescription(
            name: "pairs", title: "Pairs by month and year",
            description:
                "One row a pair and month, and one a pair and year: never add up both. Months and years in which"
                + " nothing was counted have a row where the operator asked for them (zero-rows), for every pair that"
                + " anything is known of, from the first month in which an article was published to the last; elsewhere"
                + " a missing row of such a month means zero. A meeting of which no more than the year is known counts"
                + " in its year alone.",
            primaryKey: ["first", "second", "period"],
            foreignKeys: [ForeignKey(["first", "second"], in: "pair-totals", ["first", "second"])]),
        columns: PairColumns.codes { $0.pair } + counts + rates)

    private static let counts: [TableColumn<PairPeriod>] = [
        .text("period", "The month, 2022-08, or the year, 2022.", .required, .pattern("[0-9]{4}(-[0-9]{2})?")) {
            $0.period.description
        },
        .text("unit", "month or year.", .required, .oneOf(["month", "year"])) {
            if case .month = $0.period { "month" } else { "year" }
        },
        .integer("occasions", "Meetings of all statuses that begin in it, each once.", .required, .minimum(0)) {
            $0.counts.all
        },
        .integer("held", "Meetings held that began in it.", .required, .minimum(0)) { $0.counts.held },
        .integer("planned", "Meetings planned to begin in it.", .required, .minimum(0)) { $0.counts.planned },
        .integer("cancelled", "Meetings called off that were to begin in it.", .required, .minimum(0)) {
            $0.counts.cancelled
        },
        .integer("held_certain", CertainColumns.held, .required, .minimum(0)) { $0.certain.held },
        .integer("planned_certain", CertainColumns.planned, .required, .minimum(0)) { $0.certain.planned },
        .integer("cancelled_certain", CertainColumns.cancelled, .required, .minimum(0)) { $0.certain.cancelled },
        .integer(
            "first_reported", "Meetings whose first report was published in it, whenever they take place.", .required,
            .minimum(0)
        ) { $0.firstReported },
        .integer(
            "first_reported_certain", "Of those first reported, how many have a confidence of 0.6 or more.", .required,
            .minimum(0)
        ) { $0.certainFirstReported },
        .integer("reports", "Records of meetings in articles published in it.", .required, .minimum(0)) { $0.reports },
        .integer("stories", "Different stories among those articles.", .required, .minimum(0)) { $0.stories },
    ]

    private static let rates: [TableColumn<PairPeriod>] = [
        .integer("articles_read", "All articles read that were published in it.", .required, .minimum(0)) {
            $0.articlesRead
        },
        .number("rate", "first_reported for each 1,000 articles_read; empty where none was read.", .minimum(0)) {
            $0.rate?.perThousand
        },
        .number("rate_low", "Lower end of its exact 95 % Poisson interval (Garwood 1936).", .minimum(0)) {
            $0.rate?.interval.lowerBound
        },
        .number("rate_high", "Upper end of it.", .minimum(0)) { $0.rate?.interval.upperBound },
    ]
}

/// What the counts of certain meetings hold, in both tables of pairs.
private enum CertainColumns {
    static let held = "Of those held, how many have a confidence of 0.6 or more."
    static let planned = "Of those planned, how many have a confidence of 0.6 or more."
    static let cancelled = "Of those called off, how many have a confidence of 0.6 or more."
}

/// The codes of both countries: the same columns in every table of pairs.
enum PairColumns {
    static func codes<Row>(_ pair: @escaping @Sendable (Row) -> CountryPair) -> [TableColumn<Row>] {
        let standard = CountryTable.standard
        return [
            .text("first", "ISO 3166-1 alpha-3 of the first in alphabetical order.", .required, .pattern("[A-Z]{3}")) {
                pair($0).first.code
            },
            .text("second", "ISO 3166-1 alpha-3 of the second.", .required, .pattern("[A-Z]{3}")) {
                pair($0).second.code
            },
            .integer("first_cow", "Correlates of War state number of the first; empty where there is none.") {
                standard[pair($0).first]?.cow
            },
            .integer("second_cow", "Correlates of War state number of the second.") { standard[pair($0).second]?.cow },
            .integer("first_gw", "Gleditsch–Ward state number of the first; empty where there is none.") {
                standard[pair($0).first]?.gw
            },
            .integer("second_gw", "Gleditsch–Ward state number of the second.") { standard[pair($0).second]?.gw },
        ]
    }
}
