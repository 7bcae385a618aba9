/// The id of an article: the producer's, or one made from what the article is, wherever its file lies.
enum ArticleID {
    /// Longest id that is taken as it stands; ids become anchors and file names downstream.
    private static let longest = 200

    static func make(given: String?, url: String?, title: String, body: String) -> String {
        if let given {
            let id = TextNormalizer.line(given)
            if !id.isEmpty { return id.utf8.count <= longest ? id : hash(id) }
        }
        if let url { return hash(url) }
        return hash(title + "\n" + body)
    }

    /// Twenty hexadecimal digits of 128-bit FNV-1a, folded: stable between runs, versions and machines.
    static func hash(_ text: String) -> String {
        let prime = UInt128(1) << 88 | 0x13B
        var value = UInt128(0x6C62_272E_07BB_0142) << 64 | 0x62B8_2175_6295_C58D
        for byte in text.utf8 {
            value = (value ^ UInt128(byte)) &* prime
        }
        let folded = (value >> 80) ^ (value & (UInt128(1) << 80 - 1))
        let digits = String(folded, radix: 16)
        return String(repeating: "0", count: 20 - digits.utf8.count) + digits
    }
}
