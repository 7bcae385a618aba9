import Articles
import Testing
import Vocabulary

@testable import Findings

@Suite("Groupings of states and their members")
struct GroupingTests {
    private static let finder = Finder()

    private func context(_ text: String, published: String?) -> FindingContext {
        GroupingTests.finder.context(
            of: Article(
                id: "test", title: "", body: text, published: published.flatMap { Day($0) },
                origin: .init(path: "test.txt")))
    }

    private func named(_ text: String, published: String?) -> [[String]] {
        let context = context(text, published: published)
        let table = GroupingTable(gazetteer: context.reader.gazetteer)
        return PassageGroupings(context: context, table: table).groupings.map { $0.named.map(\.code) }
    }

    private static let four = "Brazil, Egypt, India and South Africa sent their ministers to the BRICS meeting."

    @Test("Members are those of the article's year; without a date, those of today")
    func membersOfTheYear() {
        #expect(named(GroupingTests.four, published: "2023-06-01") == [["BRA", "IND", "ZAF"]])
        #expect(named(GroupingTests.four, published: "2024-06-01") == [["BRA", "EGY", "IND", "ZAF"]])
        #expect(named(GroupingTests.four, published: nil) == [["BRA", "EGY", "IND", "ZAF"]])
        #expect(named("Brazil, India and South Africa met as BRICS.", published: "2009-06-01") == [])
    }

    @Test("Who does not belong is left out, and two members are too few")
    func members() {
        let text = "Ministers of Canada, Italy and Japan met their guest from Kenya at the G7 gathering."
        #expect(named(text, published: "2024-06-01") == [["CAN", "ITA", "JPN"]])
        #expect(named("Canada and Italy prepared the G7 gathering with Kenya.", published: "2024-06-01") == [])
    }

    @Test("Every row of the table names a grouping that the gazetteer knows, and only states")
    func tableIsWhole() {
        let context = context("Nothing.", published: nil)
        let known = Set(context.reader.gazetteer.entries.map(\.name))
        for fields in TableRows(groupingRows) {
            let names = TableRows.list(fields[0])
            #expect(names.contains { known.contains($0) }, "\(fields[0])")
            for name in names { #expect(known.contains(name), "\(name)") }
            for member in TableRows.list(fields[1]) {
                #expect(Country(String(member.prefix(3))) != nil, "\(member)")
            }
        }
    }

    @Test("The members that the passage names are a candidate where the grouping is named")
    func candidate() {
        let text = """
            G7 foreign ministers met in Osaka on Tuesday. The minister of Japan spoke first, then those of Italy, Canada and \
            Germany; Kenya was not discussed.
            """
        let scored = GroupingTests.finder.meetings.scored(
            in: context(text, published: "2024-06-05"), floor: 0)
        let parties = Set(scored.filter { $0.candidate.shape.contains(.grouping) }.map(\.candidate.parties))
        #expect(parties.contains(["CAN", "DEU", "ITA", "JPN"].compactMap { Country($0) }))
    }
}
