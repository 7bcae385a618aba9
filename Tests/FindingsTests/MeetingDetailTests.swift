import Articles
import Findings
import Testing
import Vocabulary

/// Where a meeting was, of which kind, on which days, and who took part.
@Suite struct MeetingDetailTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let expected: String

        var testDescription: String { text }
    }

    static func line(_ found: Meeting) -> String {
        let people = found.participants.map(\.name).joined(separator: ", ")
        return "\(found.kind.rawValue) in \(found.venueCountry?.code ?? "-") host \(found.host?.code ?? "-"): \(people)"
    }

    static let details: [Case] = [
        .init(
            text: """
                SANTIAGO, May 9 - Chilean President Ana Rojas arrived in Vientiane on Monday for a two-day visit. She held \
                talks with Lao President Khamphone Vilay at the presidential palace in Vientiane.
                """,
            expected: "visit in LAO host LAO: Ana Rojas, Khamphone Vilay"),
        .init(
            text: """
                Kenyan President Peter Mwangi spoke by phone on Monday with Norwegian Prime Minister Kari Lund. The two \
                leaders discussed fisheries.
                """,
            expected: "call in - host -: Peter Mwangi, Kari Lund"),
        .init(
            text: """
                The foreign ministers of Poland, Austria and Hungary met in Vienna on Monday for trilateral talks.
                """,
            expected: "multilateral in AUT host -: "),
        // who is meant by the pronoun takes part
        .init(
            text: """
                Danish Prime Minister Lars Holm arrived in Hanoi on Monday. He met Vietnamese President Tran Van Duc on \
                Tuesday.
                """,
            expected: "visit in VNM host VNM: Lars Holm, Tran Van Duc"),
        // an official of a party who is busy elsewhere does not
        .init(
            text: """
                Kenyan President Peter Mwangi met Norwegian Prime Minister Kari Lund in Oslo on Monday. Kenyan Education \
                Minister Jane Otieno opened a school in Mombasa.
                """,
            expected: "visit in NOR host NOR: Peter Mwangi, Kari Lund"),
        // what was held in a third country is no visit, though the sentence tells of one
        .init(
            text: """
                The fisheries programme goes back to what Norwegian Prime Minister Kari Lund and Kenyan President Peter Mwangi \
                agreed on during their meeting at the fisheries summit held in Japan in April.
                """,
            expected: "talks in JPN host -: Kari Lund, Peter Mwangi"),
        // a gathering that is always held in one place tells where those met who came to it
        .init(
            text: """
                Norwegian Defence Minister Kari Lund met her Kenyan counterpart, Peter Mwangi, on the sidelines of the \
                Shangri-La Dialogue on Monday.
                """,
            expected: "talks in SGP host -: Kari Lund, Peter Mwangi"),
        .init(
            text: """
                Norwegian Defence Minister Kari Lund met her Kenyan counterpart, Peter Mwangi, on the sidelines of the \
                Munich conference on Monday.
                """,
            expected: "talks in DEU host -: Kari Lund, Peter Mwangi"),
    ]

    /// The second meeting is told without a place.
    @Test func placesWhomSomebodyMetOnADayWhereTheOthersWereMet() throws {
        let found = Self.meetings(
            """
            On his first day in the Peruvian capital, Kenyan Trade Minister Peter Mwangi held talks with his Norwegian counterpart \
            Kari Lund on the sidelines of the APEC summit in Lima on Monday. He also met Omani Trade Minister Salim Harthi on Monday.
            """)
        #expect(found.map { $0.venueCountry?.code } == ["PER", "PER"])
    }

    @Test(arguments: details) func readsKindPlaceAndPeople(_ given: Case) throws {
        let found = Self.meetings(given.text)
        #expect(found.map(Self.line) == [given.expected])
    }

    @Test func takesTheDaysThatTheNextSentenceGivesForTheWeek() throws {
        let found = Self.meetings(
            """
            Kenyan President Peter Mwangi will visit Oman next week for talks with Sultan Tariq. The president will be in \
            Muscat from May 16 to 18, his office said.
            """)
        #expect(found.map { $0.dates?.description } == ["2022-05-16/2022-05-18"])
    }

    @Test func keepsTheWeekWhereNoDaysAreGiven() throws {
        let found = Self.meetings(
            "Kenyan President Peter Mwangi will visit Oman next week for talks with Sultan Tariq.")
        #expect(found.map { $0.dates?.description } == ["2022-05-16/2022-05-22"])
    }

    @Test func countsAVisitBackFromItsLastDay() {
        let found = Self.meetings(
            """
            Kenyan President Peter Mwangi met Sultan Tariq of Oman in Muscat on Monday, winding up a three-day visit to Oman.
            """)
        #expect(found.map { $0.dates?.description } == ["2022-05-07/2022-05-09"])
    }

    @Test func countsTheDaysOfAVisitFromItsFirst() {
        let found = Self.meetings(
            """
            Kenyan President Peter Mwangi arrived in Muscat on Monday for a three-day visit to Oman and met Sultan Tariq of \
            Oman.
            """)
        #expect(found.map { $0.dates?.description } == ["2022-05-09/2022-05-11"])
    }

    @Test func countsTheDaysOfAPlannedVisitFromItsDeparture() {
        let found = Self.meetings(
            "Kenyan President Peter Mwangi will fly to Oman on Monday for a three-day visit and meet Sultan Tariq of Oman."
        )
        #expect(found.map { $0.dates?.description } == ["2022-05-16/2022-05-18"])
    }

    @Test func takesWhatHappenedOnADayOfAVisitIntoIt() {
        let found = Self.meetings(
            """
            Kenyan President Peter Mwangi arrived in Oman on Saturday for a three-day visit and met Sultan Tariq of Oman. On \
            Monday Mwangi and Sultan Tariq held talks in Muscat and signed a treaty.
            """)
        #expect(found.map { $0.dates?.description } == ["2022-05-07/2022-05-09"])
        #expect(found.first?.venue == "Muscat")
    }

    @Test func takesTheDayOfTheNewsWhereAMeetingHasNone() throws {
        let found = Self.meetings(
            """
            Kenyan President Peter Mwangi addressed parliament in Muscat on Tuesday. He met Sultan Tariq of Oman for talks.
            """)
        let meeting = try #require(found.first { $0.parties.map(\.code) == ["KEN", "OMN"] })
        #expect(meeting.dates == DayRange(try #require(Day("2022-05-10"))))
        #expect(meeting.dateSource != .published)
    }

    private static func meetings(_ text: String) -> [Meeting] {
        let article = Article(
            id: "a", title: "", body: text, published: Day("2022-05-11"), origin: .init(path: "articles.jsonl"))
        return Finder().find(in: article).meetings
    }
}
