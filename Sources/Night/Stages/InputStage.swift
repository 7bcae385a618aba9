internal import Articles
internal import Findings
internal import Ledger

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
    var limits = Limits()
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
        let reader = ArticleReader(options: .init(limits: limits))
        var result = Result()
        do {
            let listing = try reader.listing(of: folder)
            result.files = listing.files
            result.rejections = listing.rejections
        } catch {
            throw NightError.inputs(error)
        }
        let jobs = OrderedJobs<[ReadArticle?]>()
        var batch: [Article] = []
        var count = 0
        func take(_ outcomes: [[ReadArticle?]]) {
            for outcome in outcomes.joined() {
                if let item = outcome { result.items.append(item) } else { result.known += 1 }
            }
        }
        func submit() {
            let articles = batch
            batch.removeAll(keepingCapacity: true)
            take(jobs.submit { outcomes(articles) })
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
        take(jobs.finish())
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
