import Ledger
import Statistics
import Vocabulary

/// The XML files of a history: one a day of publication, one a night with undated articles or rejections, one a month
/// of counts; what they mean and how to show them.
struct ArchiveFiles {
    let history: History
    private let links: RecordLinks

    init(history: History) {
        self.history = history
        links = RecordLinks(history)
    }

    func write(each write: @Sendable (ReportFile) throws -> Void) throws {
        let byDay = Dictionary(grouping: history.articles, by: \.published)
        let days = byDay.keys.compactMap(\.self).sorted()
        try Parallel.forEach(days.count) { place in
            try write(archive(.published(days[place]), articles: byDay[days[place]] ?? [], rejections: []))
        }
        let undated = Dictionary(grouping: byDay[nil] ?? [], by: \.readOn)
        let rejected = Dictionary(grouping: history.rejections, by: \.readOn)
        for night in Set(undated.keys).union(rejected.keys).sorted() {
            try write(
                archive(.undated(night: night), articles: undated[night] ?? [], rejections: rejected[night] ?? []))
        }
        for night in history.nights {
            let document = NightDocument(record: night)
            try write(ReportFile(path: document.path, bytes: try Gzip.compress(try document.xml())))
        }
        let byMonth = Dictionary(grouping: history.articles) { $0.published.map { Month($0) } }
        let months = byMonth.keys.compactMap(\.self).sorted()
        try Parallel.forEach(months.count) { place in
            try write(statistics(of: months[place], articles: byMonth[months[place]] ?? []))
        }
        if let articles = byMonth[nil] { try write(statistics(of: nil, articles: articles)) }
        for file in ArchiveFiles.fixed { try write(file) }
    }

    /// What belongs to every archive: the schema and the style sheet.
    static var fixed: [ReportFile] {
        [
            ReportFile(path: Schema.path, text: Schema.text),
            ReportFile(path: ArchiveStyle.path, text: ArchiveStyle.text),
        ]
    }

    /// Whether a path is one at which an archive file or its counts may lie, or a fixed file.
    static func isOne(_ path: String) -> Bool {
        (path.hasPrefix("archive/") || path.hasPrefix("statistics/")) && path.hasSuffix(".xml.gz")
            || path == Schema.path || path == ArchiveStyle.path
    }

    private func statistics(of month: Month?, articles: [ArticleEntry]) throws -> ReportFile {
        let counted = articles.map { article in
            CountedArticle(
                entry: article,
                occasions: article.findings.meetings.indices.map {
                    links.occasion[RecordLinks.Key(article: article.id, record: $0)]
                })
        }
        let document = StatisticsDocument(statistics: MonthStatistics(month: month, articles: counted))
        return ReportFile(path: StatisticsDocument.path(of: month), bytes: try Gzip.compress(try document.xml()))
    }

    private func archive(
        _ scope: ArchiveDocument.Scope, articles: [ArticleEntry], rejections: [RejectionEntry]
    ) throws -> ReportFile {
        let sortedRejections = rejections.sorted { ($0.path, $0.position) < ($1.path, $1.position) }
        let document = ArchiveDocument(
            scope: scope, articles: articles, rejections: sortedRejections, links: links)
        return ReportFile(path: scope.path, bytes: try Gzip.compress(try document.xml()))
    }
}
