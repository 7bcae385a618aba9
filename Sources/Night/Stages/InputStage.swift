internal import Articles
internal import Dispatch
internal import Findings
internal import Glibc
internal import Ledger
internal import Synchronization

/// Reads all inputs and finds what they tell: one thread reads files, the others find in a few hundred articles at a time.
///
/// The result is in the order of the inputs, whatever thread was faster, and no more text is held than is being worked on.
struct InputStage: Sendable {
    static let articlesPerJob = 200

    let folder: String
    /// Which of some texts, by digest and outlet, need no second reading.
    let areKnown: @Sendable ([(digest: String, source: String?)]) -> [Bool]
    /// Finds again in texts that are known.
    let rereads: Bool
    let find: @Sendable (Article) -> ArticleFindings
    /// Called with the number of articles read so far.
    let progress: @Sendable (Int) -> Void

    struct Result: Sendable {
        var items: [ReadArticle] = []
        var known = 0
        var rejections: [Rejection] = []
        var files: [String] = []
    }

    func run() throws -> Result {
        let reader = ArticleReader(options: .init())
        var result = Result()
        do {
            let listing = try reader.listing(of: folder)
            result.files = listing.files
            result.rejections = listing.rejections
        } catch {
            throw NightError.inputs(error)
        }
        let work = Work(limit: 2 * max(1, DispatchQueue.processorCount))
        var batch: [Article] = []
        var count = 0
        func submit() {
            let articles = batch
            batch.removeAll(keepingCapacity: true)
            work.submit { outcomes(articles) }
        }
        for file in result.files {
            try reader.read(file: folder + "/" + file, named: file) { item in
                switch item {
                case .rejection(let rejection): result.rejections.append(rejection)
                case .article(let article):
                    batch.append(article)
                    count += 1
                    if batch.count == InputStage.articlesPerJob {
                        submit()
                        progress(count)
                    }
                }
            }
        }
        submit()
        for outcome in work.finish() {
            if let item = outcome { result.items.append(item) } else { result.known += 1 }
        }
        progress(count)
        return result
    }

    /// Nil for a text that needs no second reading.
    private func outcomes(_ articles: [Article]) -> [ReadArticle?] {
        if rereads { return articles.map { ReadArticle(article: $0, findings: find($0)) } }
        let known = areKnown(articles.map { ($0.digest, $0.source) })
        return zip(articles, known).map { article, isKnown in
            isKnown ? nil : ReadArticle(article: article, findings: find(article))
        }
    }
}

/// Jobs on all cores with their results in the order of submission; submitting waits while too many are under way.
private final class Work: Sendable {
    private let results = Mutex<[Int: [ReadArticle?]]>([:])
    private let submitted = Mutex(0)
    private let places: DispatchSemaphore
    private let group = DispatchGroup()

    init(limit: Int) { places = DispatchSemaphore(value: limit) }

    func submit(_ job: @escaping @Sendable () -> [ReadArticle?]) {
        places.wait()
        let index = submitted.withLock { count in
            count += 1
            return count - 1
        }
        DispatchQueue.global().async(group: group) {
            let result = job()
            self.results.withLock { $0[index] = result }
            self.places.signal()
        }
    }

    func finish() -> [ReadArticle?] {
        group.wait()
        let count = submitted.withLock { $0 }
        return results.withLock { results in (0..<count).flatMap { results[$0] ?? [] } }
    }
}

extension DispatchQueue {
    fileprivate static var processorCount: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }
}
