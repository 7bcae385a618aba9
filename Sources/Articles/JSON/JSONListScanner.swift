/// Cuts a list in JSON into its elements without holding more than one of them, whatever the size of the list.
struct JSONListScanner {
    enum Element {
        /// Bytes of one value, blanks around it included, and where it begins.
        case value([UInt8], offset: Int)
        case tooLong(offset: Int)
        /// A record with a stray quotation mark in it: left behind where the next one begins.
        case broken(offset: Int)
    }

    private let reader: ByteReader
    private let limit: Int
    /// Whether the sign that ended the last element closed the list.
    private var isClosed = false
    /// How the next element begins, where the one before it was broken.
    private var begun: [UInt8] = []
    /// Whether some element was broken: brackets are no longer believed at once.
    private var isDamaged = false

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
        var bytes = begun
        _ = scan.length(ofElementIn: begun[...])
        let offset = reader.offset - begun.count
        begun = []
        var isTooLong = false
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
            if scan.foundRecord {
                try reader.skip(length)
                begun = scan.start.bytes
                isDamaged = true
                return .broken(offset: offset)
            }
            let sign = length < ready.count ? ready[ready.startIndex + length] : nil
            try reader.skip(length + (sign == nil ? 0 : 1))
            guard let sign else { continue }
            isClosed = sign == UInt8(ascii: "]")
            if isClosed, isDamaged, try goesOn() { isClosed = false }
            if isTooLong { return .tooLong(offset: offset) }
            // `[]`, and the comma that some put behind the last element.
            if isClosed, bytes.allSatisfy({ $0 <= 0x20 }) { return nil }
            return .value(bytes, offset: offset)
        }
    }

    /// Whether what follows a `]` is neither the end nor another value, so that the bracket closed something else.
    private func goesOn() throws(ReadFailure) -> Bool {
        let next = try reader.peek(256).first { $0 > 0x20 }
        return next.map { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "{") } ?? false
    }

    /// Where in an element the scan is, across the blocks in which its bytes come.
    private struct Scan {
        private var depth = 0
        private var inString = false
        private var isEscaped = false
        private(set) var start = RecordStart()
        /// Whether the last call ended behind the beginning of another record.
        private(set) var foundRecord = false

        /// Bytes up to the sign that ends the element; all of them where none does.
        mutating func length(ofElementIn bytes: ArraySlice<UInt8>) -> Int {
            bytes.withUnsafeBufferPointer { buffer in
                let span = buffer.span
                for i in 0..<span.count {
                    let byte = span[i]
                    if !start.isIdle || byte == UInt8(ascii: "}"), start.take(byte, inString: inString) {
                        foundRecord = true
                        return i + 1
                    }
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
