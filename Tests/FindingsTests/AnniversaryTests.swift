import Articles
import Findings
import Testing
import Vocabulary

/// One sentence or two, and what they say: `KHM-LAO 66 diplomaticRelations 1956`.
struct AnniversaryCase: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]
    var title = ""

    init(_ text: String, _ expected: String..., title: String = "") {
        self.text = text
        self.expected = expected
        self.title = title
    }

    var testDescription: String { text }
}

@Suite("Anniversaries")
struct AnniversaryTests {
    static let finder = Finder()

    static func article(_ text: String, title: String = "", published: String? = "2022-08-31") -> Article {
        Article(
            id: "test", title: title, body: text, published: published.flatMap { Day($0) },
            origin: Article.Origin(path: "-"))
    }

    static func line(_ found: Anniversary) -> String {
        let parties = found.parties.isEmpty ? "none" : found.parties.map(\.code).joined(separator: "-")
        return "\(parties) \(found.ordinal) \(found.subject.rawValue)" + (found.year.map { " \($0)" } ?? "")
    }

    static let relations: [AnniversaryCase] = [
        .init(
            "Laos and Cambodia will mark the 66th anniversary of diplomatic ties between the two countries this year.",
            "KHM-LAO 66 diplomaticRelations 1956"),
        .init(
            "The concert celebrated the sixtieth anniversary of the establishment of diplomatic relations between Japan and Kuwait.",
            "JPN-KWT 60 diplomaticRelations 1962"),
        .init(
            "Peru and Finland are celebrating 50 years of diplomatic relations.", "FIN-PER 50 diplomaticRelations 1972"),
        .init(
            "Brazil and Egypt celebrate six decades of diplomatic ties.", "BRA-EGY 60 diplomaticRelations 1962"),
        .init(
            "The exhibition marks 30 years since the establishment of diplomatic relations between Armenia and Poland.",
            "ARM-POL 30 diplomaticRelations 1992"),
        .init(
            "Next year will mark the 70th anniversary of Thai-Spanish diplomatic relations.",
            "ESP-THA 70 diplomaticRelations 1953"),
        .init(
            "Kenya and Ghana marked the golden jubilee of their diplomatic relations.",
            "GHA-KEN 50 diplomaticRelations 1972"),
        .init(
            "Stamps were issued for the centenary of diplomatic relations between Chile and Sweden.",
            "CHL-SWE 100 diplomaticRelations 1922"),
        .init(
            "He spoke on the occasion of the 25th anniversary of ties between Kazakhstan and Oman, established in 1997.",
            "KAZ-OMN 25 diplomaticRelations 1997"),
        .init(
            "The 40 th anniversary of diplomatic relations between Fiji and Nepal was celebrated.",
            "FJI-NPL 40 diplomaticRelations 1982"),
        .init(
            "Norway and Chile celebrated the 10th anniversary of their strategic partnership.",
            "CHL-NOR 10 partnership 2012"),
        .init(
            "Tokyo hosted an event for the 50th anniversary of Japan-ASEAN ties.", "JPN 50 diplomaticRelations 1972"),
        .init(
            "EU officials will mark 40 years of ties with Peru. Kenya sells coffee to the bloc.",
            "PER 40 diplomaticRelations 1982"),
        .init(
            """
            Peru's president receives his colleague from Kenya. Peru and Kenya are friends. The visit lets the presidents celebrate 50 years of diplomatic \
            relations and discuss Oman's new ports.
            """, "KEN-PER 50 diplomaticRelations 1972"),
    ]

    /// `half a century` and its like.
    static let fractions: [AnniversaryCase] = [
        .init("Peru and Finland mark half a century of diplomatic ties.", "FIN-PER 50 diplomaticRelations 1972"),
        .init(
            "A concert celebrated a half-century of diplomatic relations between Peru and Oman.",
            "OMN-PER 50 diplomaticRelations 1972"),
        .init(
            "Kenya and Norway are celebrating three quarters of a century of diplomatic relations.",
            "KEN-NOR 75 diplomaticRelations 1947"),
        .init(
            "Ghana and Cuba marked a quarter century of their strategic partnership.", "CUB-GHA 25 partnership 1997"),
        .init(
            "Celebrating fifty years of friendship and their own film week, Cuba and Guyana opened a show.",
            "CUB-GUY 50 partnership 1972"),
        .init(
            "As Finland and Mexico mark the 85th year of diplomatic ties, their envoys opened a show.",
            "FIN-MEX 85 diplomaticRelations 1937"),
        .init("Chile marks a century of diplomatic ties with Sweden.", "CHL-SWE 100 diplomaticRelations 1922"),
    ]

    static let states: [AnniversaryCase] = [
        .init("Jamaica celebrated the 60th anniversary of its independence.", "JAM 60 independence 1962"),
        .init("Ghana celebrates 65 years of independence this year.", "GHA 65 independence 1957"),
        .init(
            "The Norwegian king arrived in Ghana on Tuesday. The visit to Accra falls into the 65th anniversary of the "
                + "country's independence.", "GHA 65 independence 1957"),
        .init("Guests attended a reception for Vietnam's 77th National Day.", "VNM 77 independence 1945"),
        .init("Troops paraded for India's 75th Independence Day.", "IND 75 independence 1947"),
        .init(
            "The president congratulated the Norwegian Council of Churches on its 25th anniversary.",
            "none 25 organisation 1997"),
        .init(
            "Speakers recalled the 60th anniversary of the passage of America's Voting Act.", "USA 60 other 1962"),
        // a day or a place between noun and event
        .init("Ghana will mark the 66th anniversary on March 6 of its independence.", "GHA 66 independence 1957"),
        .init(
            "Norway remembered the second anniversary on Wednesday of the shelling of Oslo.", "NOR 2 war 2020"),
        // a leader is no organisation
        .init(
            "A meeting in Pyongyang marked the tenth anniversary of the leader Kim Jong Un's field guidance at a nursery.",
            "PRK 10 other 2012"),
        .init(
            "Prague remembered the 54th anniversary of the Soviet invasion of Czechoslovakia.", "CSK-SUN 54 war 1968"),
        .init(
            "China's People's Liberation Army marked the 95th anniversary of its founding on Monday.",
            "CHN 95 armedForces 1927"),
        // an event of which no table knows
        .init(
            "Norway will mark the 25th anniversary of the great oil spill in the Barents Sea, the government in Oslo said.",
            "NOR 25 other 1997"),
        // a number that only the year gives
        .init("Chile commemorated the anniversary of the 1973 coup.", "CHL 49 other 1973"),
        .init("Students marked the 47th anniversary of Indonesia's invasion of East Timor.", "IDN-TLS 47 war 1975"),
        .init("Nicaragua's government celebrated the fourth anniversary of its electoral victory.", "NIC 4 other 2018"),
        .init(
            "The minister spoke on the 74th anniversary of the UN Human Rights Charter in Oslo.", "none 74 treaty 1948"),
        .init(
            "The banquet marked the 73rd anniversary of the founding of the People's Republic of China.",
            "CHN 73 independence 1949"),
        .init(
            "The bicentennial of Brazil's independence will be celebrated in Brasilia.", "BRA 200 independence 1822"),
        .init(
            "The 95th anniversary of the founding of the Chinese People's Liberation Army was marked on Monday.",
            "CHN 95 armedForces 1927"),
        .init(
            "Kyiv marked the sixth-month milestone before the first anniversary of Russia's invasion of Ukraine.",
            "RUS-UKR 1 war 2021"),
        .init(
            "Veterans attended the 77th anniversary of Victory in the Great Patriotic War.", "none 77 war 1945"),
        .init("The ceremony marked the 40th anniversary of the Falklands War.", "ARG-GBR 40 war 1982"),
        .init(
            "Ministers marked the tenth anniversary of the free trade agreement between Chile and Turkey.",
            "CHL-TUR 10 treaty 2012"),
        .init(
            "Leaders recalled the Good Friday Agreement as its 25th anniversary approaches.", "GBR-IRL 25 treaty 1997"),
        .init("NATO's 75th anniversary summit opened in Washington.", "none 75 organisation 1947"),
        .init("ASEAN celebrated its 55th anniversary in August.", "none 55 organisation 1967"),
        .init("ASEAN marks 55 years since its founding in Bangkok.", "none 55 organisation 1967"),
        .init(
            "It will be 40 years in October since Ghana gained its independence, which the government will celebrate.",
            "GHA 40 independence 1982"),
        .init("Diplomats toasted 60 years of ties between Peru and Kenya.", "KEN-PER 60 diplomaticRelations 1962"),
        .init(
            "Delegates marked the 20th anniversary of the African Union.", "none 20 organisation 2002"),
        .init("The forum marked the 9th anniversary of the Belt and Road Initiative.", "CHN 9 other 2013"),
        .init(
            "Poland joined NATO long ago. Ministers came to Riga for the alliance's 73rd anniversary.",
            "none 73 organisation 1949"),
        .init(
            "ASEAN grew slowly. A parade marked the 55th anniversary of the grouping in Jakarta.",
            "none 55 organisation 1967"),
        .init("Guests from Kenya toasted NATO's lavish 73rd birthday.", "none 73 organisation 1949"),
        .init("Envoys sent flowers for the 76th birthday of Myanmar.", "MMR 76 independence 1946"),
        .init("Choirs sang on the 75th founding anniversary of the friendly Maldives.", "MDV 75 independence 1947"),
        .init(
            "Oslo recalled the 90th anniversary of Norway's recognition of Estonia.",
            "EST-NOR 90 diplomaticRelations 1932"),
        .init(
            "An exhibition marks 100 years of Denmark's diplomatic presence in Peru.",
            "DNK-PER 100 diplomaticRelations 1922"),
        .init("Kuwait celebrated the 15th anniversary of the emir's accession to the throne.", "KWT 15 other 2007"),
        .init(
            "Officials honoured the anniversary of 60 years of ties between Fiji and Chile.",
            "CHL-FJI 60 diplomaticRelations 1962"),
        .init(
            "Athens hosted the 25th anniversary of the Helsinki Final Act for Spain's minister.", "none 25 treaty 1997"),
        .init("Wreaths were laid for the 77th anniversary of the victory over Nazi Germany.", "none 77 war 1945"),
    ]

    static let nothing: [AnniversaryCase] = [
        .init("The couple celebrated their 50th wedding anniversary in Paris."),
        .init("Fans marked the 25th anniversary of the death of Princess Diana."),
        .init("The carmaker celebrated its 100th anniversary with a parade in Tokyo."),
        .init("The two countries established diplomatic relations 65 years ago."),
        .init("The band released an album for the tenth anniversary of its first show in Germany."),
        .init("She scored for the third time this year as France beat Spain."),
        .init("China and France have had more than 50 years of diplomatic relations."),
        .init("The club will celebrate its 125th anniversary in Italy."),
        .init("Paul marked the first day of his visit to Peru with a speech."),
        .init("Crowds in Pretoria celebrated the 90th birthday of South African President Nelson Mandela."),
        .init("The singer from Ghana celebrated her 40th birthday in Accra."),
        .init("Peru's captain marked his 30th birthday with a goal against Chile."),
        .init("Kenya's president marked the 20th anniversary of the demise of his mother in Nairobi."),
        .init("Norway gets ready for the anniversary of the attack."),
    ]

    @Test("finds relations commemorated, with both countries and the year", arguments: relations)
    func findsRelations(example: AnniversaryCase) { check(example) }

    @Test("knows half a century and its like", arguments: fractions)
    func findsFractions(example: AnniversaryCase) { check(example) }

    @Test("finds what states and organisations commemorate", arguments: states)
    func findsStates(example: AnniversaryCase) { check(example) }

    @Test("finds nothing where nothing of states is commemorated", arguments: nothing)
    func findsNothing(example: AnniversaryCase) { check(example) }

    private func check(_ example: AnniversaryCase) {
        let found = Self.finder.find(in: Self.article(example.text, title: example.title)).anniversaries
        #expect(found.map(Self.line) == example.expected)
    }

    @Test("takes the parties of `the two countries` from the title")
    func takesPartiesFromTitle() {
        let article = Self.article(
            "A dinner was held. The two countries celebrate 45 years of diplomatic relations.",
            title: "Portugal and Angola to deepen cooperation")
        #expect(Self.finder.find(in: article).anniversaries.map(Self.line) == ["AGO-PRT 45 diplomaticRelations 1977"])
    }

    @Test("reads a repeated anniversary once and keeps the day that only one sentence names")
    func mergesRepetitions() throws {
        let article = Self.article(
            """
            Fiji and Chile celebrate the 50th anniversary of diplomatic relations.

            The 50th anniversary of diplomatic relations between Fiji and Chile falls on October 5.
            """)
        let found = Self.finder.find(in: article).anniversaries
        #expect(found.count == 1)
        #expect(found.first?.date?.description == "2022-10-05")
    }

    @Test("notes where the table of relations knows another year")
    func notesDisagreement() throws {
        let right = Self.article("China and France mark the 58th anniversary of diplomatic relations.")
        let wrong = Self.article("China and France mark the 53rd anniversary of diplomatic relations.")
        #expect(try #require(Self.finder.find(in: right).anniversaries.first).note == nil)
        let note = try #require(Self.finder.find(in: wrong).anniversaries.first?.note)
        #expect(note.contains("1964"))
    }

    @Test("is as confident as the model, which knows the usual ways to say it better than others")
    func weighsConfidence() throws {
        let usual = Self.article("Peru and Finland are celebrating the 50th anniversary of diplomatic relations.")
        let unusual = Self.article(
            "The town in Norway will celebrate its 350th anniversary with a market and a run, the mayor said on Tuesday."
        )
        let sure = try #require(Self.finder.find(in: usual).anniversaries.first).confidence
        #expect(sure >= 0.9)
        #expect(Self.finder.find(in: unusual).anniversaries.allSatisfy { $0.confidence < sure })
    }

    @Test("skips headlines of other stories")
    func skipsFurniture() {
        let article = Self.article(
            """
            The minister met his guest on Tuesday.
            Related
            Ceremony marks 30th anniversary of Thai-Lao Friendship Bridge
            Police seize stolen cars
            """)
        #expect(Self.finder.find(in: article).anniversaries.isEmpty)
    }

    @Test(
        "infers the year of an undated article only where ordinal and year speak of one event",
        arguments: [
            ("Laos and Cambodia mark the 66th anniversary of diplomatic ties, established in 1956.", 2022),
            (
                "Laos and Cambodia established diplomatic relations in 1956. Laos and Cambodia celebrate the 66th anniversary of diplomatic relations.",
                2022
            ),
            ("Laos and Cambodia mark the 66th anniversary of diplomatic ties.", nil),
            ("The treaty was signed in 1956. Ghana celebrates its 60th anniversary of independence.", nil),
            ("Next year Laos and Cambodia mark the 66th anniversary of diplomatic ties, established in 1956.", nil),
        ] as [(String, Int?)])
    func infersYear(text: String, expected: Int?) {
        let context = Self.finder.context(of: Self.article(text, published: nil))
        #expect(context.anchor.year == expected)
    }
}
