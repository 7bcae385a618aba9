/// Turns UTF-16 into UTF-8 as it comes, so that files of lines and records need not be held.
final class UTF16Source: ByteSource {
    private let reader: ByteReader
    private let isBigEndian: Bool
    /// Units that wait for their second half: an odd byte, a first surrogate.
    private var left: [UInt8] = []

    /// The reader stands behind the byte order mark.
    init(_ reader: ByteReader, isBigEndian: Bool) {
        self.reader = reader
        self.isBigEndian = isBigEndian
    }

    func next() throws(ReadFailure) -> [UInt8] {
        while true {
            let chunk = try reader.chunk()
            let bytes = left + chunk
            left = []
            guard !chunk.isEmpty else {
                // Half a character at the end of the file.
                return bytes.isEmpty ? [] : [0xEF, 0xBF, 0xBD]
            }
            var units: [UInt16] = []
            units.reserveCapacity(bytes.count / 2)
            var i = 0
            while i + 1 < bytes.count {
                let high = UInt16(bytes[isBigEndian ? i : i + 1])
                units.append(high << 8 | UInt16(bytes[isBigEndian ? i + 1 : i]))
                i += 2
            }
            if let last = units.last, last & 0xFC00 == 0xD800 {
                units.removeLast()
                i -= 2
            }
            left = Array(bytes[i...])
            let text = Array(String(decoding: units, as: UTF16.self).utf8)
            if !text.isEmpty { return text }
        }
    }
}
