internal import Ledger
internal import Reports

/// Makes a ledger from the archived XML of a published folder.
struct RebuildStage {
    let folder: String

    /// Files that are not whole or not valid end the rebuilding: half a ledger would be taken for all that was known.
    func run(into store: LedgerStore) throws -> NightChange {
        let reader = try ArchiveReader()
        var articles: [ArchivedArticle] = []
        var rejections: [RejectionEntry] = []
        var nights: [NightRecord] = []
        guard Files.kind(of: Files.resolved(folder)) == .folder else { throw NightError.noArchive(path: folder) }
        let files = try Files.files(below: folder).filter { $0.hasSuffix(".xml.gz") }
        guard !files.isEmpty else { throw NightError.noArchive(path: folder) }
        for file in files {
            guard let bytes = Files.bytes(of: folder + "/" + file) else {
                throw NightError.file(path: folder + "/" + file, doing: .read, code: 5)
            }
            let contents: ArchiveContents
            do {
                contents = try reader.read(compressed: bytes)
            } catch let failure as ArchiveFailure {
                throw NightError.archive(path: folder + "/" + file, failure)
            }
            articles += contents.articles.map { ArchivedArticle(entry: $0.entry, occasions: $0.occasions) }
            rejections += contents.rejections
            if let night = contents.night { nights.append(night) }
        }
        return try store.rebuild(articles: articles, rejections: rejections, nights: nights)
    }
}
