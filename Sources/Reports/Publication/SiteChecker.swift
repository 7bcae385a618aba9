import Ledger
import Synchronization
import Vocabulary

/// Makes the ledger again from what the archive holds, what is published again from the ledger, and compares it byte for byte
/// with what was published: the tables with their description, the calendar and the feed, and the pages with their records.
struct SiteChecker {
    private var articles: [ArchivedArticle] = []
    private var rejections: [RejectionEntry] = []
    private var nights: [NightRecord] = []
    /// So many files that differ are told one by one.
    static let room = 20

    mutating func add(_ contents: ArchiveContents) {
        articles += contents.articles.map { ArchivedArticle(entry: $0.entry, occasions: $0.occasions) }
        rejections += contents.rejections
        if let night = contents.night { nights.append(night) }
    }

    /// What the archive does not give, and what it gives besides. `asOf` is the night that the folder tells of.
    func problems(in folder: ListedFiles, asOf: Day, pages: Bool) throws -> [Problem] {
        // What is not as it was listed has been told, and nothing can be learnt from it.
        guard folder.sound[DataPackage.path] != nil else {
            return folder.listed.contains(DataPackage.path) ? [] : [Problem(path: DataPackage.path, kind: .notThere)]
        }
        let configuration: SiteConfiguration
        do {
            configuration = try SiteConfiguration(
                describedIn: folder.contents(DataPackage.path) ?? [], accuracy: .known)
        } catch {
            return [Problem(path: DataPackage.path, kind: .undescribed(error.detail))]
        }
        do {
            let site = SiteBuilder(history: try history(asOf: asOf), configuration: configuration)
            return try SiteChecker.problems(of: site, in: folder, pages: pages)
        } catch let error as LedgerError {
            return [Problem(path: "archive", kind: .contradictory(error.detail))]
        }
    }

    private func history(asOf: Day) throws -> History {
        let ledger = try LedgerStore(path: ":memory:")
        _ = try ledger.rebuild(articles: articles, rejections: rejections, nights: nights)
        return try ledger.history(asOf: asOf)
    }

    private static func problems(of site: SiteBuilder, in folder: ListedFiles, pages: Bool) throws -> [Problem] {
        let found = Mutex((problems: [Problem](), made: Set<String>()))
        let compare: @Sendable (ReportFile) throws -> Void = { file in
            let problem = folder.difference(from: file)
            found.withLock { found in
                found.made.insert(file.path)
                if let problem { found.problems.append(problem) }
            }
        }
        try site.writeTables(each: compare)
        guard pages else { return found.withLock { $0.problems } }
        try site.writePages(each: compare)
        let (problems, made) = found.withLock { $0 }
        let unfounded = folder.sound.keys.filter { !made.contains($0) && !ArchiveFiles.isOne($0) }
        return shortened(problems) + unfounded.map { Problem(path: $0, kind: .notGiven) }
    }

    /// Another version of the program makes every page otherwise; beyond the first files that differ, the rest is counted.
    static func shortened(_ problems: [Problem]) -> [Problem] {
        guard problems.count > room + 1 else { return problems }
        let sorted = problems.sorted { $0.path < $1.path }
        return sorted.prefix(room) + [Problem(path: sorted[room].path, kind: .furtherDiffer(sorted.count - room))]
    }
}

/// The files of a published folder that its manifest lists.
struct ListedFiles: Sendable {
    let folder: String
    /// Paths of all, whether they are there or not.
    let listed: Set<String>
    /// Those that are as the manifest says.
    let sound: [String: Manifest.Entry]

    func contents(_ path: String) -> [UInt8]? { ReportsVerifier.contents(of: path, in: folder) }

    /// What is wrong with the file that lies where `made` belongs; nil where nothing is, or where it has been told already.
    func difference(from made: ReportFile) -> Problem? {
        guard listed.contains(made.path) else { return Problem(path: made.path, kind: .notThere) }
        guard let entry = sound[made.path], entry != Manifest.Entry(made) else { return nil }
        return Problem(path: made.path, kind: .differs(TextDifference(contents(made.path) ?? [], made.bytes)))
    }
}
