import Articles
import Findings
import Reading
import Testing
import Vocabulary

@Suite("Topics")
struct TopicTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let published: String?
        /// `transnational-crime: drug trafficking`
        let expected: [String]

        init(_ text: String, _ expected: String..., published: String? = "2022-08-31") {
            self.text = text
            self.published = published
            self.expected = expected
        }

        var testDescription: String { text }
    }

    static let crime: [Case] = [
        .init(
            "They will fight drug trafficking and human trafficking.", "transnational-crime: drug trafficking",
            "transnational-crime: human trafficking"),
        .init("The ministers discussed transnational crimes.", "transnational-crime: transnational crimes"),
        .init("Police broke up a people-smuggling ring.", "transnational-crime: people-smuggling"),
        .init("He was charged with money laundering.", "transnational-crime: money laundering"),
        .init("The navies will patrol against piracy in the Gulf of Aden.", "transnational-crime: piracy"),
        .init("Record firms complained about software piracy and lost sales."),
        .init("Online piracy hurts film makers."),
        .init("A man was shot in a quarrel over drugs in his flat."),
        .init("Hundreds were freed from scam compounds near the border.", "transnational-crime: scam compounds"),
        .init("The centre tackles terrorist financing.", "transnational-crime: terrorist financing"),
        .init("Pirates seized a tanker off Somalia.", "transnational-crime: Pirates"),
        .init("The Pirates won the baseball game."),
        .init(
            "Heroin worth millions was smuggled across the border.", "transnational-crime: Heroin",
            "transnational-crime: smuggled"),
    ]

    static let covid: [Case] = [
        .init("They discussed Covid-19 vaccines.", "covid-19: Covid-19 vaccines"),
        .init("The coronavirus pandemic was raised.", "covid-19: coronavirus pandemic"),
        .init("They must prepare for the next pandemic."),
        .init("The swine flu pandemic killed thousands.", published: "2010-05-01"),
        .init("The pandemic killed thousands.", published: "2009-11-03"),
        .init("Lockdown of the prison followed a riot."),
        .init("The HIV/AIDS pandemic must end."),
        .init(
            "Cooperation faltered somewhat due to Covid-19.", "covid-19: Covid-19", "covid-19-impact: due to Covid-19"),
        .init(
            "Flights resumed after a two-year pause caused by the pandemic.", "covid-19: pandemic",
            "covid-19-impact: caused by the pandemic"),
        .init(
            "The project was delayed by floods and the Covid-19 pandemic.", "covid-19: Covid-19 pandemic",
            "covid-19-impact: delayed by floods and the Covid-19 pandemic"),
        .init("They agreed to combat the COVID-19 pandemic.", "covid-19: COVID-19 pandemic"),
        .init(
            "A pandemic-hit economy needs help.", "covid-19: pandemic", "covid-19-impact: pandemic-hit"),
    ]

    @Test("finds each phrase that names a crime across borders", arguments: crime)
    func findsCrime(example: Case) { check(example) }

    @Test("finds the pandemic where it is Covid, and its effects", arguments: covid)
    func findsCovid(example: Case) { check(example) }

    private func check(_ example: Case) {
        let article = AnniversaryTests.article(example.text, published: example.published)
        let found = AnniversaryTests.finder.find(in: article).topics
        #expect(found.map { "\($0.topic): \($0.text)" } == example.expected)
    }

    @Test("counts the title, and skips headlines of other stories")
    func countsTitle() {
        let article = AnniversaryTests.article(
            """
            The ministers met on Tuesday.
            Popular
            Surviving the Covid-19 years on an island
            Ten tips for smugglers of joy
            """, title: "Leaders vow to fight money laundering")
        let found = AnniversaryTests.finder.find(in: article).topics
        #expect(found.map(\.text) == ["money laundering"])
        #expect(found.first?.evidence.span.part == .title)
    }

    @Test("finds a user's topic beside the two that are always there")
    func findsUsersTopic() {
        let water = TopicDefinition(
            topic: Topic("water"), label: "Water", terms: [.init("river dam"), .init("flood", .near(["mekong"]))])
        let rule = TopicRule(taxonomy: Taxonomy.standard.adding([water]), reader: AnniversaryTests.finder.reader)
        let context = AnniversaryTests.finder.context(
            of: AnniversaryTests.article(
                "River dams on the Mekong cause floods and smuggling. A flood of letters came."))
        let found = rule.find(in: context)
        #expect(
            found.map { "\($0.topic): \($0.text)" } == [
                "water: River dams", "water: floods", "transnational-crime: smuggling",
            ])
    }

    @Test("adds a user's phrases to a known topic")
    func addsPhrases() {
        let more = TopicDefinition(
            topic: Topic("transnational-crime"), label: "", terms: [.init("timber laundering")],
            exclusions: ["smuggled glances"])
        let taxonomy = Taxonomy.standard.adding([more])
        #expect(taxonomy.definitions.count == Taxonomy.standard.definitions.count)
        #expect(taxonomy[Topic("transnational-crime")]?.label == "Transnational crime")
        let rule = TopicRule(taxonomy: taxonomy, reader: AnniversaryTests.finder.reader)
        let context = AnniversaryTests.finder.context(
            of: AnniversaryTests.article("Timber laundering goes on amid smuggled glances."))
        #expect(rule.find(in: context).map(\.text) == ["Timber laundering"])
    }
}
