import Articles
import Findings
import Ledger
import Vocabulary

/// Small articles and meetings, written for the tests.
enum Samples {
    /// No sample is lost while it is read.
    static func lost(_ error: LedgerError) -> Never { fatalError("\(error)") }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw Unreadable(text: text) }
        return day
    }

    static func countries(_ codes: String) -> [Country] { codes.split(separator: "-").compactMap { Country($0) } }

    static func people(_ names: [String]) -> [Participant] {
        names.map { name in
            let parts = name.split(separator: "/").map(String.init)
            return Participant(name: parts[0], country: parts.count > 1 ? Country(parts[1]) : nil)
        }
    }

    static func meeting(
        _ parties: String, _ kind: Meeting.Kind = .visit, _ status: Meeting.Status = .held, on dates: String? = nil,
        in venueCountry: String? = nil, at venue: String? = nil, with names: [String] = []
    ) -> Meeting {
        let ends = (dates ?? "").split(separator: "/").compactMap { PartialDate($0) }
        let range = ends.first.flatMap { DayRange($0, ends.last ?? $0) }
        return Meeting(
            parties: countries(parties), kind: kind, status: status, dates: range,
            dateSource: range == nil ? nil : .text, venueCountry: venueCountry.flatMap { Country($0) }, venue: venue,
            host: kind == .visit ? venueCountry.flatMap { Country($0) } : nil, participants: people(names),
            evidence: Evidence(rule: "test", sentence: "They met.", span: SourceSpan(.body, 0..<9)))
    }

    static func article(
        _ id: String, _ published: String, source: String? = "Mekong Courier", url: String? = nil,
        body: String? = nil, _ meetings: [Meeting] = []
    ) throws -> ReadArticle {
        let article = Article(
            id: id, title: "Title of \(id)", body: body ?? "A body that only \(id) has, and no other article.",
            published: try day(published), source: source, url: url,
            origin: .init(path: "\(id).txt"))
        return ReadArticle(article: article, findings: ArticleFindings(article: id, meetings: meetings))
    }

    /// The same article without a day of publication.
    static func undated(_ item: ReadArticle) throws -> ReadArticle {
        var article = item.article
        article.published = nil
        article.body = "An undated text, \(item.digest)."
        return ReadArticle(article: article, findings: item.findings)
    }

    struct Unreadable: Error { var text: String }
}
