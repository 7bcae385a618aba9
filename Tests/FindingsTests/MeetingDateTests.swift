import Articles
import Findings
import Testing
import Vocabulary

/// Which of the dates that a sentence names is the meeting's.
@Suite struct MeetingDateTests {
    static let finder = Finder()

    static func found(_ body: String) -> [Meeting] {
        let article = Article(
            id: "a", title: "", body: body, published: Day(year: 2023, month: 9, day: 20), origin: .init(path: "a"))
        return finder.find(in: article).meetings
    }

    static func dates(_ body: String, _ parties: String) -> [String] {
        found(body).filter { $0.parties.map(\.code).joined(separator: ",") == parties }
            .map { "\($0.status.rawValue) \($0.dates?.description ?? "-")" }
    }

    @Test func takesTheDayOfTheVisitNotThatOfTheAnnouncement() {
        let text = """
            NAIROBI - Norwegian Prime Minister Kari Lund will visit Kenya from October 3 to 5, the foreign ministry announced \
            on Monday. She will meet Kenyan President Peter Mwangi.
            """
        #expect(Self.dates(text, "KEN,NOR").contains("planned 2023-10-03/2023-10-05"))
    }

    @Test(arguments: [
        "Norwegian Prime Minister Kari Lund is to visit Kenya in the coming weeks, her office announced on Monday.",
        "Norwegian Prime Minister Kari Lund will meet her Kenyan counterpart in Nairobi, the ministry said Tuesday.",
    ])
    func givesWhatIsToComeNoDayOfTheAnnouncement(text: String) {
        #expect(Self.dates(text, "KEN,NOR") == ["planned -"])
    }

    /// September 20 is a Wednesday.
    @Test(arguments: [
        ("Kenyan President Peter Mwangi meets Norwegian Prime Minister Kari Lund in Oslo on Friday.", "2023-09-22"),
        ("Kenyan President Peter Mwangi meets Norwegian Prime Minister Kari Lund in Oslo tomorrow.", "2023-09-21"),
        (
            "Kenyan President Peter Mwangi meets Norwegian Prime Minister Kari Lund in Oslo later in the day.",
            "2023-09-20"
        ),
        (
            "Kenyan President Peter Mwangi is meeting Norwegian Prime Minister Kari Lund in Oslo this Friday.",
            "2023-09-22"
        ),
        (
            "Talks between Kenyan President Peter Mwangi and Norwegian Prime Minister Kari Lund begin in Oslo on Friday.",
            "2023-09-22"
        ),
    ])
    func takesThePresentWithADayToComeForAPlan(text: String, day: String) {
        #expect(Self.dates(text, "KEN,NOR") == ["planned \(day)"])
    }

    @Test func leavesTheDayOfAnInsertedClauseToIt() {
        let text = """
            Kenyan President Peter Mwangi, who was sworn in on September 13, will meet Norwegian Prime Minister Kari Lund in \
            Oslo on Friday.
            """
        #expect(Self.dates(text, "KEN,NOR") == ["planned 2023-09-22"])
    }

    @Test(arguments: [
        (
            "Norwegian Prime Minister Kari Lund will pay a three-day visit to Kenya from October 3.",
            "planned 2023-10-03/2023-10-05"
        ),
        (
            "Norwegian Prime Minister Kari Lund left Kenya on Sunday after a three-day visit.",
            "held 2023-09-15/2023-09-17"
        ),
        (
            "Norwegian Prime Minister Kari Lund returned on Monday from a two-day visit to Kenya.",
            "held 2023-09-17/2023-09-18"
        ),
    ])
    func stretchesAVisitOverItsLength(text: String, expected: String) {
        #expect(Self.dates(text, "KEN,NOR") == [expected])
    }

    @Test(arguments: ["the following day", "the next day", "a day later"])
    func countsTheDayFromTheOneToldBefore(day: String) {
        let text =
            "Kenyan President Peter Mwangi arrived in Oslo on Monday and met Norwegian Prime Minister Kari Lund \(day)."
        #expect(Self.dates(text, "KEN,NOR") == ["held 2023-09-19"])
    }

    @Test func tellsOneMentionOnce() {
        let text =
            "Kenyan President Peter Mwangi had met Norwegian Prime Minister Kari Lund in Oslo in December, his office said."
        #expect(Self.dates(text, "KEN,NOR") == ["held 2022-12"])
    }

    /// The day of a departure is past, whatever is to come there.
    @Test func countsTheDayOfADepartureBack() {
        let dates = Self.found(
            "Norwegian Prime Minister Kari Lund left for Kenya on Monday for talks with President Peter Mwangi."
        )
        .map { $0.dates?.description }
        #expect(dates == ["2023-09-18"])
    }

    @Test(arguments: [
        "Macron meets Scholz in Hamburg on Friday.",
        "French President Emmanuel Macron is in Hamburg. He meets his German counterpart Frank-Walter Steinmeier on Friday.",
    ])
    func takesAPresentWithADayToComeForAPlan(text: String) {
        #expect(Self.dates(text, "DEU,FRA") == ["planned 2023-09-22"])
    }

    @Test(arguments: [
        ("by a Kenyan president", ["held 2015", "held 2023-09-18"]), ("by an African leader", ["held 2023-09-18"]),
        ("by a Ghanaian president", ["held 2023-09-18"]),
    ])
    func tellsOfAnEarlierVisitOfTheSameCountryAlone(visitor: String, expected: [String]) {
        let text = """
            Kenyan President Peter Mwangi met Norwegian Prime Minister Kari Lund in Oslo on Monday, on the first visit \(visitor) \
            since 2015.
            """
        #expect(Self.dates(text, "KEN,NOR").sorted() == expected)
    }

    /// Leaders of the table, named by surname at the head of a sentence; words that are surnames too say nothing there.
    @Test(arguments: [
        ("Macron met Scholz in Hamburg on Monday.", ["held 2023-09-18"]),
        ("Scholz will host Macron in Hamburg on Friday.", ["planned 2023-09-22"]),
        ("May met Scholz in Hamburg on Monday.", []), ("Long met Scholz in Hamburg on Monday.", []),
    ])
    func knowsLeadersBySurnameAtTheHeadOfASentence(text: String, expected: [String]) {
        #expect(Self.found(text).map { "\($0.status.rawValue) \($0.dates?.description ?? "-")" } == expected)
        #expect(Self.dates(text, "DEU,FRA") == expected)
    }

    @Test func readsTwoSurnamesAsTheCountriesOfBoth() {
        #expect(Self.dates("The Macron-Scholz talks were held in Hamburg on Monday.", "DEU,FRA") == ["held 2023-09-18"])
    }

    /// Nothing but the city names the second country.
    @Test(arguments: ["Hamburg", "Washington, D.C.,"])
    func findsTheVisitToACity(city: String) {
        let text = "Norwegian Prime Minister Kari Lund arrived in \(city) on Tuesday for an official visit."
        #expect(Self.found(text).map { "\($0.status.rawValue) \($0.kind.rawValue)" } == ["held visit"])
    }

    @Test func knowsTheStateOfAnOfficeThatOneStateHas() {
        let text = "Treasury Secretary Kari Lund met Kenyan President Peter Mwangi in Nairobi on Monday."
        #expect(Self.dates(text, "KEN,USA") == ["held 2023-09-18"])
    }

    @Test(arguments: ["has made an unannounced trip", "travelled", "flew"])
    func findsTheTripToACapital(trip: String) {
        let text = "Norwegian Foreign Minister Kari Lund \(trip) to Warsaw on Monday."
        #expect(Self.dates(text, "NOR,POL") == ["held 2023-09-18"])
    }

    /// A capital stands for its state where it is visited, whether or not the text names the state.
    @Test func findsTheVisitToACapital() {
        #expect(
            Self.dates("Norwegian Foreign Minister Kari Lund will visit Warsaw next week.", "NOR,POL") == [
                "planned 2023-09-25/2023-10-01"
            ])
    }

    @Test func takesNoYearOfAClauseAboutSomethingElse() {
        let text = """
            Kenyan President Peter Mwangi met Norwegian Prime Minister Kari Lund in Nairobi on Tuesday to speak of the war that \
            began in 2011.
            """
        #expect(Self.dates(text, "KEN,NOR") == ["held 2023-09-19"])
    }

    @Test func takesNoYearInWhichRelationsWereEstablished() {
        let text = """
            Kenyan Defence Minister Peter Mwangi met his Norwegian counterpart Kari Lund in Oslo, where flags are up for the ties \
            that both countries established in 1963.
            """
        #expect(Self.dates(text, "KEN,NOR") == ["held 2023-09-20"])
    }

    @Test func takesTheDayThatExplainsAVagueDate() {
        let text = """
            Relations were established in August 1992. Kenyan President Peter Mwangi visited Oslo two weeks earlier, on \
            September 9, and met Norwegian Prime Minister Kari Lund there.
            """
        #expect(Self.dates(text, "KEN,NOR") == ["held 2023-09-09"])
    }

    /// What took place has no date weeks after the article: it was misread, here from how long nobody had come.
    @Test func datesNothingThatWasHeldIntoTheFuture() {
        let text = """
            Norwegian Prime Minister Kari Lund is also visiting Kenya on this trip - the first Norwegian leader to visit the \
            country in 45 years.
            """
        let found = Self.found(text)
        #expect(!found.isEmpty)
        for meeting in found where meeting.status == .held {
            #expect(meeting.dates.map { $0.first < Day(year: 2023, month: 9, day: 28)! } ?? true)
        }
    }

    @Test func countsBackFromTheDayThatIsTold() {
        let text = """
            Norwegian Prime Minister Kari Lund said on Monday, three days after meeting Kenyan President Peter Mwangi in Nairobi, \
            that the talks would go on.
            """
        #expect(Self.dates(text, "KEN,NOR") == ["held 2023-09-15"])
    }

    @Test func takesNeitherACenturyNorHowLongThereWasNoneForADate() {
        let text = """
            Norwegian Prime Minister Kari Lund will visit Kenya on October 3, the first such visit in 45 years. She met \
            Ghanaian President Kofi Mensah at an 18th century palace in Accra on Tuesday.
            """
        #expect(Self.dates(text, "KEN,NOR") == ["planned 2023-10-03"])
        #expect(Self.dates(text, "GHA,NOR") == ["held 2023-09-19"])
    }

    @Test func takesNoDateOfAClauseOfSince() {
        let text = """
            Kenyan President Peter Mwangi, who has led the country since the sudden end of the government of his predecessor in \
            2011, met Norwegian Prime Minister Kari Lund in Nairobi.
            """
        #expect(Self.dates(text, "KEN,NOR") == ["held 2023-09-20"])
    }

    @Test func takesSittingDownWithSomebodyForAMeeting() {
        let text = """
            Kenyan President Peter Mwangi sat down with Norwegian Prime Minister Kari Lund in Nairobi on Tuesday.
            """
        #expect(Self.dates(text, "KEN,NOR") == ["held 2023-09-19"])
    }

    @Test(
        arguments: [
            ("for talks with Kenyan President Peter Mwangi, the first such visit since 2011.", "held 2011"),
            ("and met Kenyan President Peter Mwangi, their first meeting since June 2021.", "held 2021-06"),
        ])
    func countsTheMeetingBeforeThatASentenceDates(rest: String, before: String) {
        let dates = Self.dates(
            "Norwegian Prime Minister Kari Lund arrived in Nairobi on Tuesday \(rest)", "KEN,NOR")
        #expect(dates.contains(before))
        #expect(dates.contains("held 2023-09-19"))
    }
}
