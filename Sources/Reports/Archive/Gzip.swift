import CZlib

/// gzip whose bytes depend on the content alone: level 6, a header without name or time.
enum Gzip {
    enum Failure: Error, Hashable {
        case notGzip
        case truncated
        case tooLarge(limit: Int)
    }

    /// Window bits of zlib for 32 KB windows with a gzip header.
    private static let gzipWindow: Int32 = 31

    static func compress(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        guard attache_deflate_init(&stream, 6, gzipWindow) == Z_OK else { return [] }
        defer { deflateEnd(&stream) }
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(bytes.count))))
        var input = bytes
        let written = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = uInt(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = uInt(target.count)
                _ = deflate(&stream, Z_FINISH)
                return target.count - Int(stream.avail_out)
            }
        }
        output.removeLast(output.count - written)
        return output
    }

    /// Refuses what grows beyond `limit`: a published folder may have been tampered with.
    static func decompress(_ bytes: [UInt8], limit: Int = 1 << 30) throws(Failure) -> [UInt8] {
        var stream = z_stream()
        guard attache_inflate_init(&stream, gzipWindow) == Z_OK else { throw .notGzip }
        defer { inflateEnd(&stream) }
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var input = bytes
        var status = Z_OK
        input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = uInt(source.count)
            while status == Z_OK, output.count <= limit {
                let got = chunk.withUnsafeMutableBufferPointer { target in
                    stream.next_out = target.baseAddress
                    stream.avail_out = uInt(target.count)
                    status = inflate(&stream, Z_NO_FLUSH)
                    return target.count - Int(stream.avail_out)
                }
                output.append(contentsOf: chunk[..<got])
                if got == 0, stream.avail_in == 0 { break }
            }
        }
        guard output.count <= limit else { throw .tooLarge(limit: limit) }
        if status == Z_DATA_ERROR { throw .notGzip }
        guard status == Z_STREAM_END, stream.avail_in == 0 else { throw .truncated }
        return output
    }
}
