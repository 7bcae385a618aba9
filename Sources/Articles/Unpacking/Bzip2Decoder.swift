import CCompression

/// bzip2, by libbz2, whose largest block takes 4 MB.
final class Bzip2Decoder: Decoder {
    /// At one address for life, as libbz2 asks for.
    private let stream: UnsafeMutablePointer<bz_stream>

    init() throws(ReadFailure) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: bz_stream())
        guard BZ2_bzDecompressInit(stream, 0, 0) == BZ_OK else {
            stream.deallocate()
            throw ReadFailure(cannotStart: .bzip2)
        }
    }

    deinit {
        BZ2_bzDecompressEnd(stream)
        stream.deallocate()
    }

    func decode(
        _ input: UnsafeMutableBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
    ) -> DecodedStep {
        input.withMemoryRebound(to: CChar.self) { input in
            output.withMemoryRebound(to: CChar.self) { output in
                stream.pointee.next_in = input.baseAddress
                stream.pointee.avail_in = UInt32(input.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(output.count)
                let status = BZ2_bzDecompress(stream)
                var step = DecodedStep(
                    read: input.count - Int(stream.pointee.avail_in),
                    written: output.count - Int(stream.pointee.avail_out))
                switch status {
                case BZ_OK: break
                case BZ_STREAM_END: step.state = .ended
                case BZ_DATA_ERROR: step.state = .damaged(.bzip2, "a block whose checksum is another")
                default: step.state = .damaged(.bzip2, "code \(status)")
                }
                return step
            }
        }
    }

    func restart() throws(ReadFailure) {
        BZ2_bzDecompressEnd(stream)
        stream.initialize(to: bz_stream())
        guard BZ2_bzDecompressInit(stream, 0, 0) == BZ_OK else {
            throw ReadFailure(cannotStart: .bzip2)
        }
    }
}
