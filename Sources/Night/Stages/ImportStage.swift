internal import Articles
internal import Findings
internal import Ledger
internal import Vocabulary

/// Reads findings that were made elsewhere, one article a line.
struct ImportStage {
    let files: [String]

    struct Result {
        var items: [ReadArticle] = []
        var rejections: [Rejection] = []
    }

    func run(progress: (Int) -> Void) throws -> Result {
        var result = Result()
        for file in files {
            try LineReader.read(file) { number, line in
                let origin = Article.Origin(path: file, position: number)
                if number.isMultiple(of: 1000) { progress(number) }
                guard let line else {
                    let limit = "\(LineReader.limit >> 20) MiB a line"
                    result.rejections.append(
                        Rejection(origin: origin, place: "line \(number)", reason: .tooLarge(limit: limit)))
                    return
                }
                guard line.contains(where: { $0 != 32 && $0 != 13 && $0 != 9 }) else { return }
                do {
                    result.items.append(try item(line, origin))
                } catch var rejection as Rejection {
                    rejection.place = "line \(number)"
                    result.rejections.append(rejection)
                }
            }
        }
        return result
    }

    /// By its text where the line has one; else by the digest that it gives, or by all that it says.
    private func item(_ line: [UInt8], _ origin: Article.Origin) throws -> ReadArticle {
        let decoded = try DecodedLine(line, origin: origin)
        if !decoded.article.body.isEmpty { return ReadArticle(article: decoded.article, findings: decoded.findings) }
        var digest = SHA256.hex(SHA256.digest(line))
        if let given = decoded.digest, given.utf8.count == 64, given.allSatisfy(\.isHexDigit) {
            digest = given.lowercased()
        }
        return ReadArticle(
            article: decoded.article, findings: decoded.findings, digest: digest, shingles: decoded.shingles)
    }
}
