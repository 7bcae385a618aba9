import Findings
import Ledger
import Vocabulary

extension MadeUpHistory {
    /// A history that looks like one: busy and quiet pairs, several kinds, copies of wire stories, topics, milestones.
    static func large(articles count: Int) -> History {
        let codes = [
            "KHM", "LAO", "VNM", "THA", "CHN", "USA", "JPN", "KOR", "FRA", "DEU", "GBR", "IND", "AUS", "IDN", "MYS",
            "PHL", "RUS", "UKR",
        ]
        let countries = codes.map { Country($0)! }
        let sources = ["Mekong Courier", "Gulf Wire", "The Delta Post", "Capital Dispatch"]
        let people = ["Tea Seiha", "Chansamone Chanyalath", "Nguyen Van Minh", "Anna Keller", "James Walker"]
        let cities = ["Phnom Penh", "Vientiane", "Hanoi", "Bangkok", "Geneva", "Jakarta"]
        var state: UInt64 = 20_261_123
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        var articles: [ArticleEntry] = []
        for number in 0..<count {
            if number % 4 == 3, let original = articles.last {
                var copy = original
                copy.id = "n\(number)"
                copy.findings.article = copy.id
                copy.source = sources[random(4)]
                copy.url = "https://news.example/\(copy.id)"
                articles.append(copy)
                continue
            }
            let published = asOf - random(540) * random(540) / 540
            let first = min(random(18), random(18))
            let second = (first + 1 + min(random(17), random(17))) % 18
            let parties = [countries[first], countries[second]].sorted()
            let id = "n\(number)"
            var findings = ArticleFindings(article: id)
            let kind = Meeting.Kind.allCases[[0, 0, 0, 1, 1, 2, 3][random(7)]]
            let status: Meeting.Status = [.held, .held, .held, .held, .planned, .cancelled][random(6)]
            let start = status == .planned ? published + random(40) : published - random(9)
            let all = kind == .multilateral ? Array(Set(parties + [countries[random(18)]])).sorted() : parties
            let precise = random(8)
            let dates =
                precise == 0
                ? PartialDate(year: start.year, month: start.month).map { DayRange($0) }
                : DayRange(PartialDate(start), PartialDate(start + random(2)))
            let who = people[random(people.count)]
            let sentence =
                "\(who), visiting with a delegation of twelve, met the host's minister on \(start) and agreed to widen"
                + " the exchange of officers between the two armies."
            findings.meetings.append(
                Meeting(
                    parties: all, kind: kind, status: status, dates: dates,
                    dateSource: [.text, .text, .inferred, .published][random(4)],
                    venueCountry: kind == .call ? nil : all[0], venue: kind == .call ? nil : cities[random(6)],
                    host: kind == .visit ? all[0] : nil,
                    participants: [Participant(name: who, role: "Minister of National Defence", country: all[1])],
                    level: Meeting.Level.allCases[random(8)], confidence: Double(40 + random(60)) / 100,
                    evidence: evidence(sentence)))
            if random(3) == 0 {
                findings.topics.append(
                    TopicMention(
                        topic: Topic(["transnational-crime", "covid-19", "covid-19-impact"][random(3)]),
                        text: "drug trafficking",
                        confidence: 0.9,
                        evidence: evidence("Both sides will fight drug trafficking along the border.", rule: "topic")))
            }
            if random(12) == 0 {
                let kind = Milestone.Kind.allCases[random(3)]
                let year = 1950 + random(76)
                findings.milestones.append(
                    Milestone(
                        parties: parties, kind: kind,
                        change: kind == .diplomaticRelations ? Milestone.Change.allCases[year % 3] : nil,
                        date: PartialDate(year: year), name: "comprehensive strategic partnership", confidence: 0.7,
                        evidence: evidence("They signed a comprehensive strategic partnership.", rule: "milestone")))
            }
            if random(12) == 0 {
                let year = 1950 + random(70)
                findings.anniversaries.append(
                    Anniversary(
                        parties: parties, ordinal: 2026 - year, subject: .diplomaticRelations, year: year,
                        date: PartialDate(asOf + random(90)),
                        evidence: evidence("They mark \(2026 - year) years of ties.", rule: "anniversary")))
            }
            articles.append(
                article(
                    id, title: "\(who) discusses border and training in \(cities[random(6)])", published: published,
                    source: sources[min(random(4), random(4))], url: "https://news.example/\(id)",
                    readOn: published > asOf - 1 ? asOf : published, findings: findings))
        }
        articles.sort { ($0.published ?? asOf, $0.id) < ($1.published ?? asOf, $1.id) }
        let rejections = [
            RejectionEntry(
                path: "2026/broken.xml", position: 1, place: "line 12", reason: "malformed XML", readOn: asOf)
        ]
        return history(
            articles, rejections: rejections, anniversaries: anniversaries(of: articles),
            milestones: milestones(of: articles))
    }

    private static func anniversaries(of articles: [ArticleEntry]) -> [AnniversaryEntry] {
        articles.flatMap { article in
            article.findings.anniversaries.enumerated().map { record, anniversary in
                AnniversaryEntry(
                    id: "a-\(article.id)-\(record)", parties: anniversary.parties, subject: anniversary.subject,
                    organisation: nil, year: anniversary.year,
                    monthDay: anniversary.date.flatMap { date in
                        guard let month = date.month, let day = date.day else { return nil }
                        return AnniversaryEntry.MonthDay(month: month, day: day)
                    }, mentions: [AnniversaryMention(article: article.id, record: record, anniversary: anniversary)])
            }
        }
    }

    private static func milestones(of articles: [ArticleEntry]) -> [MilestoneEntry] {
        articles.flatMap { article in
            article.findings.milestones.enumerated().map { record, milestone in
                MilestoneEntry(
                    id: "s-\(article.id)-\(record)", parties: milestone.parties, kind: milestone.kind,
                    change: milestone.change, date: milestone.date, name: milestone.name,
                    mentions: [MilestoneMention(article: article.id, record: record, milestone: milestone)])
            }
        }
    }
}
