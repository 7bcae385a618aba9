import Ledger
import Statistics
import Vocabulary

/// The XML files of a history: one a day of publication, one a night with undated articles or rejections, one a month
/// of counts; what they mean and how to show them.
struct ArchiveFiles: Sendable {
    let history: History
    private let index: HistoryIndex
    private let links: RecordLinks

    init(index: HistoryIndex) {
        history = index.history
        self.index = index
        links = RecordLinks(index)
    }

    /// A day and a month stay as they are where all of their articles do, with what their records belong to.
    func parts(marks: SiteMarks?) throws -> [SitePart] {
        let days = index.articlesByDay.keys.sorted()
        let ofDays = days.map { day in
            part(ArchiveDocument.Scope.published(day).path, marks.map { mark(ofArticlesPublishedOn: day, $0) }) {
                try archive(.published(day), articles: articles(of: day), rejections: [])
            }
        }
        return ofDays + undated(marks) + history.nights.map { night in self.night(night, marks) }
            + months(zip(days, ofDays))
            + [SitePart(key: Schema.path, mark: nil) { MadePart(files: ArchiveFiles.fixed) }]
    }

    /// The articles without a day of publication and the rejections of each night, and what is counted of these articles.
    private func undated(_ marks: SiteMarks?) -> [SitePart] {
        let all = index.articles(publishedOn: nil).places
        let undated = Dictionary(grouping: all, by: index.readOn(articleAt:))
        let rejected = Dictionary(grouping: history.rejections, by: \.readOn)
        var parts = Set(undated.keys).union(rejected.keys).sorted().map { night in
            let (own, rejections) = (undated[night] ?? [], rejected[night] ?? [])
            return part(
                ArchiveDocument.Scope.undated(night: night).path, marks.map { mark(own, $0, rejections) }
            ) {
                try archive(.undated(night: night), articles: articles(own), rejections: rejections)
            }
        }
        if !all.isEmpty {
            parts.append(
                part(StatisticsDocument.path(of: nil), marks.map { mark(all, $0) }) {
                    try statistics(of: nil, articles: articles(all))
                })
        }
        return parts
    }

    /// What is counted of each month: of what its days hold.
    private func months(_ days: some Sequence<(Day, SitePart)>) -> [SitePart] {
        let byMonth = Dictionary(grouping: days) { Month($0.0) }
        return byMonth.sorted { $0.key < $1.key }.map { month, days in
            let marks = days.compactMap(\.1.mark)
            let mark =
                marks.count < days.count
                ? nil
                : Mark { mark in
                    // Another file of the same articles.
                    mark.add(StatisticsDocument.path(of: month))
                    for own in marks { mark.add(own) }
                }
            return part(StatisticsDocument.path(of: month), mark) {
                try statistics(of: month, articles: days.flatMap { articles(of: $0.0) })
            }
        }
    }

    private func articles(_ places: [Int]) -> [ArticleEntry] { places.map { history.articles[$0] } }

    private func articles(of day: Day) -> [ArticleEntry] { Array(index.articles(publishedOn: day)) }

    private func part(
        _ path: String, _ mark: Mark?, _ make: @escaping @Sendable () throws -> ReportFile
    ) -> SitePart {
        SitePart(key: path, mark: mark) { MadePart(files: [try make()]) }
    }

    /// Of all articles of a day with what their records belong to.
    private func mark(ofArticlesPublishedOn day: Day, _ marks: SiteMarks) -> Mark {
        Mark { mark in
            mark.add(index.mark(ofArticlesPublishedOn: day))
            for place in index.telling(amongArticlesPublishedOn: day) { links.add(articleAt: place, marks, to: &mark) }
        }
    }

    /// Of some articles with what their records belong to, and of rejections.
    private func mark(_ articles: [Int], _ marks: SiteMarks, _ rejections: [RejectionEntry] = []) -> Mark {
        Mark { mark in
            for place in articles {
                mark.add(marks.mark(ofArticleAt: place))
                links.add(articleAt: place, marks, to: &mark)
            }
            for rejection in rejections {
                for text in [rejection.path, rejection.place ?? "", rejection.reason] { mark.add(text) }
                mark.add(rejection.position)
            }
        }
    }

    private func night(_ night: NightRecord, _ marks: SiteMarks?) -> SitePart {
        let document = NightDocument(record: night)
        let mark = marks.map { _ in
            Mark { mark in
                mark.add(night.markOfAdded)
                for change in night.changes { mark.add([change.occasion, change.kind.rawValue, change.reason]) }
                for change in night.findings { mark.add(change) }
                for name in night.forwarded {
                    mark.add(name.id)
                    mark.add(name.occasion)
                }
            }
        }
        return SitePart(key: document.path, mark: mark) {
            MadePart(files: [ReportFile(path: document.path, bytes: try Gzip.compress(try document.xml()))])
        }
    }

    /// What belongs to every archive: the schema and the style sheets.
    static var fixed: [ReportFile] {
        [
            ReportFile(path: Schema.path, text: Schema.text),
            ReportFile(path: ArchiveStyle.path, text: ArchiveStyle.text),
            ReportFile(path: ArchiveLayout.path, text: ArchiveLayout.text),
        ]
    }

    /// Whether a path is one at which an archive file or its counts may lie, or a fixed file.
    static func isOne(_ path: String) -> Bool {
        (path.hasPrefix("archive/") || path.hasPrefix("statistics/")) && path.hasSuffix(".xml.gz")
            || path == Schema.path || path == ArchiveStyle.path || path == ArchiveLayout.path
    }

    private func statistics(of month: Month?, articles: [ArticleEntry]) throws -> ReportFile {
        let counted = articles.map { article in
            CountedArticle(
                entry: article,
                occasions: (0..<article.counts.meetings).map {
                    links.occasion(of: article.id, record: $0)
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
