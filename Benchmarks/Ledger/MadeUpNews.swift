import Articles
import Findings
import Foundation
import Ledger
import Vocabulary

/// Articles made from numbers: a thousand a night, of countries that meet as often as a few do in the news and most do not.
///
/// The same night gives the same articles in every run. One in twenty is a lightly edited copy of another of the last nights
/// in another paper, one in a hundred a correction.
struct MadeUpNews {
    let firstDay: Day
    let articlesPerNight: Int
    /// Of a hundred articles, how many may tell of meetings: five in seven of those do, 0.86 meetings each on average.
    var telling = 100

    /// SplitMix64.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }

        mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
    }

    private static let countries: [Country] =
        ("USA CHN RUS JPN DEU FRA GBR IND KOR IRN ISR TUR UKR SAU EGY ITA ESP BRA CAN AUS IDN MEX PAK VNM THA PHL MYS SGP"
        + " KHM LAO MMR BGD LKA NPL AFG IRQ SYR JOR LBN ARE QAT KWT OMN YEM GRC POL ROU HUN CZE AUT CHE NLD BEL SWE NOR"
        + " FIN DNK IRL PRT SRB BGR GEO ARM AZE KAZ UZB TKM KGZ TJK MNG PRK TWN NGA ZAF KEN ETH SDN SOM COD RWA UGA TZA"
        + " GHA SEN CIV MLI NER TCD LBY TUN DZA MAR AGO ZMB ZWE MOZ ARG CHL PER COL VEN ECU BOL CUB NZL FJI PNG")
        .split(separator: " ").compactMap { Country($0) }

    func day(of night: Int) -> Day { firstDay + night }

    func article(_ index: Int, of night: Int) -> ReadArticle {
        let item = item(index, of: night)
        return ReadArticle(
            article: item.article, findings: item.findings, digest: item.digest, shingles: item.shingles)
    }

    /// The same as a line of findings.
    func line(_ index: Int, of night: Int) -> [UInt8] {
        let item = item(index, of: night)
        var json = JSONBuilder()
        FindingsLine(article: item.article, findings: item.findings).write(to: &json) { json in
            json.key("shingles")
            json.string(item.shingles)
        }
        // The text that it stands for is not there to be digested.
        let line = String(decoding: json.bytes, as: UTF8.self)
            .replacingOccurrences(of: item.article.digest, with: item.digest)
        return Array(line.utf8) + [10]
    }

    private struct Item {
        var article: Article
        var findings: ArticleFindings
        var digest: String
        var shingles: String
    }

    private func item(_ index: Int, of night: Int) -> Item {
        var numbers = Numbers(state: UInt64(night) << 20 | UInt64(index))
        let day = day(of: night)
        var seed = UInt64(night) << 20 | UInt64(index)
        var edits = 0
        var url = "https://paper\(index % 40).example/\(night)/\(index)"
        if night > 0, numbers.chance(5) {
            let other = night - Int.random(in: 0..<min(3, night), using: &numbers)
            seed = UInt64(other) << 20 | UInt64.random(in: 0..<UInt64(articlesPerNight), using: &numbers)
            edits = 3
            if numbers.chance(20) { url = "https://paper\((seed & 0xfffff) % 40).example/\(other)/\(seed & 0xfffff)" }
        }
        let shingles = self.shingles(seed, edits: edits, &numbers)
        // where all may tell no number is drawn, so that these nights stay those that earlier figures were measured on
        let tells = telling == 100 || numbers.chance(telling)
        let meetings = (0..<(tells ? [0, 0, 1, 1, 1, 1, 2].randomElement(using: &numbers)! : 0)).map { _ in
            meeting(on: day, &numbers)
        }
        let id = "\(night)-\(index)"
        let article = Article(
            id: id, title: "Report \(seed)", body: "", published: day - Int.random(in: 0..<2, using: &numbers),
            source: "Paper \(url.prefix(16).suffix(2))", url: url,
            origin: .init(path: "night-\(night).jsonl", position: index + 1))
        var findings = ArticleFindings(article: id, meetings: meetings)
        if numbers.chance(10) {
            let evidence = Evidence(rule: "made up", sentence: "They signed.", span: SourceSpan(.body, 0..<12))
            findings.topics = [TopicMention(topic: Topic("transnational-crime"), text: "smuggling", evidence: evidence)]
        }
        return Item(
            article: article, findings: findings, digest: SHA256.hex(SHA256.digest(shingles)),
            shingles: Data(shingles).base64EncodedString())
    }

    /// The runs of five words of a text of three hundred words, as `extract` prints them; each edited word changes five.
    private func shingles(_ seed: UInt64, edits: Int, _ numbers: inout Numbers) -> [UInt8] {
        var own = Numbers(state: seed ^ 0xabcd)
        var hashes = (0..<296).map { _ in UInt32(truncatingIfNeeded: own.next()) }
        for _ in 0..<edits {
            let place = Int.random(in: 0..<292, using: &numbers)
            for run in place..<place + 5 { hashes[run] = UInt32(truncatingIfNeeded: numbers.next()) }
        }
        return hashes.flatMap { hash in [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: hash >> $0) } }
    }

    private func meeting(on day: Day, _ numbers: inout Numbers) -> Meeting {
        let isSummit = numbers.chance(8)
        var parties: Set<Country> = []
        while parties.count < (isSummit ? Int.random(in: 3...6, using: &numbers) : 2) {
            parties.insert(MadeUpNews.countries[rank(&numbers)])
        }
        let sorted = parties.sorted()
        let dates = self.dates(day, &numbers)
        let kind: Meeting.Kind =
            isSummit ? .multilateral : [.visit, .talks, .talks, .call].randomElement(using: &numbers)!
        let status: Meeting.Status = dates.map { $0.first > day } ?? numbers.chance(30) ? .planned : .held
        let host = kind == .call ? nil : numbers.chance(60) ? sorted.randomElement(using: &numbers) : nil
        let people = sorted.filter { _ in numbers.chance(50) }.map { country in
            Participant(name: "Minister \(country)\(Int.random(in: 0..<3, using: &numbers))", country: country)
        }
        return Meeting(
            parties: sorted, kind: kind, status: status, dates: dates ?? DayRange(day),
            dateSource: dates == nil ? .published : .text, venueCountry: host, host: kind == .visit ? host : nil,
            participants: people,
            evidence: Evidence(rule: "made up", sentence: "They met.", span: SourceSpan(.body, 0..<9)))
    }

    /// By Zipf's law: the square of an even number prefers the first ones.
    private func rank(_ numbers: inout Numbers) -> Int {
        let even = Double.random(in: 0..<1, using: &numbers)
        return Int(even * even * even * Double(MadeUpNews.countries.count))
    }

    private func dates(_ day: Day, _ numbers: inout Numbers) -> DayRange? {
        switch Int.random(in: 0..<100, using: &numbers) {
        case 0..<75: return DayRange(day - Int.random(in: 0..<4, using: &numbers))
        case 75..<83: return DayRange(day + Int.random(in: 1..<30, using: &numbers))
        case 83..<88: return PartialDate(year: day.year, month: day.month).map { DayRange($0) }
        case 88..<92: return DayRange(PartialDate(year: day.year - Int.random(in: 1..<20, using: &numbers)))
        default: return nil
        }
    }
}
