import Articles
import Findings
import Vocabulary

/// Nights made of numbers, the same for the same seed: news of a few countries with late articles, near copies, corrections
/// that change, move or take away what an article told, people whose names are given in full later, nights without news, a
/// night that comes twice, and weeks in between.
struct RandomNights {
    struct Night {
        let day: Day
        /// Of findings, each with its text.
        let lines: [String]
    }

    let nights = 7
    private var state: UInt64
    private var day = Day(year: 2022, month: 8, day: 20)!
    private var told: [Article] = []
    private static let countries = ["KHM", "LAO", "VNM", "USA"].compactMap { Country($0) }

    init(seed: UInt64) {
        state = seed
        // So that series of neighbouring seeds have nothing in common.
        state = UInt64(random(1 << 30)) << 32 | UInt64(random(1 << 30))
    }

    /// SplitMix64.
    private mutating func random(_ below: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((z ^ (z >> 31)) >> 33) % below
    }

    mutating func night(_ number: Int) -> Night {
        if number > 0, random(5) > 0 { day = day + [1, 1, 2, 30, 150][random(5)] }
        guard random(6) > 0 || number == 0 else { return Night(day: day, lines: []) }
        let count = number == 0 ? 260 : [1, 4, 12, 40][random(4)]
        return Night(day: day, lines: (0..<count).map { line(night: number, $0) })
    }

    private mutating func line(night: Int, _ number: Int) -> String {
        var article = article(night, number)
        var meetings = (0..<[0, 1, 1, 1, 2][random(5)]).map { _ in meeting(on: article.published ?? day) }
        if !told.isEmpty, random(5) == 0 {
            var other = told[random(told.count)]
            if random(2) == 0 {
                // A correction: the same address, most of the text, and other findings or none.
                other.body += " Corrected in night \(night) as number \(number)."
                article = other
                if random(3) == 0 { meetings = [] }
            } else {
                article.body = other.body + " Copied."
            }
        }
        told.append(article)
        var findings = ArticleFindings(article: article.id, meetings: meetings)
        addEvents(to: &findings)
        var json = JSONBuilder()
        let body = article.body
        FindingsLine(article: article, findings: findings).write(to: &json) { json in
            json.key("text")
            json.string(body)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private mutating func article(_ night: Int, _ number: Int) -> Article {
        let id = "n\(night)-\(number)-\(told.count)"
        let published = random(12) == 0 ? nil : Optional(day - [0, 0, 0, 1, 2, 9, 45, 400][random(8)])
        let words = (0..<40).map { _ in "word\(random(5_000))" }.joined(separator: " ")
        return Article(
            id: id, title: "Report \(random(1_000)) <&>", body: words, published: published,
            source: random(9) == 0 ? nil : "Paper \(random(4))",
            url: random(9) == 0 ? nil : "https://example.org/\(id)",
            origin: .init(path: "night-\(night).jsonl", position: number + 1))
    }

    private mutating func meeting(on day: Day) -> Meeting {
        var parties: Set<Country> = []
        let size = random(9) == 0 ? 3 : 2
        while parties.count < size {
            parties.insert(RandomNights.countries[min(random(4), random(4))])
        }
        let sorted = parties.sorted()
        let kind: Meeting.Kind = size > 2 ? .multilateral : [.visit, .talks, .call][random(3)]
        let dates = dates(near: day)
        let isAhead = dates.map { $0.first > day } ?? (random(4) == 0)
        let names = ["Prak Sokha", "Sokha", "Anna Keller", "Nguyen Minh", "Minh"]
        let people = (0..<random(3)).map { _ in
            Participant(
                name: names[random(names.count)], role: [nil, "Minister", "Prime Minister"][random(3)],
                country: sorted[random(sorted.count)])
        }
        return Meeting(
            parties: sorted, kind: kind, status: isAhead ? .planned : random(15) == 0 ? .cancelled : .held,
            dates: dates, dateSource: dates == nil ? nil : .text, venueCountry: random(2) == 0 ? sorted[0] : nil,
            venue: random(3) == 0 ? "Hanoi" : nil, host: kind == .visit ? sorted[0] : nil, participants: people,
            level: Meeting.Level.allCases[random(8)], confidence: Double(30 + random(70)) / 100,
            evidence: evidence("They met, sentence \(random(10_000))."))
    }

    private mutating func dates(near day: Day) -> DayRange? {
        switch random(10) {
        case 0: nil
        case 1: PartialDate(year: day.year, month: day.month).map { DayRange($0) }
        case 2: DayRange(PartialDate(year: day.year - random(3)))
        case 3: DayRange(day + 1 + random(40))
        default: DayRange(day - random(60))
        }
    }

    private mutating func addEvents(to findings: inout ArticleFindings) {
        let parties = Array(RandomNights.countries.prefix(2 + random(3)).suffix(2)).sorted()
        if random(4) == 0 {
            findings.topics = [
                TopicMention(
                    topic: Topic(["covid-19", "transnational-crime"][random(2)]), text: "virus",
                    evidence: evidence("Both spoke of the virus."))
            ]
        }
        if random(12) == 0 {
            findings.anniversaries = [
                Anniversary(
                    parties: parties, ordinal: 50 + random(20), subject: .diplomaticRelations,
                    year: random(3) == 0 ? nil : 1950 + random(9), date: PartialDate(day + random(60)),
                    evidence: evidence("They mark the year."))
            ]
        }
        if random(12) == 0 {
            let date = PartialDate(day - 365 * random(20))
            findings.milestones = [
                Milestone(
                    parties: parties, kind: .partnership, date: PartialDate(year: 2000 + random(20)),
                    name: "strategic partnership", confidence: random(2) == 0 ? 0.5 : 0.7,
                    evidence: evidence("They became partners.")),
                Milestone(
                    parties: parties, kind: .diplomaticRelations, change: Milestone.Change.allCases[random(3)],
                    date: date, name: "relations", confidence: 0.75, evidence: evidence("They did so with relations.")),
            ]
        }
    }

    private func evidence(_ sentence: String) -> Evidence {
        Evidence(rule: "random", sentence: sentence, span: SourceSpan(.body, 0..<sentence.utf8.count))
    }
}
