import Findings
import Ledger
import Statistics
import Testing
import Vocabulary

@Suite struct PersonIndexTests {
    private static let laos = Country("LAO")
    private static let asOf = Day(year: 2026, month: 11, day: 23)!

    /// One occasion for each list of people.
    private func history(_ lists: [[Participant]]) -> History {
        let occasions = lists.enumerated().map { number, participants in
            Occasion(
                id: "m-\(number)", parties: [Country("KHM")!, Country("LAO")!], kind: .talks, status: .held, dates: nil,
                dateSource: nil, venueCountry: nil, venue: nil, host: nil, participants: participants, level: .unknown,
                confidence: 0.5, reports: [], addedOn: Self.asOf, changedOn: Self.asOf)
        }
        return History(asOf: Self.asOf, occasions: occasions)
    }

    private func people(_ lists: [[Participant]]) -> [Person] { PersonIndex(history(lists)).people }

    private func lao(_ name: String, role: String? = nil) -> Participant {
        Participant(name: name, role: role, country: Self.laos)
    }

    @Test func takesASurnameForTheOnlyFullNameThatHasIt() {
        let people = people([[lao("Chansamone Chanyalath", role: "Defence Minister")], [lao("Chansamone")]])
        #expect(people.map(\.name) == ["Chansamone Chanyalath"])
        #expect(people.first?.places == [0, 1])
        #expect(people.first?.otherNames == ["Chansamone"])
        #expect(people.first?.id == "LAO-chansamone-chanyalath")
        #expect(people.first?.forms.map(\.id) == ["LAO-chansamone-chanyalath", "LAO-chansamone"])
        #expect(people.first?.forms.map(\.places) == [[0], [1]])
    }

    @Test func takesANameWithDiacriticsForTheSameWithout() {
        let people = people([[lao("Recep Erdogan")], [lao("Recep Erdoğan")], [lao("Recep Erdogan")]])
        #expect(people.map(\.name) == ["Recep Erdogan"])
        #expect(people.first?.otherNames == ["Recep Erdoğan"])
        #expect(people.first?.id == "LAO-recep-erdogan")
    }

    @Test func callsSomebodyByTheCommonestNameThatIsMoreThanASurname() {
        let people = people([
            [lao("Boun Phoumy October")], [lao("Boun Phoumy")], [lao("Boun Phoumy")], [lao("Phoumy")], [lao("Phoumy")],
            [lao("Phoumy")],
        ])
        #expect(people.map(\.name) == ["Boun Phoumy"])
        #expect(people.first?.otherNames == ["Boun Phoumy October", "Phoumy"])
        #expect(people.first?.places == [0, 1, 2, 3, 4, 5])
    }

    @Test func leavesASurnameAloneWhereTwoFullNamesHaveIt() {
        let people = people([[lao("Anna Phoumy"), lao("Boun Phoumy")], [lao("Phoumy")]])
        #expect(people.map(\.name) == ["Anna Phoumy", "Boun Phoumy", "Phoumy"])
    }

    @Test func tellsPeopleOfTwoCountriesApart() {
        let people = people([[lao("Somchai Rattana"), Participant(name: "Somchai", country: Country("THA"))]])
        #expect(people.map(\.id) == ["LAO-somchai-rattana", "THA-somchai"])
    }

    @Test func countsAnOccasionOnceThatWritesTheNameTwice() {
        let people = people([[lao("Park Jae-min"), lao("Park Jae Min", role: "Envoy")]])
        #expect(people.map(\.appearances) == [1])
        #expect(people.first?.roles.map(\.role) == ["Envoy"])
    }

    @Test func namesTheCountriesMetWithoutTheOwn() throws {
        let history = history([[lao("Boun Phoumy")], [lao("Boun Phoumy")]])
        let person = try #require(PersonIndex(history).people.first)
        let met = HistoryIndex(history).occasions(of: person).countries(besides: person.country)
        #expect(met.map(\.country.code) == ["KHM"])
        #expect(met.map(\.count) == [2])
    }
}
