import Articles

/// What a reader made of some bytes, for tests to look into.
struct Items {
    var articles: [Article] = []
    var rejections: [Rejection] = []

    init(_ text: String, named name: String = "in", options: ArticleReader.Options = .init()) throws {
        try self.init(bytes: Array(text.utf8), named: name, options: options)
    }

    init(bytes: [UInt8], named name: String = "in", options: ArticleReader.Options = .init()) throws {
        var articles: [Article] = []
        var rejections: [Rejection] = []
        try ArticleReader(options: options).read(bytes: bytes, named: name) { item in
            switch item {
            case .article(let article): articles.append(article)
            case .rejection(let rejection): rejections.append(rejection)
            }
        }
        self.articles = articles
        self.rejections = rejections
    }

    var isEmpty: Bool { articles.isEmpty && rejections.isEmpty }

    var only: Article? { articles.count == 1 && rejections.isEmpty ? articles[0] : nil }
}
