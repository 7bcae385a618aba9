import Ledger
import Statistics
import Vocabulary

/// Reads the XML files as they go by, in the order of their paths, and counts what is in the archive again.
///
/// All articles are held, since tables and pages are made again from them when the last file has gone by.
struct ArchiveChecker {
    private let reader: ArchiveReader
    /// The month that is being read, with its articles so far.
    private var open: (month: Month, articles: [CountedArticle])?
    private var undated: [CountedArticle] = []
    /// The counts of the months that were read; the key nil stands for what has no day of publication.
    private var counted: [Month?: [UInt8]] = [:]
    private var published: [Month?: [UInt8]] = [:]
    /// The file in which an article was found first.
    private var known: [String: String] = [:]
    private(set) var site = SiteChecker()
    /// Whether all archive files could be read, each with what belongs into it.
    private(set) var isWhole = true

    init() throws { reader = try ArchiveReader() }

    mutating func check(_ file: ReportFile) throws -> [Problem] {
        guard file.path.hasSuffix(".xml.gz") else { return [] }
        do {
            if file.path.hasPrefix("archive/") {
                let problems = try checkArchive(file)
                if !problems.isEmpty { isWhole = false }
                return problems
            }
            let document = try reader.document(compressed: file.bytes)
            guard file.path.hasPrefix("statistics/") else { return [] }
            guard let month = ArchiveChecker.month(of: file.path) else {
                return [Problem(path: file.path, kind: .notGiven)]
            }
            published[month] = document
            return []
        } catch let failure as ArchiveFailure {
            isWhole = false
            return [Problem(path: file.path, kind: .unreadable(failure))]
        }
    }

    private mutating func checkArchive(_ file: ReportFile) throws -> [Problem] {
        let contents = try reader.read(compressed: file.bytes)
        site.add(contents)
        var problems = ArchiveChecker.misplaced(contents, in: file.path)
        for article in contents.articles {
            let entry = article.entry
            let scope = entry.published.map { ArchiveDocument.Scope.published($0) } ?? .undated(night: entry.readOn)
            if scope.path != file.path {
                problems.append(Problem(path: file.path, kind: .misfiled(article: entry.id, expected: scope.path)))
            }
            if let first = known[entry.id] {
                problems.append(Problem(path: file.path, kind: .repeated(article: entry.id, first: first)))
            }
            known[entry.id] = file.path
            try add(article)
        }
        return problems
    }

    /// What the root and the rejections say of where they belong.
    private static func misplaced(_ contents: ArchiveContents, in path: String) -> [Problem] {
        var problems: [Problem] = []
        let scopes = [
            contents.published.map { ArchiveDocument.Scope.published($0).path },
            contents.actedOn.map { ArchiveDocument.Scope.undated(night: $0).path },
            contents.actedOn.map { NightDocument(record: NightRecord(night: $0)).path },
        ].compactMap(\.self)
        if !scopes.contains(path) { problems.append(Problem(path: path, kind: .misnamed(expected: scopes.first))) }
        for rejection in contents.rejections {
            let expected = ArchiveDocument.Scope.undated(night: rejection.readOn).path
            guard expected != path else { continue }
            problems.append(Problem(path: path, kind: .misfiledRejection(of: rejection.path, expected: expected)))
        }
        return problems
    }

    private mutating func add(_ article: CountedArticle) throws {
        guard let day = article.entry.published else { return undated.append(article) }
        let month = Month(day)
        if let current = open, current.month != month { try close(current) }
        if open == nil { open = (month, []) }
        open?.articles.append(article)
    }

    private mutating func close(_ current: (month: Month, articles: [CountedArticle])) throws {
        counted[current.month] = try ArchiveChecker.document(of: current.month, current.articles)
        open = nil
    }

    private static func document(of month: Month?, _ articles: [CountedArticle]) throws -> [UInt8] {
        try StatisticsDocument(statistics: MonthStatistics(month: month, articles: articles)).xml()
    }

    /// What the counts differ in, once every file has gone by.
    mutating func countDifferences() throws -> [Problem] {
        if let current = open { try close(current) }
        if !undated.isEmpty { counted[nil] = try ArchiveChecker.document(of: nil, undated) }
        let months = Set(counted.keys).union(published.keys)
        var problems: [Problem] = []
        for month in months.sorted(by: { ($0?.number ?? .max) < ($1?.number ?? .max) }) {
            let path = StatisticsDocument.path(of: month)
            guard let document = published[month] else {
                problems.append(Problem(path: path, kind: .statisticsMissing))
                continue
            }
            let counted = try counted[month] ?? ArchiveChecker.document(of: month, [])
            guard counted != document else { continue }
            problems += try StatisticsComparison(published: document, counted: counted).differences
                .map { Problem(path: path, kind: .countDiffers($0)) }
        }
        return problems
    }

    /// `statistics/2022-08.xml.gz`; nil inside for `statistics/undated.xml.gz`, nil outside for anything else.
    private static func month(of path: String) -> Month?? {
        if path == StatisticsDocument.path(of: nil) { return .some(nil) }
        guard let month = PartialDate(path.dropFirst(11).prefix(7)).flatMap({ Month($0) }),
            path == StatisticsDocument.path(of: month)
        else { return nil }
        return .some(month)
    }
}
