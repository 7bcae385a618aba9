import Findings
import Ledger
import Vocabulary

/// A history that makes many small pages: one article a day, some of which tell of a topic.
enum SmallPages {
    static func history(days: Int) -> History {
        let asOf = Day(number: Day(year: 2026, month: 11, day: 23)?.number ?? 0)
        let articles = (0..<days).map { number in
            let id = "n\(number)"
            var findings = ArticleFindings(article: id)
            if number % 100 == 0 {
                let sentence = "Both sides will fight drug trafficking along the border, the ministers said."
                findings.topics.append(
                    TopicMention(
                        topic: Topic("transnational-crime"), text: "drug trafficking",
                        evidence: Evidence(
                            rule: "topic", sentence: sentence, span: SourceSpan(.body, 0..<sentence.utf8.count))))
            }
            return ArticleEntry(
                id: id, title: "Ministers speak of the border, of training and of number \(number)",
                source: "Mekong Courier", url: "https://news.example/\(id)", published: asOf - (days - 1 - number),
                readOn: asOf, story: id, digest: String(repeating: "0", count: 64), path: "inputs/\(id).txt",
                position: 1, notes: [], findings: findings)
        }
        return History(asOf: asOf, articles: articles)
    }
}
