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
        let places = Dictionary(grouping: history.articles.indices, by: index.published(articleAt:))
        let days = places.keys.compactMap(\.self).sorted()
        var parts = days.map { day in
            let own = places[day] ?? []
            return part(ArchiveDocument.Scope.published(day).path, own, marks) {
                try archive(.published(day), articles: articles(own), rejections: [])
            }
        }
        let undated = Dictionary(grouping: places[nil] ?? [], by: index.readOn(articleAt:))
        let rejected = Dictionary(grouping: history.rejections, by: \.readOn)
        for night in Set(undated.keys).union(rejected.keys).sorted() {
            let (own, rejections) = (undated[night] ?? [], rejected[night] ?? [])
            parts.append(
                part(ArchiveDocument.Scope.undated(night: night).path, own, marks, rejections) {
                    try archive(.undated(night: night), articles: articles(own), rejections: rejections)
                })
        }
        parts += history.nights.map { night in self.night(night, marks) }
        let byMonth = Dictionary(grouping: places.keys) { $0.map { Month($0) } }
        for month in byMonth.keys.sorted(by: { ($0?.number ?? .max) < ($1?.number ?? .max) }) {
            let own = (byMonth[month] ?? []).flatMap { places[$0] ?? [] }.sorted()
            parts.append(
                part(StatisticsDocument.path(of: month), own, marks) {
                    try statistics(of: month, articles: articles(own))
                })
        }
        return parts + [
            SitePart(key: Schema.path, mark: nil) { MadePart(files: ArchiveFiles.fixed) }
        ]
    }

    private func articles(_ places: [Int]) -> [ArticleEntry] { places.map { history.articles[$0] } }

    private func part(
        _ path: String, _ articles: [Int], _ marks: SiteMarks?, _ rejections: [RejectionEntry] = [],
        _ make: @escaping @Sendable () throws -> ReportFile
    ) -> SitePart {
        let mark = marks.map { marks in
            Mark { mark in
                mark.add(marks.origin)
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
        return SitePart(key: path, mark: mark) { MadePart(files: [try make()]) }
    }

    private func night(_ night: NightRecord, _ marks: SiteMarks?) -> SitePart {
        let document = NightDocument(record: night)
        let mark = marks.map { marks in
            Mark { mark in
                mark.add(marks.origin)
                mark.add(night.markOfAdded)
                for change in night.changes { mark.add([change.occasion, change.kind.rawValue, change.reason]) }
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
