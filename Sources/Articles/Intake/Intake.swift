internal import Vocabulary

/// One file on its way in: turns drafts into articles, faults into rejections, and hands both over in order.
final class Intake {
    /// What the reader's caller does with each item; its errors pass through untouched.
    typealias Sink = (InputItem) throws -> Void

    let name: String
    let limits: Limits
    let acceptsOtherLanguages: Bool
    private let sink: Sink
    private let tally: RejectionTally
    /// Items handed over so far.
    private(set) var count = 0

    convenience init(name: String, options: ArticleReader.Options, sink: @escaping Sink) {
        self.init(name: name, options: options, tally: RejectionTally(most: options.limits.rejections), sink: sink)
    }

    private init(name: String, options: ArticleReader.Options, tally: RejectionTally, sink: @escaping Sink) {
        self.name = name
        self.tally = tally
        limits = options.limits
        acceptsOtherLanguages = options.acceptsOtherLanguages
        self.sink = sink
    }

    /// The same intake for a file inside this one.
    func member(_ inner: String, options: ArticleReader.Options) -> Intake {
        Intake(name: name + "/" + inner, options: options, tally: tally) { [self] item in
            count += 1
            try sink(item)
        }
    }

    /// Hands over what was counted instead of being told; nothing comes after it.
    func finish() throws {
        for rejection in tally.rest(in: name) { try sink(.rejection(rejection)) }
    }

    /// Finishes a draft; `place` is for the operator, should it be rejected.
    func accept(_ draft: Draft, position: Int? = nil, place: String? = nil) throws {
        let origin = Article.Origin(path: name, position: position ?? count + 1)
        do {
            let article = try Finisher(limits: limits, acceptsOtherLanguages: acceptsOtherLanguages)
                .article(from: draft, origin: origin)
            try hand(.article(article))
        } catch let failure as ReadFailure {
            try hand(.rejection(Rejection(origin: origin, place: failure.place ?? place, reason: failure.reason)))
        }
    }

    func reject(_ failure: ReadFailure, position: Int? = nil, place: String? = nil) throws {
        let origin = Article.Origin(path: name, position: position ?? count + 1)
        try hand(.rejection(Rejection(origin: origin, place: failure.place ?? place, reason: failure.reason)))
    }

    private func hand(_ item: InputItem) throws {
        count += 1
        if case .rejection(let rejection) = item, !tally.tells(rejection) { return }
        try sink(item)
    }
}
