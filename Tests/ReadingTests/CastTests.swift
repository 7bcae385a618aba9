import Articles
import Testing

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
}
