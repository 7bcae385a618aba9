/// What a server answered, as an archive keeps it: status, fields, and the body without its transfer and content codings.
struct HTTPResponse {
    let status: Int
    let fields: HeaderFields
    let body: [UInt8]

    /// Nil where the bytes are no answer.
    init?(_ bytes: [UInt8], limits: Limits) throws(ReadFailure) {
        guard bytes.starts(with: "HTTP/".utf8) else { return nil }
        let reader = ByteReader(bytes: bytes)
        guard case .bytes(let statusLine)? = try reader.line(limit: 1 << 16) else { return nil }
        let parts = statusLine.split(separator: 0x20)
        guard parts.count >= 2, let status = Int(String(decoding: parts[1].prefix(3), as: UTF8.self)) else {
            return nil
        }
        self.status = status
        var fields = HeaderFields()
        while let line = try reader.line(limit: 1 << 16) {
            guard case .bytes(let content) = line else { return nil }
            if content.allSatisfy({ $0 <= 0x20 }) { break }
            fields.add(content)
        }
        self.fields = fields
        var body = try reader.rest(limit: limits.record)
        // Many crawlers store the body decoded and the fields as they came.
        if fields["transfer-encoding"]?.lowercased().contains("chunked") == true,
            let whole = HTTPResponse.withoutChunks(body)
        {
            body = whole
        }
        self.body = try ContentCoding.undone(body, named: fields["content-encoding"], limits: limits)
    }

    /// Nil where the body is not in chunks, whatever the fields say.
    private static func withoutChunks(_ body: [UInt8]) -> [UInt8]? {
        var output: [UInt8] = []
        var i = 0
        while i < body.count {
            guard let lineEnd = body[i...].prefix(1_000).firstIndex(of: 0x0A) else { return nil }
            let digits = body[i..<lineEnd].prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
            guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else { return nil }
            if size == 0 { return output }
            let start = lineEnd + 1
            guard size <= body.count - start else { return output + body[start...] }
            output += body[start..<(start + size)]
            i = start + size
            while i < body.count, body[i] == 0x0D || body[i] == 0x0A { i += 1 }
        }
        return output
    }
}
