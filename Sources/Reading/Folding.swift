/// Folding of UTF-8 to what names are looked up by: ASCII lower case, Latin letters without their diacritics.
package enum Folding {
    /// Base letters of U+00C0 to U+017F; 0 where there is none of one letter.
    static let latin: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 0x180)
        let rows: [(String, ClosedRange<Int>)] = [
            ("a", 0xC0...0xC5), ("c", 0xC7...0xC7), ("e", 0xC8...0xCB), ("i", 0xCC...0xCF), ("d", 0xD0...0xD0),
            ("n", 0xD1...0xD1), ("o", 0xD2...0xD6), ("o", 0xD8...0xD8), ("u", 0xD9...0xDC), ("y", 0xDD...0xDD),
            ("s", 0xDF...0xDF), ("a", 0xE0...0xE5), ("c", 0xE7...0xE7), ("e", 0xE8...0xEB), ("i", 0xEC...0xEF),
            ("d", 0xF0...0xF0), ("n", 0xF1...0xF1), ("o", 0xF2...0xF6), ("o", 0xF8...0xF8), ("u", 0xF9...0xFC),
            ("y", 0xFD...0xFD), ("y", 0xFF...0xFF), ("a", 0x100...0x105), ("c", 0x106...0x10D),
            ("d", 0x10E...0x111), ("e", 0x112...0x11B), ("g", 0x11C...0x123), ("h", 0x124...0x127),
            ("i", 0x128...0x131), ("j", 0x134...0x135), ("k", 0x136...0x138), ("l", 0x139...0x142),
            ("n", 0x143...0x14B), ("o", 0x14C...0x151), ("r", 0x154...0x159), ("s", 0x15A...0x161),
            ("t", 0x162...0x167), ("u", 0x168...0x173), ("w", 0x174...0x175), ("y", 0x176...0x178),
            ("z", 0x179...0x17E),
        ]
        for (letter, range) in rows {
            for code in range { table[code] = letter.utf8.first! }
        }
        return table
    }()

    /// The folded bytes of `bytes[range]`; what is neither ASCII nor Latin stays as it is.
    static func fold(_ bytes: [UInt8], _ range: Range<Int>, into folded: inout [UInt8]) {
        folded.removeAll(keepingCapacity: true)
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = bytes[i]
            if byte < 0x80 {
                folded.append(byte &- 65 < 26 ? byte | 32 : byte)
                i += 1
            } else if byte & 0xE0 == 0xC0, i + 1 < range.upperBound {
                let code = Int(byte & 0x1F) << 6 | Int(bytes[i + 1] & 0x3F)
                let base = code < 0x180 ? latin[code] : 0
                if base != 0 {
                    folded.append(base)
                } else {
                    folded.append(byte)
                    folded.append(bytes[i + 1])
                }
                i += 2
            } else {
                folded.append(byte)
                i += 1
            }
        }
    }

    package static func fold(_ text: some StringProtocol) -> [UInt8] {
        var folded: [UInt8] = []
        let bytes = Array(text.utf8)
        fold(bytes, 0..<bytes.count, into: &folded)
        return folded
    }

    /// The first folded byte of a text, which its first two tell.
    static func initial(of text: String) -> UInt8? {
        let bytes = text.utf8.span
        guard !bytes.isEmpty else { return nil }
        let first = bytes[0]
        if first < 0x80 { return first &- 65 < 26 ? first | 32 : first }
        guard first & 0xE0 == 0xC0, bytes.count > 1 else { return first }
        let code = Int(first & 0x1F) << 6 | Int(bytes[1] & 0x3F)
        return code < 0x180 && latin[code] != 0 ? latin[code] : first
    }

    /// FNV-1a (Fowler, Noll and Vo, 64 bits) with a last mix, so that the low bits can index a table.
    static func hash(_ bytes: [UInt8]) -> UInt64 {
        var hash = basis
        for byte in bytes { hash = step(hash, byte) }
        return mix(hash)
    }

    /// The hash of the folded bytes of `bytes[range]`, without making them.
    static func hash(folding bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash = basis
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = bytes[i]
            i += 1
            if byte < 0x80 {
                hash = step(hash, byte &- 65 < 26 ? byte | 32 : byte)
            } else if byte & 0xE0 == 0xC0, i < range.upperBound {
                let code = Int(byte & 0x1F) << 6 | Int(bytes[i] & 0x3F)
                let base = code < 0x180 ? latin[code] : 0
                hash = base != 0 ? step(hash, base) : step(step(hash, byte), bytes[i])
                i += 1
            } else {
                hash = step(hash, byte)
            }
        }
        return mix(hash)
    }

    static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    @inline(__always)
    static func mix(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }
}
