internal import Vocabulary

extension Article {
    /// SHA-256 of the SHA-256 of title, a zero byte and body, in hexadecimal: what makes two readings the same text.
    package var digest: String {
        SHA256.hex(SHA256.digest(Array(title.utf8) + [0] + Array(body.utf8)))
    }
}
