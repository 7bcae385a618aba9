import Ledger
import Vocabulary

/// Makes the ledger again from what the archive holds, the tables again from the ledger, and compares them byte for byte with
/// those that were published.
struct TableChecker {
    private var articles: [ArchivedArticle] = []
    private var rejections: [RejectionEntry] = []
    private var nights: [NightRecord] = []
    private var published: [String: [UInt8]] = [:]
    private static let paths = Set(DataFiles.schemas.map(\.path))

    mutating func add(_ contents: ArchiveContents) {
        articles += contents.articles.map { ArchivedArticle(entry: $0.entry, occasions: $0.occasions) }
        rejections += contents.rejections
        if let night = contents.night { nights.append(night) }
    }

    /// Takes a file that is one of the tables, and passes others by.
    mutating func addTable(_ file: ReportFile) {
        if TableChecker.paths.contains(file.path) { published[file.path] = file.bytes }
    }

    /// The first line of each table that the archive does not give. `asOf` is the night that the folder tells of.
    func problems(asOf: Day) throws -> [Problem] {
        do {
            return try problems(of: history(asOf: asOf))
        } catch let error as LedgerError {
            return [Problem(path: "archive", kind: .contradictory(error.detail))]
        }
    }

    private func history(asOf: Day) throws -> History {
        let ledger = try LedgerStore(path: ":memory:")
        _ = try ledger.rebuild(articles: articles, rejections: rejections, nights: nights)
        return try ledger.history(asOf: asOf)
    }

    private func problems(of history: History) throws -> [Problem] {
        let plain = try tables(of: history, zeroRows: false)
        var problems = plain.compactMap(problem)
        let pairs = DataTable.pairs.schema.path
        if problems.contains(where: { $0.path == pairs }), published[pairs] != nil {
            // Whether rows of zeros were asked for, the folder does not say.
            let full = try tables(of: history, zeroRows: true).filter { $0.path == pairs }
            if full.allSatisfy({ problem($0) == nil }) { problems.removeAll { $0.path == pairs } }
        }
        return problems
    }

    private func tables(of history: History, zeroRows: Bool) throws -> [ReportFile] {
        let site = SiteContext(history: history, configuration: SiteConfiguration(zeroRows: zeroRows))
        var files: [ReportFile] = []
        try DataFiles(site: site).tables { file, _ in files.append(file) }
        return files
    }

    private func problem(_ counted: ReportFile) -> Problem? {
        guard let bytes = published[counted.path] else { return Problem(path: counted.path, kind: .tableMissing) }
        guard bytes != counted.bytes else { return nil }
        let (own, other) = (TableChecker.lines(bytes), TableChecker.lines(counted.bytes))
        let line = zip(own, other).prefix { $0 == $1 }.count
        return Problem(
            path: counted.path,
            kind: .tableDiffers(
                line: line + 1, published: TableChecker.text(own, line), archive: TableChecker.text(other, line)))
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: 10, omittingEmptySubsequences: false)
    }

    private static func text(_ lines: [ArraySlice<UInt8>], _ place: Int) -> String? {
        guard lines.indices.contains(place), place < lines.count - 1 || !lines[place].isEmpty else { return nil }
        return String(decoding: lines[place].filter { $0 != 13 }, as: UTF8.self)
    }
}
