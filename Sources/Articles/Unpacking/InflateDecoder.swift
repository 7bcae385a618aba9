import CZlib

/// gzip, zlib and bare Deflate, by zlib.
final class InflateDecoder: Decoder {
    /// At one address for life: zlib compares it with the one that it remembers.
    private let stream: UnsafeMutablePointer<z_stream>
    private let packing: Packing

    /// `windowBits` as zlib has them: 31 for gzip, 15 for zlib, -15 for what stands bare.
    init(windowBits: Int32) throws(ReadFailure) {
        packing = windowBits > 15 ? .gzip : .deflate
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard attache_inflate_init(stream, windowBits) == Z_OK else {
            stream.deallocate()
            throw ReadFailure(cannotStart: packing)
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    func decode(
        _ input: UnsafeMutableBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
    ) -> DecodedStep {
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        let status = inflate(stream, Z_NO_FLUSH)
        var step = DecodedStep(
            read: input.count - Int(stream.pointee.avail_in),
            written: output.count - Int(stream.pointee.avail_out))
        switch status {
        case Z_OK, Z_BUF_ERROR: break
        case Z_STREAM_END: step.state = .ended
        default:
            step.state = .damaged(
                packing, stream.pointee.msg.map { String(cString: $0) } ?? "code \(status)")
        }
        return step
    }

    func restart() { inflateReset(stream) }
}
