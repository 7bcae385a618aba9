/// A text as the set of its runs of five words, each a 32-bit hash: what two reports of one story have in common.
///
/// Case and punctuation do not count, so that a changed headline style or quotation mark is no difference.
struct Shingles: Hashable, Sendable {
    /// Sorted, none twice.
    let hashes: [UInt32]

    static let length = 5

    init(hashes: [UInt32]) {
        var sorted = hashes
        sorted.sort()
        var count = 0
        for hash in sorted where count == 0 || sorted[count - 1] != hash {
            sorted[count] = hash
            count += 1
        }
        sorted.removeLast(sorted.count - count)
        self.hashes = sorted
    }

    /// A text of fewer than five words is one run of all its words.
    init(of text: String) {
        let words = Shingles.words(of: text)
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
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 * hashes.count)
        for hash in hashes {
            for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: hash >> shift)) }
        }
        return bytes
    }

    init(bytes: [UInt8]) {
        hashes = stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { i in
            UInt32(bytes[i]) | UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i + 2]) << 16 | UInt32(bytes[i + 3]) << 24
        }
    }

    /// A hash for each word: FNV-1a over its letters and digits, ASCII capitals folded, other scripts as they are.
    private static func words(of text: String) -> [UInt64] {
        var words: [UInt64] = []
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var inside = false
        for byte in text.utf8 {
            let folded = (65...90).contains(byte) ? byte + 32 : byte
            if (97...122).contains(folded) || (48...57).contains(folded) || folded >= 128 {
                hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
                inside = true
            } else if inside {
                words.append(hash)
                hash = 0xcbf2_9ce4_8422_2325
                inside = false
            }
        }
        if inside { words.append(hash) }
        return words
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
