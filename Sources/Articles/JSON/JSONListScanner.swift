/// Cuts a list in JSON into its elements without holding more than one of them, whatever the size of the list.
struct JSONListScanner {
    enum Element {
        /// Bytes of one value, blanks around it included, and where it begins.
        case value([UInt8], offset: Int)
        case tooLong(offset: Int)
    }

    private let reader: ByteReader
    private let limit: Int
    /// Whether the sign that ended the last element closed the list.
    private var isClosed = false

    /// The reader stands behind the `[`.
    init(_ reader: ByteReader, limit: Int) {
        self.reader = reader
        self.limit = limit
    }

    /// The next element; nil behind the `]` that closes the list.
    ///
    /// Only quotes and brackets are looked at, so that an element that is no JSON costs no more than itself.
    mutating func next() throws(ReadFailure) -> Element? {
        guard !isClosed else { return nil }
        var scan = Scan()
        var bytes: [UInt8] = []
        var isTooLong = false
        let offset = reader.offset
        while true {
            let window = try reader.peek(1)
            guard !window.isEmpty else {
                throw ReadFailure(malformed: "JSON", "an element of a list that does not end", place: "byte \(offset)")
            }
            let ready = reader.ready
            let length = scan.length(ofElementIn: ready)
            if !isTooLong { bytes += ready.prefix(length) }
            if bytes.count > limit {
                isTooLong = true
                bytes = []
            }
            let sign = length < ready.count ? ready[ready.startIndex + length] : nil
            try reader.skip(length + (sign == nil ? 0 : 1))
            guard let sign else { continue }
            isClosed = sign == UInt8(ascii: "]")
            if isTooLong { return .tooLong(offset: offset) }
            // `[]`, and the comma that some put behind the last element.
            if isClosed, bytes.allSatisfy({ $0 <= 0x20 }) { return nil }
            return .value(bytes, offset: offset)
        }
    }

    /// Where in an element the scan is, across the blocks in which its bytes come.
    private struct Scan {
        private var depth = 0
        private var inString = false
        private var isEscaped = false

        /// Bytes up to the sign that ends the element; all of them where none does.
        mutating func length(ofElementIn bytes: ArraySlice<UInt8>) -> Int {
            bytes.withUnsafeBufferPointer { buffer in
                let span = buffer.span
                for i in 0..<span.count {
                    let byte = span[i]
                    if inString {
                        if isEscaped {
                            isEscaped = false
                        } else if byte == UInt8(ascii: "\\") {
                            isEscaped = true
                        } else if byte == UInt8(ascii: "\"") {
                            inString = false
                        }
                        continue
                    }
                    switch byte {
                    case UInt8(ascii: "\""): inString = true
                    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                    case UInt8(ascii: "]") where depth == 0, UInt8(ascii: ",") where depth == 0: return i
                    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth = max(0, depth - 1)
                    default: break
                    }
                }
                return span.count
            }
        }
    }
}
