internal import Findings
internal import Vocabulary

/// Gathers what articles say of one event commemorated.
enum AnniversaryTelling {
    /// One event: the same parties, subject, organisation and year; where no year is known, the same ordinal told in one year.
    static func entries(of articles: [ArticleEntry]) -> [AnniversaryEntry] {
        var groups: [String: [AnniversaryMention]] = [:]
        for article in articles where article.counts.anniversaries > 0 {
            for (index, anniversary) in article.findings.anniversaries.enumerated() {
                let mention = AnniversaryMention(article: article.id, record: index, anniversary: anniversary)
                groups[id(of: anniversary, published: article.published), default: []].append(mention)
            }
        }
        return groups.keys.sorted().compactMap { id in
            guard let mentions = groups[id], let first = mentions.first?.anniversary else { return nil }
            let days = mentions.compactMap { $0.anniversary.date }.compactMap(monthDay)
            return AnniversaryEntry(
                id: id, parties: first.parties, subject: first.subject, organisation: first.organisation,
                year: year(of: first, published: nil), monthDay: Majority.of(days), mentions: mentions)
        }
    }

    private static func id(of anniversary: Anniversary, published: Day?) -> String {
        var words = ["a"]
        words += anniversary.parties.isEmpty ? ["world"] : [PathWord.parties(anniversary.parties)]
        words.append(anniversary.subject.rawValue)
        if let organisation = anniversary.organisation { words.append(PathWord.of(organisation)) }
        if let year = year(of: anniversary, published: published) {
            words.append(String(year))
        } else {
            words.append("\(anniversary.ordinal)th")
        }
        return words.joined(separator: "-")
    }

    /// As stated, or counted back from the day of the anniversary, or from the day of publication for the want of better.
    private static func year(of anniversary: Anniversary, published: Day?) -> Int? {
        if let year = anniversary.year { return year }
        if let date = anniversary.date { return date.year - anniversary.ordinal }
        return nil
    }

    private static func monthDay(_ date: PartialDate) -> AnniversaryEntry.MonthDay? {
        guard let month = date.month, let day = date.day else { return nil }
        return AnniversaryEntry.MonthDay(month: month, day: day)
    }
}
