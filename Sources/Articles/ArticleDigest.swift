internal import Vocabulary

extension Article {
    /// SHA-256 of the SHA-256 of title, a zero byte and body, in hexadecimal: what makes two readings the same text.
    package var digest: String {
        var hash = SHA256()
        hash.update(title)
        hash.update([0])
        hash.update(body)
        return SHA256.text(of: SHA256.digest(hash.finish()))
    }
}
