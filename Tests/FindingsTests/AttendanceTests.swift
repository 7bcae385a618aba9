import Articles
import Reading
import Testing
import Vocabulary

@testable import Findings

/// Who is said to have taken part, and which lists are none.
@Suite struct AttendanceTests {
    private static let finder = Finder()

    private static func attendance(_ body: String) -> Attendance {
        let article = Article(id: "a", title: "", body: body, published: Day("2023-09-20"), origin: .init(path: "a"))
        let context = finder.context(of: article)
        return Attendance(context: context, rows: CountryRows(context: context, words: ListWords()))
    }

    private static func codes(_ countries: [Country]) -> [String] { countries.map(\.code).sorted() }

    @Test(arguments: [
        ("The conference was attended by ministers from Ghana, Togo and Benin.", ["BEN", "GHA", "TGO"]),
        ("Ghana, Togo and Benin joined the talks by video.", ["BEN", "GHA", "TGO"]),
        ("The meeting included Ghana and Togo.", ["GHA", "TGO"]),
        ("Trade with Ghana, Togo and Benin grew last year.", []),
    ])
    func namesThoseWhoTookPart(text: String, countries: [String]) {
        #expect(Self.codes(Self.attendance(text).attending) == countries)
    }

    @Test func namesThoseWhoStayedAway() {
        let attendance = Self.attendance("Ghana and Togo attended. Benin was absent from the meeting.")
        #expect(Self.codes(attendance.attending) == ["GHA", "TGO"])
        #expect(Self.codes(attendance.absent) == ["BEN"])
    }

    @Test func countsTheCountriesWhoseOfficialsAreNamed() {
        let attendance = Self.attendance("Ghanaian President Kofi Mensah spoke of Togo.")
        #expect(Self.codes(attendance.officials) == ["GHA"])
    }

    /// They come one after the other: no list of them met.
    @Test func makesNoListOfAmbassadorsWithTheirCredentials() {
        let article = Article(
            id: "a", title: "",
            body:
                "Kenyan President Peter Mwangi received the credentials of the ambassadors of Ghana, Togo, Benin and Norway in Nairobi on Monday.",
            published: Day("2023-09-20"), origin: .init(path: "a"))
        let parties = Self.finder.find(in: article).meetings.map(\.parties)
        #expect(parties.count == 4)
        #expect(parties.allSatisfy { $0.count == 2 && $0.contains { $0.code == "KEN" } })
    }

    @Test(arguments: [
        ("Kenyan President Peter Mwangi will visit Ghana, Togo and Benin next week.", 2),
        ("Kenyan President Peter Mwangi met separately with the presidents of Ghana, Togo and Benin in Nairobi.", 2),
        (
            "Kenyan President Peter Mwangi held bilateral talks with the presidents of Ghana, Togo and Benin on Monday.",
            2
        ),
    ])
    func tellsOfEachWhereOneMeetsThemApart(text: String, countries: Int) {
        let article = Article(id: "a", title: "", body: text, published: Day("2023-09-20"), origin: .init(path: "a"))
        let parties = Self.finder.find(in: article).meetings.map(\.parties)
        #expect(parties.map(\.count) == [countries, countries, countries])
    }

    @Test(arguments: [
        "The delegation comprised representatives from Ghana, Togo, Benin and Norway.",
        "The two-day meeting in Nairobi gathered editors from eight countries including Ghana, Togo, Benin and Norway.",
    ])
    func countsNoGatheringOfOthers(text: String) {
        let article = Article(id: "a", title: "", body: text, published: Day("2023-09-20"), origin: .init(path: "a"))
        #expect(Self.finder.find(in: article).meetings.allSatisfy { $0.parties.count < 4 })
    }
}
