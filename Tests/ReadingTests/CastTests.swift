import Articles
import Testing
import Vocabulary

@testable import Reading

/// Who acts in a text, and that no end of a text surprises the grammar.
@Suite struct CastTests {
    static let reader = Reader()

    static func cast(_ body: String, title: String = "") -> Cast {
        let article = Article(id: "a", title: title, body: body, origin: .init(path: "a"))
        return CastReader.cast(of: reader.read(article), reader: reader)
    }

    @Test(arguments: [
        "met with president", "THE PRESIDENT OF CHINA", "MEETING WITH PRESIDENT", "Visit to China by President",
        "President", "of the", "Foreign Minister,", "the two", "Mr.", "China's", "Lao Deputy Prime Minister and",
        "Wang Yi, the", "Wang Yi –", "in", "Tel Aviv,", "his counterpart", "both", "Minister of", "U.S.", "’s", "’",
        "-",
    ])
    func readsWhatEndsInTheMiddleOfAPhrase(text: String) {
        for variant in [text, text.uppercased(), text.lowercased(), text + " " + text] {
            #expect(Self.cast(variant).actors.count >= 1)
            #expect(Self.cast("", title: variant).actors.count >= 1)
        }
    }

    @Test func knowsASurnameAgainAndItsCountry() {
        let cast = Self.cast("Lao Foreign Minister Saleumxay Kommasith spoke first. Later Saleumxay left.")
        let second = cast.actors[1].first { $0.name != nil }
        #expect(second?.countries.map(\.code) == ["LAO"])
        #expect(second?.level == .minister)
    }

    @Test(arguments: [
        ("Officials from Ghana and Togo met on Monday.", ["GHA", "TGO"]),
        ("An ambassador from Chad spoke on Monday.", ["TCD"]), ("Soldiers fled from Chad on Monday.", []),
    ])
    func countsThoseWhoComeFromAStateAsItsOfficials(text: String, countries: [String]) {
        let officials = Self.cast(text).actors[0].filter { $0.kind == .official }
        #expect(officials.flatMap(\.countries).map(\.code) == countries)
    }

    /// Initials stand with a dot in the table, and without one in the words of a text.
    @Test(arguments: ["S. Jaishankar", "Subrahmanyam Jaishankar"])
    func knowsOfficeHoldersByTheirInitials(name: String) {
        let article = Article(
            id: "a", title: "", body: "External Affairs Minister \(name) met Sri Lankan President Nimal Perera.",
            published: Day("2024-05-14"), origin: .init(path: "a"))
        let cast = CastReader.cast(of: Self.reader.read(article), reader: Self.reader)
        #expect(cast.actors[0].map { $0.countries.map(\.code) } == [["IND"], ["LKA"]])
    }

    @Test(arguments: [
        ("Ms. ARIMURA Haru, Minister for Foreign Affairs of Japan, spoke first.", "ARIMURA Haru"),
        ("Foreign Minister ARIMURA spoke.", nil),
    ])
    func readsAFamilyNameInCapitalsBehindATitle(text: String, name: String?) {
        let passage = Self.reader.read(Article(id: "a", title: "", body: text, origin: .init(path: "a")))
        let actors = CastReader.cast(of: passage, reader: Self.reader).actors[0]
        #expect(actors.compactMap(\.name).first.map { passage.text($0) } == name)
    }

    @Test(arguments: [
        ("All news about the visit of Chancellor Karin Lundgren May 7, 2014", "Karin Lundgren"),
        ("Prime Minister Theresa May spoke first.", "Theresa May"),
    ])
    func takesAMonthBeforeAFigureForNoName(text: String, name: String) throws {
        let article = Article(id: "a", title: "", body: text, origin: .init(path: "a"))
        let passage = Self.reader.read(article)
        let actors = CastReader.cast(of: passage, reader: Self.reader).actors[0]
        let named = try #require(actors.compactMap(\.name).first)
        #expect(passage.text(named) == name)
    }

    @Test(arguments: [
        (1987, "Moscow", "SUN"), (1995, "Moscow", "RUS"), (1990, "Prague", "CSK"), (1993, "Prague", "CZE"),
        (1996, "Belgrade", "YUG"), (2010, "Belgrade", "SRB"), (1987, "Zagreb", "HRV"),
    ])
    func knowsWhichStateASeatStoodForThen(year: Int, city: String, state: String) throws {
        let article = Article(
            id: "a", title: "", body: "The minister flew to \(city) on Monday.", published: Day("\(year)-05-04"),
            origin: .init(path: "a"))
        let cast = CastReader.cast(of: Self.reader.read(article), reader: Self.reader)
        #expect(try #require(cast.places[0].first).country.code == state)
    }

    @Test(arguments: [
        ("The minister flew to Geneva on Monday.", "CHE"), ("The minister spoke in Brussels on Monday.", "BEL"),
        ("The minister spoke in the Malaysian capital on Monday.", "MYS"),
        ("The minister spoke at the State Department on Monday.", "USA"),
        ("The envoys from the Malaysian capital city left.", "MYS"), ("The Malaysian minister left.", nil),
        ("The State Department spoke on Monday.", nil),
    ])
    func findsPlacesThatAreNoSeatsOfAGovernment(text: String, country: String?) {
        #expect(Self.cast(text).places[0].first?.country.code == country)
    }

    @Test(arguments: [
        ("Readout of National Security Adviser Kari Anne Lund Meeting with Envoys", "Kari Anne Lund"),
        ("Remarks by Foreign Minister Kari Lund Talks with Envoys", "Kari Lund"),
        ("Remarks by Foreign Minister Kari Talks with Envoys", "Kari Talks"),
    ])
    func endsANameOfATitleBeforeTheVerb(title: String, name: String) throws {
        let article = Article(id: "a", title: title, body: "", origin: .init(path: "a"))
        let passage = Self.reader.read(article)
        let actors = CastReader.cast(of: passage, reader: Self.reader).actors[0]
        let named = try #require(actors.compactMap(\.name).first)
        #expect(passage.text(named) == name)
    }

    @Test func takesKoreaForTheOutletsOwn() {
        func korea(_ source: String) -> [String] {
            let article = Article(
                id: "a", title: "", body: "Korea sent a delegation.", source: source, origin: .init(path: "a"))
            let cast = CastReader.cast(of: Self.reader.read(article), reader: Self.reader)
            return cast.actors[0].first?.countries.map(\.code) ?? []
        }
        #expect(korea("KCNA") == ["PRK"])
        #expect(korea("Korea Herald") == ["KOR"])
        #expect(korea("Mekong Courier") == ["KOR"])
    }

    /// The countries that the last pronoun of a text stands for.
    static func pronoun(_ body: String) -> [String] {
        cast(body).actors.joined().last { $0.kind == .pronoun }?.countries.map(\.code) ?? []
    }

    @Test func takesHeForTheSubjectOfTheSentenceBefore() {
        let met = "Kenyan President Peter Mwangi met Norwegian Prime Minister Kari Lund."
        #expect(Self.pronoun(met + " He then left.") == ["KEN"])
        #expect(
            Self.pronoun(
                "After meeting Kenyan President Peter Mwangi, Norwegian Prime Minister Kari Lund spoke. She left.")
                == ["NOR"])
    }

    @Test func takesHeForTheSpeakerWhoEndsTheSentenceBefore() {
        let quoted = "Kenyan President Peter Mwangi is welcome at any time, said Norwegian Prime Minister Kari Lund."
        #expect(Self.pronoun(quoted + " She named no day.") == ["NOR"])
    }

    @Test func takesHeForNobodyWhereTheSpeakerIsUnknown() {
        #expect(Self.pronoun("Kenyan President Peter Mwangi left. Kari Lund said it was late. She slept.").isEmpty)
    }

    @Test(arguments: [
        "President of the European Council Charles Michel spoke.", "European Council President Charles Michel spoke.",
        "NATO Secretary General Mark Rutte spoke.", "European Commission President Ursula von der Leyen spoke.",
    ])
    func knowsThatHeadsOfOrganisationsStandForNoCountry(text: String) {
        let actors = Self.cast(text).actors[0]
        #expect(actors.map(\.kind) == [.organisation])
        #expect(actors.flatMap(\.countries).isEmpty)
    }

    @Test(arguments: [
        ("Kenyan President Peter Mwangi met President George Vella on Monday.", "George Vella"),
        ("He flew from Oslo to Rome and spoke to Lund in Kenya.", "Lund"),
        ("Norwegian FM Kari Lund spoke.", "Kari Lund"),
        ("Kenya received the Foreign Minister of Norway, H.E. Ms. Kari Lund, on Monday.", "Kari Lund"),
        ("Kenyan Foreign Minister Peter Amir-Mwangix spoke.", "Peter Amir-Mwangix"),
    ])
    func readsNamesThatHoldAPlaceOrFollowAShortOffice(text: String, name: String) throws {
        let article = Article(id: "a", title: "", body: text, origin: .init(path: "a"))
        let passage = Self.reader.read(article)
        let actors = CastReader.cast(of: passage, reader: Self.reader).actors[0]
        #expect(actors.compactMap(\.name).last.map { passage.text($0) } == name)
    }

    @Test(arguments: [
        "The foreign ministers of Norway and Kenya, Kari Lund and Peter Mwangi, met.",
        "Norway and Kenya's foreign ministers, Kari Lund and Peter Mwangi, met.",
    ])
    func givesEachOfARowOfNamesTheCountryAtItsPlace(text: String) {
        let named = Self.cast(text).actors[0].filter { $0.name != nil }
        #expect(named.map { $0.countries.map(\.code) } == [["NOR"], ["KEN"]])
        #expect(named.map(\.level) == [.minister, .minister])
    }

    @Test(arguments: [
        "The foreign ministers of Norway and Kenya, Kari Lund, Peter Mwangi and Ana Gil, met.",
        "The foreign ministers of Norway and Kenya, Kari Lund said, met.",
    ])
    func givesARowOfOtherLengthNoCountries(text: String) {
        #expect(Self.cast(text).actors[0].filter { $0.name != nil }.flatMap(\.countries).isEmpty)
    }

    @Test func takesAHouseForNobody() {
        let actors = Self.cast("Kari Lund stayed at Villa Bled, the Slovenian president said.").actors[0]
        #expect(actors.last?.countries.map(\.code) == ["SVN"])
        #expect(actors.last?.name == nil)
    }

    @Test(arguments: [
        ("Warsaw said it would wait.", ["POL"]), ("Kampala severed relations with Lusaka.", ["UGA", "ZMB"]),
        ("Belgrade and Oslo have agreed.", ["SRB", "NOR"]), ("The Oslo pacts were read.", []),
        ("Warsaw hotels are full.", []), ("They met in Kampala.", []), ("Santiago said it was late.", []),
        ("She will visit Warsaw in May.", ["POL"]), ("Lund visited Gulu, Uganda, on Monday.", ["UGA"]),
        ("He was invited to visit Warsaw.", []), ("Lund visited Gulu on Monday.", []),
        ("Lund is visiting Brussels.", []), ("She left for Warsaw.", []),
    ])
    func takesCapitalsThatActForTheirStates(text: String, countries: [String]) {
        #expect(Self.cast(text).actors[0].flatMap { $0.countries.map(\.code) } == countries)
    }

    @Test(arguments: [
        ("On Monday Brown met Kenyan Foreign Minister Peter Mwangi.", ["KEN"]),
        ("On Monday Brown met Kenyan Foreign Minister Peter Mwangi in the Cook Islands.", ["COK", "KEN", "COK"]),
    ])
    func takesACommonSurnameForAHolderOnlyWhereItsCountryIsNamed(text: String, countries: [String]) {
        #expect(Self.cast(text).actors[0].flatMap { $0.countries.map(\.code) } == countries)
    }

    @Test func keepsLeadersOfASummitWithTheirCountries() {
        let actors = Self.cast("Spanish Prime Minister Ana Gil met G7 leaders in Rome.").actors[0]
        #expect(actors.first?.countries.map(\.code) == ["ESP"])
    }
}
