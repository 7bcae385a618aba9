import CZlib

/// gzip whose bytes depend on the content alone: level 6, a header without name or time.
package enum Gzip {
    package enum Failure: Error, Hashable, Sendable {
        /// No gzip from this byte of the file on, or damaged there.
        case notGzip(at: Int)
        /// Ends too early.
        case truncated(at: Int)
        /// Something follows the end.
        case trailing(at: Int)
        case tooLarge(limit: Int)
        /// zlib's own code.
        case failed(code: Int)
    }

    /// Window bits of zlib for 32 KB windows with a gzip header.
    private static let gzipWindow: Int32 = 31

    /// One member. zlib's own failures (no memory, an impossible state) are thrown: half a file must not be published.
    static func compress(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
        // zlib counts in 32 bits.
        guard bytes.count <= Int(UInt32.max) else { throw .tooLarge(limit: Int(UInt32.max)) }
        var stream = z_stream()
        var status = attache_deflate_init(&stream, 6, gzipWindow)
        guard status == Z_OK else { throw .failed(code: Int(status)) }
        defer { deflateEnd(&stream) }
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(bytes.count))))
        var input = bytes
        let written = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = uInt(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = uInt(target.count)
                status = deflate(&stream, Z_FINISH)
                return target.count - Int(stream.avail_out)
            }
        }
        guard status == Z_STREAM_END else { throw .failed(code: Int(status)) }
        output.removeLast(output.count - written)
        return output
    }

    /// Refuses what grows beyond `limit`: a published folder may have been tampered with.
    static func decompress(_ bytes: [UInt8], limit: Int = 1 << 30) throws(Failure) -> [UInt8] {
        guard bytes.count <= Int(UInt32.max) else { throw .tooLarge(limit: Int(UInt32.max)) }
        var stream = z_stream()
        let opened = attache_inflate_init(&stream, gzipWindow)
        guard opened == Z_OK else { throw .failed(code: Int(opened)) }
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
        let place = bytes.count - Int(stream.avail_in)
        switch status {
        case Z_STREAM_END:
            guard stream.avail_in == 0 else { throw .trailing(at: place) }
            return output
        case Z_OK, Z_BUF_ERROR: throw .truncated(at: place)
        case Z_DATA_ERROR, Z_NEED_DICT: throw .notGzip(at: place)
        default: throw .failed(code: Int(status))
        }
    }
}

extension Gzip.Failure: CustomStringConvertible {
    /// Completes “the file …”.
    package var description: String {
        switch self {
        case .notGzip(let place): "is no well-formed gzip from byte \(place) on"
        case .truncated(let place): "ends too early, at byte \(place)"
        case .trailing(let place): "has something after its end, from byte \(place) on"
        case .tooLarge(let limit): "is larger than \(limit >> 20) MiB"
        case .failed(let code): "cannot be unpacked: zlib says \(code)"
        }
    }
}
