/// A text as the set of its runs of five words, each a 32-bit hash: what two reports of one story have in common.
///
/// Case and punctuation do not count, so that a changed headline style or quotation mark is no difference.
struct Shingles: Hashable, Sendable {
    /// Sorted, none twice.
    let hashes: [UInt32]

    static let length = 5

    init(hashes: [UInt32]) {
        var sorted = HashSort.sorted(hashes)
        let count = Shingles.moveTogether(&sorted)
        sorted.removeLast(sorted.count - count)
        self.hashes = sorted
    }

    /// Moves each of some sorted numbers to the front once; how many they are.
    private static func moveTogether(_ sorted: inout [UInt32]) -> Int {
        var sorted = sorted.mutableSpan
        var count = 0
        for i in sorted.indices where count == 0 || sorted[count - 1] != sorted[i] {
            sorted[count] = sorted[i]
            count += 1
        }
        return count
    }

    /// The runs of texts one after the other, as if a line end stood between. Fewer than five words are one run.
    init(of texts: String...) {
        let words = Shingles.words(of: texts)
        guard words.count > Shingles.length else {
            self.init(hashes: words.isEmpty ? [] : [Shingles.mix(words, 0, words.count)])
            return
        }
        self.init(hashes: (0...words.count - Shingles.length).map { Shingles.mix(words, $0, Shingles.length) })
    }

    /// Whether two texts of so many runs can have the share in common at all.
    static func canReach(_ share: Double, _ left: Int, _ right: Int) -> Bool {
        Double(min(left, right)) >= share * Double(max(left, right)) && left > 0
    }

    /// The share of shingles in either that are in both; 0 where one text has no words.
    func jaccard(_ other: Shingles) -> Double {
        guard !hashes.isEmpty, !other.hashes.isEmpty else { return 0 }
        var i = 0
        var j = 0
        var common = 0
        while i < hashes.count, j < other.hashes.count {
            let left = hashes[i]
            let right = other.hashes[j]
            if left == right { common += 1 }
            if left <= right { i += 1 }
            if right <= left { j += 1 }
        }
        return Double(common) / Double(hashes.count + other.hashes.count - common)
    }

    /// Little endian, four bytes a hash, as the ledger keeps it.
    var bytes: [UInt8] { hashes.map { $0.littleEndian }.withUnsafeBytes { Array($0) } }

    init(bytes: [UInt8]) {
        hashes = stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { i in
            UInt32(bytes[i]) | UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i + 2]) << 16 | UInt32(bytes[i + 3]) << 24
        }
    }

    /// A hash for each word: FNV-1a over its letters and digits, ASCII capitals folded, other scripts as they are.
    private static func words(of texts: [String]) -> [UInt64] {
        var words: [UInt64] = []
        words.reserveCapacity(texts.reduce(8) { $0 + $1.utf8.count / 5 })
        for var text in texts { text.withUTF8 { append(wordsOf: $0.span, to: &words) } }
        return words
    }

    private static func append(wordsOf text: Span<UInt8>, to words: inout [UInt64]) {
        let folded = folded.span
        var i = 0
        while i < text.count {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            let start = i
            while i < text.count {
                // unchecked: there are no more bytes than the table has places
                let byte = folded[unchecked: Int(text[unchecked: i])]
                if byte == 0 { break }
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
                i += 1
            }
            if i > start { words.append(hash) } else { i += 1 }
        }
    }

    /// By byte: what it counts as in a word; 0 where it is in none.
    private static let folded: [UInt8] = (0...255).map { (byte: UInt8) in
        switch byte {
        case 65...90: byte + 32
        case 97...122, 48...57, 128...255: byte
        default: 0
        }
    }

    private static func mix(_ words: [UInt64], _ first: Int, _ count: Int) -> UInt32 {
        var hash: UInt64 = 0
        for i in first..<first + count {
            hash = (hash ^ words[i]) &* 0x9e37_79b9_7f4a_7c15
            hash ^= hash >> 29
        }
        return UInt32(truncatingIfNeeded: hash >> 32)
    }
}
