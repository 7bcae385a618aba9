/// `Name: value` lines as in WARC and HTTP; names in lower case.
struct HeaderFields {
    /// Where they begin.
    var offset = 0
    private var values: [String: String] = [:]
    /// As many as anybody sends.
    private static let most = 200

    init(offset: Int = 0) { self.offset = offset }

    mutating func add(_ line: ArraySlice<UInt8>) {
        guard values.count < HeaderFields.most, let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        let value = TextNormalizer.line(String(decoding: line[(colon + 1)...], as: UTF8.self))
        if values[name] == nil { values[name] = value }
    }

    subscript(name: String) -> String? { values[name] }
}
