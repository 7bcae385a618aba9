import Ledger
import Statistics
import Vocabulary

/// The XML files of a history: one a day of publication, one a night with undated articles or rejections, one a month
/// of counts.
struct ArchiveFiles {
    let history: History
    private let links: RecordLinks

    init(history: History) {
        self.history = history
        links = RecordLinks(history)
    }

    func write(each write: (ReportFile) throws -> Void) throws {
        let byDay = Dictionary(grouping: history.articles, by: \.published)
        for day in byDay.keys.compactMap({ $0 }).sorted() {
            try write(archive(.published(day), articles: byDay[day] ?? [], rejections: []))
        }
        let undated = Dictionary(grouping: byDay[nil] ?? [], by: \.readOn)
        let rejected = Dictionary(grouping: history.rejections, by: \.readOn)
        for night in Set(undated.keys).union(rejected.keys).sorted() {
            try write(
                archive(.undated(night: night), articles: undated[night] ?? [], rejections: rejected[night] ?? []))
        }
        let dated = history.articles.filter { $0.published != nil }
        let byMonth = Dictionary(grouping: dated) { Month($0.published ?? $0.readOn) }
        for month in byMonth.keys.sorted() {
            let counted = (byMonth[month] ?? []).map { article in
                let records = article.findings.meetings.indices
                return CountedArticle(
                    entry: article,
                    occasions: records.map { links.occasion[RecordLinks.Key(article: article.id, record: $0)] })
            }
            let document = StatisticsDocument(statistics: MonthStatistics(month: month, articles: counted))
            try write(
                ReportFile(path: StatisticsDocument.path(of: month), bytes: Gzip.compress(document.xml())))
        }
        try write(ReportFile(path: Schema.path, text: Schema.text))
    }

    private func archive(
        _ scope: ArchiveDocument.Scope, articles: [ArticleEntry], rejections: [RejectionEntry]
    ) -> ReportFile {
        let sortedRejections = rejections.sorted { ($0.path, $0.position) < ($1.path, $1.position) }
        let document = ArchiveDocument(
            scope: scope, articles: articles, rejections: sortedRejections, links: links)
        return ReportFile(path: scope.path, bytes: Gzip.compress(document.xml()))
    }
}
