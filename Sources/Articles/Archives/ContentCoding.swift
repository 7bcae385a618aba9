/// Undoes what a server packed an answer with (RFC 9110, 8.4).
///
/// Many crawlers store the body decoded and the fields as they came, and some servers name a coding and send none, so each
/// is undone only if it is there.
enum ContentCoding {
    /// Codings on top of each other, at most.
    private static let most = 3

    static func undone(_ body: [UInt8], named field: String?, limits: Limits) throws(ReadFailure)
        -> [UInt8]
    {
        var body = body
        // Those applied last come last.
        for coding in (field ?? "").lowercased().split(separator: ",").suffix(most).reversed() {
            body = try undone(body, String(coding.filter { $0 != " " && $0 != "\t" }), limits: limits)
        }
        // What no field tells of.
        guard let packing = Packing(beginning: body.prefix(Packing.signature)) else { return body }
        return try UnpackSource.whole(body, packing, limits: limits)
    }

    private static func undone(
        _ body: [UInt8], _ coding: String, limits: Limits
    ) throws(ReadFailure) -> [UInt8] {
        switch coding {
        case "gzip", "x-gzip", "zstd":
            let packing = coding == "zstd" ? Packing.zstandard : .gzip
            guard packing.begins(body.prefix(Packing.signature)) else { return body }
            return try UnpackSource.whole(body, packing, limits: limits)
        case "deflate":
            // The standard means zlib's wrapping; some servers send the bare stream, and browsers take both.
            if let plain = try unpacked(body, .zlib, limits: limits) { return plain }
            if let plain = try unpacked(body, .deflate, limits: limits) { return plain }
            return try leftAsItIs(body, .zlib, detail: "it does not unpack")
        case "br":
            do throws(ReadFailure) { return try UnpackSource.whole(body, .brotli, limits: limits) } catch {
                guard case .malformed(_, let detail) = error.reason else { throw error }
                return try leftAsItIs(body, .brotli, detail: detail)
            }
        case "compress" where body.starts(with: [0x1F, 0x9D]),
            "x-compress" where body.starts(with: [0x1F, 0x9D]),
            "dcb", "dcz":
            throw ReadFailure(
                .notAnArticle("a page in the content coding “\(coding)”, which attache does not unpack"))
        default: return body
        }
    }

    /// Nil where the bytes are not so packed; what goes beyond the limits is an error.
    private static func unpacked(
        _ body: [UInt8], _ packing: Packing, limits: Limits
    ) throws(ReadFailure) -> [UInt8]? {
        do throws(ReadFailure) { return try UnpackSource.whole(body, packing, limits: limits) } catch {
            guard case .malformed = error.reason else { throw error }
            return nil
        }
    }

    private static func leftAsItIs(
        _ body: [UInt8], _ packing: Packing, detail: String
    ) throws(ReadFailure) -> [UInt8] {
        guard !FormatDetector.isBinary(body) else {
            throw ReadFailure(malformed: packing.name, detail)
        }
        return body
    }
}
