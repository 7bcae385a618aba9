internal import Vocabulary

extension Article {
    /// SHA-256 of the SHA-256 of title, a zero byte and body, in hexadecimal: what makes two readings the same text.
    package var digest: String {
        var hash = SHA256()
        hash.update(title.utf8)
        hash.update(CollectionOfOne(0))
        hash.update(body.utf8)
        return SHA256.hex(hash.finish())
    }
}
