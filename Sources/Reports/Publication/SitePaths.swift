import Ledger
import Statistics
import Vocabulary

/// Where each page and anchor lies. No path is made from input without being made safe first.
enum SitePaths {
    static func pair(_ pair: CountryPair) -> String { "pairs/\(pair).html" }
    /// Of the first pair of a meeting.
    static func pairPage(of occasion: Occasion) -> String? {
        CountryPair.all(among: occasion.parties).first.map(pair)
    }
    static func country(_ country: Country) -> String { "countries/\(country).html" }
    /// Imported findings may have a topic of the name that is taken by the list.
    static func topic(_ topic: Topic) -> String { "topics/\(safe(topic.id == "index" ? "index " : topic.id)).html" }
    static func person(_ person: Person) -> String { self.person(id: person.id) }
    static func person(id: String) -> String { "people/\(safe(id)).html" }
    static func day(_ day: Day) -> String { "days/\(day).html" }

    /// Letters, digits, hyphens and dots; what has anything else, or is long, gets a digest that keeps it unique.
    static func safe(_ text: String) -> String {
        if !text.isEmpty, text.utf8.count <= 100, text.utf8.first != UInt8(ascii: "."), text.utf8.allSatisfy(isSafe) {
            return text
        }
        let kept = text.utf8.map { isSafe($0) ? $0 : UInt8(ascii: "-") }
        let start = String(decoding: kept.prefix(40).drop { $0 == UInt8(ascii: ".") }, as: UTF8.self)
        return "\(start.isEmpty ? "x" : start)-\(SHA256.hex(text.utf8).prefix(12))"
    }

    private static func isSafe(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
