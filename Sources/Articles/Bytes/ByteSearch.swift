import Foundation

extension Collection<UInt8> {
    /// Where the bytes of `mark` first stand; many times faster than a comparison of characters.
    func firstIndex(ofBytes mark: [UInt8]) -> Index? {
        guard let first = mark.first else { return nil }
        let offset = withContiguousStorageIfAvailable { buffer -> Int? in
            guard let base = buffer.baseAddress else { return nil }
            var i = 0
            while i + mark.count <= buffer.count,
                let hit = memchr(base + i, Int32(first), buffer.count - mark.count + 1 - i)
            {
                let found = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
                if memcmp(hit, mark, mark.count) == 0 { return found }
                i = found + 1
            }
            return nil
        }
        guard let offset, let offset else { return nil }
        return index(startIndex, offsetBy: offset)
    }
}

extension [UInt8] {
    /// Where a byte next stands; a search by elements takes ten times as long.
    func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        guard start < count else { return nil }
        return withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let hit = memchr(base + start, Int32(byte), bytes.count - start) else {
                return nil
            }
            return UnsafeRawPointer(hit) - base
        }
    }
}

extension String {
    /// Whether the bytes of `part` stand in it, as they are: no folding of case, no normalisation.
    func holds(_ part: [UInt8]) -> Bool {
        var text = self
        return text.withUTF8 { $0.firstIndex(ofBytes: part) != nil }
    }

    /// Where the bytes of `part` last stand.
    func lastIndex(ofBytes part: [UInt8]) -> Index? {
        var text = self
        let offset = text.withUTF8 { bytes -> Int? in
            var found: Int?
            var i = 0
            while let next = bytes[i...].firstIndex(ofBytes: part) {
                found = next
                i = next + 1
            }
            return found
        }
        return offset.map { utf8.index(utf8.startIndex, offsetBy: $0) }
    }
}
