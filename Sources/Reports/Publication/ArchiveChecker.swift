import Statistics
import Vocabulary

/// Validates the XML files as they go by, and in the end counts each month's archive again.
struct ArchiveChecker {
    private let reader: ArchiveReader
    private let validator: SchemaValidator
    private var articles: [Month: [CountedArticle]] = [:]
    private var statistics: [Month: [UInt8]] = [:]

    init() throws {
        reader = try ArchiveReader()
        guard let validator = SchemaValidator() else { throw ArchiveFailure.invalid("the schema does not compile") }
        self.validator = validator
    }

    mutating func check(_ file: ReportFile) -> [Problem] {
        guard file.path.hasSuffix(".xml.gz") else { return [] }
        do {
            if file.path.hasPrefix("archive/") {
                for article in try reader.read(compressed: file.bytes).articles {
                    guard let published = article.entry.published else { continue }
                    articles[Month(published), default: []].append(article)
                }
            } else {
                let document = try Gzip.decompress(file.bytes)
                if let complaint = validator.complaint(about: document) { throw ArchiveFailure.invalid(complaint) }
                if let month = ArchiveChecker.month(of: file.path) { statistics[month] = document }
            }
        } catch {
            return [Problem(path: file.path, kind: .invalidXML("\(error)"))]
        }
        return []
    }

    func finish() -> [Problem] {
        Set(articles.keys).union(statistics.keys).sorted().compactMap { month in
            let path = StatisticsDocument.path(of: month)
            guard let published = statistics[month] else { return Problem(path: path, kind: .statisticsMissing) }
            let counted = MonthStatistics(month: month, articles: articles[month] ?? [])
            let isSame = StatisticsDocument(statistics: counted).xml() == published
            return isSame ? nil : Problem(path: path, kind: .statisticsDiffer)
        }
    }

    /// `statistics/2022-08.xml.gz`
    private static func month(of path: String) -> Month? {
        guard path.hasPrefix("statistics/") else { return nil }
        return PartialDate(path.dropFirst(11).prefix(7)).flatMap { Month($0) }
    }
}
