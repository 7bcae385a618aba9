import Ledger
import Vocabulary

/// Of the articles of a history what is counted, field by field and by their places.
struct ArticleColumns: Sendable {
    let published: [Day?]
    let readOn: [Day]
    /// A number for the story of each: what is counted a million times is better not a text.
    let stories: [Int]
    /// The places of those that mention a topic.
    let withTopics: [Int]

    /// `places` has those of the articles by their ids.
    init(_ articles: [ArticleEntry], _ places: [String: Int]) {
        published = articles.map(\.published)
        readOn = articles.map(\.readOn)
        stories = ArticleColumns.numbers(of: articles, places)
        withTopics = articles.indices.filter { articles[$0].hasTopics }
    }

    /// The place of each story's first report; where the history does not have that, a number of its own.
    private static func numbers(of articles: [ArticleEntry], _ places: [String: Int]) -> [Int] {
        var others: [String: Int] = [:]
        return articles.indices.map { place in
            let story = articles[place].story
            if story == articles[place].id { return place }
            if let first = places[story] { return first }
            others[story] = others[story] ?? -1 - others.count
            return others[story] ?? 0
        }
    }
}
