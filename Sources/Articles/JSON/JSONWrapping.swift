/// Where the list of articles begins in an object that an API wraps around it: `{"status": "ok", "articles": [`.
struct JSONWrapping {
    /// Bytes up to the `[` and with it.
    let length: Int
    /// Objects that are open around the list.
    let depth: Int

    /// Nil where the bytes hold no such beginning.
    init?(_ head: ArraySlice<UInt8>) {
        var depth = 0
        var isKey = false
        var key = ""
        var i = head.startIndex
        while i < head.endIndex {
            switch head[i] {
            case UInt8(ascii: "\""):
                guard let end = JSONWrapping.closingQuote(head, from: i + 1) else { return nil }
                key = String(decoding: head[(i + 1)..<end], as: UTF8.self)
                isKey = false
                i = end
            case UInt8(ascii: ":"): isKey = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let isObject = head[i] == UInt8(ascii: "{")
                if isKey ? JSONRecords.wrappers.contains(key) : isObject && depth == 0 {
                    guard isObject else {
                        length = i + 1 - head.startIndex
                        self.depth = depth
                        return
                    }
                    depth += 1
                } else {
                    guard let end = JSONWrapping.end(head, from: i) else { return nil }
                    i = end
                }
                isKey = false
            case UInt8(ascii: "}"): return nil
            case UInt8(ascii: ","): isKey = false
            default: break
            }
            i += 1
        }
        return nil
    }

    private static func closingQuote(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var i = start
        while i < bytes.endIndex {
            if bytes[i] == UInt8(ascii: "\\") { i += 1 } else if bytes[i] == UInt8(ascii: "\"") { return i }
            i += 1
        }
        return nil
    }

    /// The index of the bracket that closes the one here.
    private static func end(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var extent = JSONExtent()
        return extent.length(in: bytes[start...]).map { start + $0 - 1 }
    }
}

/// Counts brackets to find where a value ends, across the blocks in which its bytes come.
struct JSONExtent {
    private(set) var depth: Int
    private var inString = false
    private var isEscaped = false

    init(depth: Int = 0) { self.depth = depth }

    /// Bytes up to the bracket that closes all that is open, and with it; nil where it is not among them.
    mutating func length(in bytes: ArraySlice<UInt8>) -> Int? {
        var found: Int?
        bytes.withUnsafeBufferPointer { bytes in
            var i = 0
            while i < bytes.count, found == nil {
                let byte = bytes[i]
                i += 1
                if isEscaped {
                    isEscaped = false
                } else if inString {
                    if byte == UInt8(ascii: "\\") { isEscaped = true }
                    if byte == UInt8(ascii: "\"") { inString = false }
                } else if byte == UInt8(ascii: "\"") {
                    inString = true
                } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                    depth += 1
                } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                    depth -= 1
                    if depth <= 0 { found = i }
                }
            }
        }
        return found
    }
}
