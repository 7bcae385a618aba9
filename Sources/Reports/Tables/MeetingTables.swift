import Findings
import Ledger
import Statistics
import Vocabulary

/// An occasion with what its row needs besides.
struct MeetingRow: Sendable {
    let occasion: Occasion
    let codes: EventCodes
    let stories: Int
    let firstReported: Day
    /// The night on which it became known; what the ledger's first night brings tells of itself the day of its first report.
    let addedOn: Day

    init(_ occasion: Occasion, index: HistoryIndex) {
        self.occasion = occasion
        codes = EventCodes(occasion)
        stories = index.stories(of: occasion)
        firstReported = index.firstReported(occasion)
        let read = occasion.reportKeys.compactMap { index.readOn(of: $0.article) }.min()
        addedOn = max(occasion.addedOn, read ?? occasion.addedOn)
    }
}

extension DataTable<MeetingRow> {
    static let meetings = DataTable(
        TableDescription(
            name: "meetings", title: "Meetings",
            description: "One row an occasion: a meeting of officials of two or more countries that took place, is"
                + " planned or was called off, once however often it was reported. A meeting of three countries is one"
                + " row here and counts for each of its three pairs elsewhere.",
            primaryKey: ["occasion"]),
        columns: identity + dates + codes + circumstances + history)

    private static let identity: [TableColumn<MeetingRow>] = [
        .text("occasion", "Stable id of the meeting.", .required, .unique) { $0.occasion.id },
        .text(
            "parties", "The countries represented, ISO 3166-1 alpha-3, sorted, separated by semicolons.", .required,
            .pattern(FieldPattern.countries)
        ) { CountryCodes.iso($0.occasion.parties) },
        .text(
            "parties_cow",
            "Correlates of War state numbers in the same order; an empty item where that project counts no state.",
            .pattern(FieldPattern.numbers)
        ) { CountryCodes.cow($0.occasion.parties) },
        .text(
            "parties_gw",
            "Gleditsch–Ward state numbers in the same order; an empty item where that list has no such state.",
            .pattern(FieldPattern.numbers)
        ) { CountryCodes.gw($0.occasion.parties) },
    ]

    private static let dates: [TableColumn<MeetingRow>] = [
        .text("start", "First day, month or year; as precise as it is known.", .pattern(FieldPattern.partialDate)) {
            $0.occasion.dates?.start.description
        },
        .text("end", "Last day, month or year; the same as start for one day.", .pattern(FieldPattern.partialDate)) {
            $0.occasion.dates?.end.description
        },
        .text("edtf", "Both as one date or interval of EDTF level 0 (ISO 8601-2).", .pattern(FieldPattern.edtf)) {
            $0.occasion.dates?.description
        },
        .text("precision", "The coarser precision of start and end.", .oneOf(["day", "month", "year"])) {
            $0.occasion.dates.map { String(describing: $0.precision) }
        },
        .text(
            "date_source",
            "text: stated; inferred: worked out from the text; published: the day of publication stands in.",
            .oneOf(Meeting.DateSource.allCases.map(\.rawValue))
        ) { $0.occasion.dateSource?.rawValue },
    ]

    private static let codes: [TableColumn<MeetingRow>] = [
        .text(
            "kind",
            "visit: officials of one party on another’s soil; talks: bilateral otherwise; multilateral: three or"
                + " more states took part; call: by phone or video.", .required,
            .oneOf(Meeting.Kind.allCases.map(\.rawValue))
        ) { $0.occasion.kind.rawValue },
        .text(
            "status",
            "held: took place or is under way; planned: scheduled or agreed, also where its days have passed and no"
                + " report says that it was held; cancelled: called off.", .required,
            .oneOf(Meeting.Status.allCases.map(\.rawValue))
        ) { $0.occasion.status.rawValue },
        .text(
            "level", "The highest rank among those named as taking part; unknown where none is named.", .required,
            .oneOf(Meeting.Level.allCases.map(\.rawValue))
        ) { $0.occasion.level.rawValue },
        .text(
            "cameo",
            "CAMEO 1.1b3: 042 visit, 041 call, 044 in a third country, 040 consult otherwise, 036 planned."
                + " Empty for what was called off: CAMEO has no code for it.", .oneOf(EventCodes.cameoCodes)
        ) { $0.codes.cameo },
        .text(
            "plover",
            "PLOVER event type and mode. Empty for what was called off: PLOVER has no mode for it.",
            .oneOf(EventCodes.ploverCodes)
        ) { $0.codes.plover },
    ]

    private static let circumstances: [TableColumn<MeetingRow>] = [
        .text("venue", "Place, as the text names it.") { $0.occasion.venue },
        .text("venue_country", "Country of the place, ISO 3166-1 alpha-3.", .pattern(FieldPattern.country)) {
            $0.occasion.venueCountry?.code
        },
        .text("host", "For visits, the country visited.", .pattern(FieldPattern.country)) { $0.occasion.host?.code },
        .text("participants", "People named as taking part: name (role, country), separated by semicolons.") {
            $0.occasion.participants.map(inWords).joined(separator: "; ")
        },
        .number(
            "confidence",
            "How sure it is that there was or is to be such a meeting, 0 to 1: that of its report, or 1 − Π(1 − c) over"
                + " the independent voices among its reports, each as sure as its surest report. One voice are the"
                + " copies of a story, all reports of one outlet, and reports that rest on the same sentence. Below 0.6"
                + " the pages call the meeting uncertain.", .required, .minimum(0), .maximum(1)
        ) { $0.occasion.confidence },
    ]

    private static let history: [TableColumn<MeetingRow>] = [
        .integer("reports", "Records of it in articles.", .required, .minimum(1)) { $0.occasion.reports.count },
        .integer("stories", "The same with copies of a story counted once.", .required, .minimum(1)) { $0.stories },
        .date(
            "first_reported",
            "First day of publication among its reports; where none has one, the night it became known.",
            .required
        ) { $0.firstReported.description },
        .date("added_on", "The night on which it became known.", .required) { $0.addedOn.description },
        .date("changed_on", "The last night that changed it.", .required) { $0.occasion.changedOn.description },
        .text("disagreements", "Where its reports differ, in words.") {
            $0.occasion.disagreements.joined(separator: "; ")
        },
    ]

    private static func inWords(_ participant: Participant) -> String {
        let details = [participant.role, participant.country?.code].compactMap { $0 }
        return details.isEmpty ? participant.name : "\(participant.name) (\(details.joined(separator: ", ")))"
    }
}
