import Articles
import Findings
import Testing
import Vocabulary

/// What is told as held, planned and cancelled, and what is no meeting at all.
@Suite struct MeetingStatusTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let expected: [String]

        init(_ text: String, _ expected: String...) {
            self.text = text
            self.expected = expected
        }

        var testDescription: String { text }
    }

    static let cases: [Case] = [
        .init("Kenyan President Peter Mwangi met Norwegian Prime Minister Kari Lund in Oslo on Monday.", "held"),
        .init(
            "Kenyan President Peter Mwangi will meet Norwegian Prime Minister Kari Lund in Oslo on Friday.", "planned"),
        .init(
            "The meeting between Kenyan President Peter Mwangi and Norwegian Prime Minister Kari Lund on Monday was cancelled.",
            "cancelled"),
        .init(
            "Talks between Kenyan Foreign Minister Peter Mwangi and his Norwegian counterpart Kari Lund have been called off.",
            "cancelled"),
        .init("Kenyan President Peter Mwangi refused to meet Norwegian Prime Minister Kari Lund in Oslo."),
        .init("Kenyan President Peter Mwangi ruled out a second meeting with Norwegian Prime Minister Kari Lund."),
        .init("Kenyan President Peter Mwangi has not ruled out meeting Norwegian Prime Minister Kari Lund in Oslo."),
        .init(
            "Having ruled out a truce, Kenyan President Peter Mwangi met Norwegian Prime Minister Kari Lund in Oslo on Monday.",
            "held"),
        .init("Kenyan President Peter Mwangi was to have met Norwegian Prime Minister Kari Lund in Oslo on Monday."),
        .init("Kenyan President Peter Mwangi and Norwegian Prime Minister Kari Lund have yet to meet."),
        .init("Kenyan President Peter Mwangi said he would be ready to meet Norwegian Prime Minister Kari Lund."),
        .init("Norway summoned its ambassador home from Kenya on Monday."),
        .init("Norway summoned the Kenyan ambassador to Oslo on Monday over the arrests.", "held"),
        .init(
            "The visit of Kenyan President Peter Mwangi to Norway, due on Friday, has been pushed back.", "cancelled"),
        .init("Kenyan President Peter Mwangi promised to visit Norway and to meet Prime Minister Kari Lund."),
        .init(
            "Kenyan Foreign Minister Peter Mwangi rejected reports that he met his Norwegian counterpart Kari Lund in Oslo."
        ),
        .init(
            "A meeting of Kenyan President Peter Mwangi and Norwegian Prime Minister Kari Lund has not been confirmed."),
        .init(
            "Talks between Kenyan President Peter Mwangi and Norwegian Prime Minister Kari Lund did not take place on Monday."
        ),
        .init("Kenya promised to send its foreign minister to Oslo for talks with the Norwegian government."),
        .init("The foreign ministers of Kenya and Norway meet every year."),
        .init("Kenyan President Peter Mwangi and Norwegian Prime Minister Kari Lund meet regularly in Oslo."),
        .init("Kenyan President Peter Mwangi did not meet Norwegian Prime Minister Kari Lund in Oslo on Monday."),
        .init("Kenyan President Peter Mwangi would like to meet Norwegian Prime Minister Kari Lund in Oslo next week."),
        .init(
            "If Kenyan President Peter Mwangi meets Norwegian Prime Minister Kari Lund in Oslo next week, trade is likely to come up."
        ),
        .init(
            "Should Kenyan President Peter Mwangi and Norwegian Prime Minister Kari Lund meet in Oslo, fish would be served."
        ),
        .init("Kenyan President Peter Mwangi might meet Norwegian Prime Minister Kari Lund in Oslo next week."),
        .init("Norwegian Prime Minister Kari Lund invited Kenyan President Peter Mwangi to visit Norway in November."),
        .init(
            """
            Norwegian Prime Minister Kari Lund invited Kenyan President Peter Mwangi to visit Norway in November, and he \
            accepted.
            """, "planned"),
        .init(
            "Kenyan President Peter Mwangi pulled out of a meeting with Norwegian Prime Minister Kari Lund planned for Friday.",
            "cancelled"),
        .init("Norwegian Foreign Minister Kari Lund has dropped plans to visit Kenya on Friday.", "cancelled"),
        .init(
            "Kenyan President Peter Mwangi was due to meet Norwegian Prime Minister Kari Lund in Oslo on Friday but cancelled.",
            "cancelled"),
        // what is said of another matter takes nothing back
        .init(
            """
            Kenyan President Peter Mwangi met Norwegian Prime Minister Kari Lund in Oslo on Monday, after a loan had not been \
            agreed.
            """, "held"),
        .init(
            """
            Kenyan President Peter Mwangi met Norwegian Prime Minister Kari Lund in Oslo on Monday, who said that the fair \
            was cancelled.
            """, "held"),
    ]

    @Test("A refusal, a promise, a habit and what did not come about are no meetings", arguments: cases)
    func readsStatus(_ example: Case) {
        let article = Article(
            id: "test", title: "", body: example.text, published: Day("2022-09-02"), origin: .init(path: "test.txt"))
        #expect(Finder().find(in: article).meetings.map(\.status.rawValue) == example.expected)
    }
}
