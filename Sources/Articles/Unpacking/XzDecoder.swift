import CCompression

/// xz, by liblzma.
final class XzDecoder: Decoder {
    /// Bytes that the decoder may take: twice what `xz -9` asks for.
    private static let memory: UInt64 = 128 << 20
    private var stream = lzma_stream()

    init() throws(ReadFailure) { try restart() }

    deinit { lzma_end(&stream) }

    func restart() throws(ReadFailure) {
        guard lzma_stream_decoder(&stream, XzDecoder.memory, 0) == LZMA_OK else {
            throw ReadFailure(cannotStart: .xz)
        }
    }

    func decode(
        _ input: UnsafeMutableBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
    ) -> DecodedStep {
        stream.next_in = UnsafePointer(input.baseAddress)
        stream.avail_in = input.count
        stream.next_out = output.baseAddress
        stream.avail_out = output.count
        let status = lzma_code(&stream, LZMA_RUN)
        var step = DecodedStep(
            read: input.count - stream.avail_in, written: output.count - stream.avail_out)
        switch status {
        case LZMA_OK, LZMA_BUF_ERROR: break
        case LZMA_STREAM_END: step.state = .ended
        case LZMA_MEMLIMIT_ERROR:
            step.state = .failed(.tooLarge(limit: "\(XzDecoder.memory >> 20) MiB of memory to unpack xz"))
        case LZMA_DATA_ERROR: step.state = .damaged(.xz, "damaged data")
        case LZMA_OPTIONS_ERROR: step.state = .damaged(.xz, "options that liblzma does not know")
        case LZMA_FORMAT_ERROR: step.state = .damaged(.xz, "no xz stream")
        default: step.state = .damaged(.xz, "code \(status.rawValue)")
        }
        return step
    }
}
