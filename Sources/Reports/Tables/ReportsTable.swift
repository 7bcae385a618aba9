import Findings
import Ledger
import Statistics
import Vocabulary

/// One article's record of an occasion, with the article.
struct ReportRow: Sendable {
    let occasion: String
    let report: OccasionReport
    let article: ArticleEntry?

    static func all(of occasions: [Occasion], index: HistoryIndex) -> [ReportRow] {
        occasions.flatMap { occasion in
            occasion.reports.map { report in
                ReportRow(occasion: occasion.id, report: report, article: index.article(report.article))
            }
        }
    }
}

extension DataTable<ReportRow> {
    static let reports = DataTable(
        TableDescription(
            name: "reports", title: "Reports",
            description: "One row an article’s record of a meeting: what that article says, and the sentence it says it"
                + " in. Offsets count UTF-8 bytes of the title or the body as normalised.",
            primaryKey: ["article", "record"],
            foreignKeys: [ForeignKey(["occasion"], in: "meetings", ["occasion"])]),
        columns: identity + says + evidence)

    private static let identity: [TableColumn<ReportRow>] = [
        .text("occasion", "The meeting that it is held to report.", .required) { $0.occasion },
        .text("article", "Id of the article.", .required) { $0.report.article },
        .integer("record", "Place of the record in the article, from 0.", .required, .minimum(0)) { $0.report.record },
        .text("story", "Id of the first report of the same story; copies of a wire story share it.", .required) {
            $0.article?.story ?? $0.report.article
        },
        .date("published", "Day of publication.") { $0.article?.published?.description },
        .text("source", "The outlet.") { $0.article?.source },
        .text("url", "Address of the article; http and https alone.") { WebLink($0.article?.url)?.text },
        .text("title", "Title of the article.") { $0.article?.title },
    ]

    private static let says: [TableColumn<ReportRow>] = [
        .text(
            "parties", "The countries represented, ISO 3166-1 alpha-3, sorted.", .required,
            .pattern(FieldPattern.countries)
        ) { CountryCodes.iso($0.report.meeting.parties) },
        .text("start", "First day, month or year, as this article has it.", .pattern(FieldPattern.partialDate)) {
            $0.report.meeting.dates?.start.description
        },
        .text("end", "Last day, month or year, as this article has it.", .pattern(FieldPattern.partialDate)) {
            $0.report.meeting.dates?.end.description
        },
        .text("edtf", "Both as one date or interval of EDTF level 0 (ISO 8601-2).", .pattern(FieldPattern.edtf)) {
            $0.report.meeting.dates?.description
        },
        .text("date_source", "As in meetings.csv.", .oneOf(Meeting.DateSource.allCases.map(\.rawValue))) {
            $0.report.meeting.dateSource?.rawValue
        },
        .text("kind", "As in meetings.csv.", .required, .oneOf(Meeting.Kind.allCases.map(\.rawValue))) {
            $0.report.meeting.kind.rawValue
        },
        .text("status", "As in meetings.csv.", .required, .oneOf(Meeting.Status.allCases.map(\.rawValue))) {
            $0.report.meeting.status.rawValue
        },
        .text("level", "As in meetings.csv.", .required, .oneOf(Meeting.Level.allCases.map(\.rawValue))) {
            $0.report.meeting.level.rawValue
        },
        .number(
            "confidence", "The share of records with this value that are right, 0 to 1.", .required, .minimum(0),
            .maximum(1)
        ) {
            $0.report.meeting.confidence
        },
        .text("reason", "Why it is held to report this meeting.") { $0.report.reason },
    ]

    private static let evidence: [TableColumn<ReportRow>] = EvidenceColumns.columns { $0.report.meeting.evidence }
}

/// Where a record stands in its article: the same columns in every table of records.
enum EvidenceColumns {
    static func columns<Row>(_ evidence: @escaping @Sendable (Row) -> Evidence) -> [TableColumn<Row>] {
        [
            .text("rule", "The rule that read it.", .required) { evidence($0).rule },
            .text(
                "part", "The part of the article that the offsets count in.", .required,
                .oneOf(SourceSpan.Part.allCases.map(\.rawValue))
            ) { evidence($0).span.part.rawValue },
            .integer("from", "First UTF-8 byte of the sentence.", .required, .minimum(0)) { evidence($0).span.lower },
            .integer("to", "The byte after its last.", .required, .minimum(0)) { evidence($0).span.upper },
            .text("sentence", "The sentence that the record rests on.") { evidence($0).sentence },
        ]
    }
}
