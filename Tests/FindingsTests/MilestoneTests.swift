import Articles
import Findings
import Testing
import Vocabulary

@Suite("Milestones")
struct MilestoneTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let expected: [String]

        init(_ text: String, _ expected: String...) {
            self.text = text
            self.expected = expected
        }

        var testDescription: String { text }
    }

    static func line(_ found: Milestone) -> String {
        let change = found.change.map { $0 == .established ? "" : " \($0.rawValue)" } ?? ""
        return "\(found.parties.map(\.code).joined(separator: "-")) \(found.kind.rawValue)\(change) \(found.date)"
    }

    static let facts: [Case] = [
        .init("Peru and Kenya established diplomatic relations in 1975.", "KEN-PER diplomaticRelations 1975"),
        .init(
            "Diplomatic relations between Cuba and Ghana were established in December 1959.",
            "CUB-GHA diplomaticRelations 1959-12"),
        .init("Morocco severed diplomatic ties with Iran in May 2018.", "IRN-MAR diplomaticRelations severed 2018-05"),
        .init(
            "Qatar and Egypt restored diplomatic relations in January 2021.",
            "EGY-QAT diplomaticRelations restored 2021-01"),
        .init(
            "Qatar and Egypt agreed in Lima on 5 March 2021 to restore diplomatic relations.",
            "EGY-QAT diplomaticRelations restored 2021-03-05"),
        .init(
            "Morocco cut its decades-old ties with Iran in May 2018.", "IRN-MAR diplomaticRelations severed 2018-05"),
        .init(
            "Kampala severed diplomatic relations with Lusaka in May 2018.",
            "UGA-ZMB diplomaticRelations severed 2018-05"),
        .init(
            "Peru and Kenya, which opened embassies in 1975, signed four accords on Monday.",
            "KEN-PER agreement 2022-08-29"),
        .init("Canada cut ties with Iran in 2012.", "CAN-IRN diplomaticRelations severed 2012"),
        .init(
            "Chad severed diplomatic relations with Ghana in 1972 and resumed them a year later.",
            "GHA-TCD diplomaticRelations severed 1972"),
        .init(
            "Kenya and Oman re-established diplomatic relations in 2006.", "KEN-OMN diplomaticRelations restored 2006"),
        .init(
            "Cuba and Ghana broke off relations in March 1966. They restored diplomatic relations in October 1966.",
            "CUB-GHA diplomaticRelations severed 1966-03", "CUB-GHA diplomaticRelations restored 1966-10"),
        .init(
            "Kenya and Norway established diplomatic relations in 1964. "
                + "Since establishing diplomatic relations on April 5, 1971, Peru and Cuba have signed 20 agreements.",
            "KEN-NOR diplomaticRelations 1964", "CUB-PER diplomaticRelations 1971-04-05"),
        .init(
            "Peru and Cuba established diplomatic relations in 1972. "
                + "After severing ties with Oman in 1976, Chad spoke through Ghana.",
            "CUB-PER diplomaticRelations 1972", "OMN-TCD diplomaticRelations severed 1976"),
        .init(
            "The presidents of Kenya and Ghana and the Norwegian prime minister met in Madrid on Tuesday, and after four "
                + "hours their foreign ministers signed a memorandum on fish.", "GHA-KEN-NOR agreement 2022-08-30"),
        .init(
            "Peru and Chad restored diplomatic relations on Wednesday, long after Ghana cut its ties with Kenya in 2005.",
            "PER-TCD diplomaticRelations restored 2022-08-31",
            "GHA-KEN diplomaticRelations severed 2005"),
        .init(
            "Peru and Chad restored diplomatic ties and reopened embassies in both capitals last year.",
            "PER-TCD diplomaticRelations restored 2021"),
        .init(
            "Vietnam and Chile elevated their relations to a comprehensive partnership in 2007.",
            "CHL-VNM partnership 2007"),
        .init(
            "India and Norway upgraded their ties to a strategic partnership in March 2021.",
            "IND-NOR partnership 2021-03"),
        .init("Laos and Cambodia signed a memorandum of understanding on labour in 2019.", "KHM-LAO agreement 2019"),
        .init("Japan signed a trade agreement with Chile on March 27, 2007.", "CHL-JPN agreement 2007-03-27"),
        .init("A border treaty between Poland and Ukraine was signed in 1992.", "POL-UKR agreement 1992"),
        .init("Kenya's relations with Norway date from 1964.", "KEN-NOR diplomaticRelations 1964"),
        .init("Peru and Chile agreed in 2014 to recognise their sea border.", "CHL-PER agreement 2014"),
        .init("In May 2011, Kenya and Norway agreed to share a port.", "KEN-NOR agreement 2011-05"),
        .init(
            "Chile was among the first countries to establish diplomatic relations with Kenya, in 1967.",
            "CHL-KEN diplomaticRelations 1967"),
        .init(
            "Peru's ministers met Chile's in Lima. Peru said that Chile had broken last year's bilateral agreement.",
            "CHL-PER agreement 2021"),
        .init("The 1951 US-Philippines Mutual Defense Treaty still stands.", "PHL-USA agreement 1951"),
        .init("Iran and China signed 17 accords on Tuesday.", "CHN-IRN agreement 2022-08-30"),
        .init("Oman and Qatar reached a fisheries deal in June.", "OMN-QAT agreement 2022-06"),
        .init("Peru established diplomatic ties with Kenya nearly 50 years ago.", "KEN-PER diplomaticRelations 1973"),
        .init(
            "The Lima declaration was signed by Peru, Kenya and Ghana in 2014.", "GHA-KEN-PER agreement 2014"),
        .init(
            "Kenya and Ghana looked on as Peru signed a fisheries accord with Oman and Qatar in 2017.",
            "OMN-PER-QAT agreement 2017"),
    ]

    static let nothing: [Case] = [
        .init("Laos and Cambodia agreed to strengthen cooperation in 2019."),
        .init("Japan and Chile hope to sign a trade agreement in 2021."),
        .init("Peru and Kenya discussed a possible treaty in 2020."),
        .init("If Oman and Qatar reach a deal in June, prices will fall."),
        .init("A hotel company signed an agreement with Peru in 2019 to build resorts in Kenya."),
        .init("Peru and Kenya refused to sign the agreement in 2018."),
        .init("The president signed a law on Monday in Peru."),
        .init("Kenya could restore diplomatic relations with Peru."),
        .init("Peru signed a 20-million-dollar loan agreement with the IMF on Tuesday, and Kenya watched closely."),
        .init("Kenya and Peru established diplomatic relations on 31 February."),
    ]

    @Test("finds dated facts in the relations of countries", arguments: facts)
    func findsFacts(example: Case) { check(example) }

    @Test("finds nothing in wishes, plans and what companies sign", arguments: nothing)
    func findsNothing(example: Case) {
        check(example)
        #expect(stated(example.text).isEmpty)
    }

    /// What the rules find by themselves, which the model may think improbable.
    private func stated(_ text: String) -> [Milestone] {
        let finder = AnniversaryTests.finder
        return MilestoneRule(reader: finder.reader).stated(in: finder.context(of: AnniversaryTests.article(text)))
    }

    private func check(_ example: Case) {
        let found = AnniversaryTests.finder.find(in: AnniversaryTests.article(example.text)).milestones
        #expect(found.map(Self.line) == example.expected)
    }

    @Test(
        "takes what was agreed in general for no agreement",
        arguments: [
            "The ministers of Peru and Chile spoke of the agreements reached during the visit of May 2019.",
            "More than 150 agreements have been signed between Peru and Chile.",
            "Kenya and Norway agreed on Tuesday to strengthen their ties.",
        ])
    func leavesOutWhatIsVague(text: String) {
        check(.init(text))
        #expect(stated(text).isEmpty)
    }

    @Test("leaves out what the rules read and the rest of the text makes improbable")
    func leavesOutTheImprobable() {
        let text = "Peru waits for Chile. The signing of an agreement, which will lift the ban, is what all expect."
        #expect(stated(text).map(Self.line) == ["CHL-PER agreement 2022"])
        check(.init(text))
    }

    @Test("is surer of what a sentence says by itself than of what is put together from several")
    func tellsConfidence() throws {
        func confidence(_ text: String) throws -> Double {
            let found = AnniversaryTests.finder.find(in: AnniversaryTests.article(text)).milestones
            return try #require(found.first).confidence
        }
        let plain = try confidence("Peru and Kenya established diplomatic relations in 1975.")
        let vague = try confidence(
            "The leaders of Peru and Kenya spoke on Monday. An agreement was reached on fishing.")
        #expect(plain > 0.5)
        #expect((MilestoneRule.threshold..<plain).contains(vague))
    }

    @Test("counts a package signed at one sitting once")
    func countsPackageOnce() {
        let article = AnniversaryTests.article(
            "Peru and Kenya signed five agreements on Tuesday. Peru and Kenya also signed a memorandum on Tuesday.")
        #expect(
            AnniversaryTests.finder.find(in: article).milestones.map(Self.line) == ["KEN-PER agreement 2022-08-30"])
    }

    @Test("takes the day of the event where another sentence is dated by the report alone")
    func mergesNeighbouringDays() {
        let article = AnniversaryTests.article(
            "Peru and Kenya signed a treaty today, officials said. Peru and Kenya signed the treaty on Monday.")
        #expect(
            AnniversaryTests.finder.find(in: article).milestones.map(Self.line) == ["KEN-PER agreement 2022-08-29"])
    }

    @Test("counts weeks that are nearly over to the day they say")
    func readsNearlyWeeks() {
        let article = AnniversaryTests.article("Peru and Kenya signed a treaty nearly two weeks ago.")
        #expect(AnniversaryTests.finder.find(in: article).milestones.map(\.date.year) == [2022])
    }

    @Test("dates an agreement signed in the course of a meeting as the meeting is")
    func datesByMeeting() throws {
        let finder = AnniversaryTests.finder
        let article = AnniversaryTests.article("After the talks Peru and Kenya signed a treaty on fishing.")
        let meeting = Meeting(
            parties: [try #require(Country("KEN")), try #require(Country("PER"))], kind: .talks, status: .held,
            dates: DayRange(try #require(Day("2022-08-29"))),
            evidence: Evidence(rule: "", sentence: "", span: .init(.body, 0..<1)))
        let rule = MilestoneRule(reader: finder.reader)
        let found = rule.find(in: finder.context(of: article), anniversaries: [], meetings: [meeting])
        #expect(found.map(Self.line) == ["KEN-PER agreement 2022-08-29"])
    }

    @Test("names the agreement as the text does")
    func namesAgreement() {
        let article = AnniversaryTests.article("Laos and Cambodia signed a memorandum of understanding in 2019.")
        let found = AnniversaryTests.finder.find(in: article).milestones
        #expect(found.map(\.name) == ["memorandum of understanding"])
    }

    @Test(
        "leaves the words beside a verb and a day that is none out of the name",
        arguments: [
            ("Morocco broke off diplomatic relations with Iran in May 2018.", "diplomatic relations"),
            (
                "Peru and Kenya established diplomatic relations on 30 February 1975 and a trade office in 1976.",
                "diplomatic relations"
            ),
        ])
    func namesWithoutParticles(text: String, name: String) {
        let found = AnniversaryTests.finder.find(in: AnniversaryTests.article(text)).milestones
        #expect(found.map(\.name) == [name])
    }

    @Test("takes no party from another clause")
    func keepsToItsClause() {
        let article = AnniversaryTests.article(
            "Peru and Kenya are close. Ties were established in 1992, when Lima broke with Taipei.")
        let found = AnniversaryTests.finder.find(in: article).milestones
        #expect(!found.contains { $0.parties.map(\.code).contains("TWN") })
    }
}
