import CCompression

/// Brotli as servers send it, with windows of up to 16 MiB.
final class BrotliDecoder: Decoder {
    private let state: OpaquePointer

    init() throws(ReadFailure) {
        guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else {
            throw ReadFailure(cannotStart: .brotli)
        }
        self.state = state
    }

    deinit { BrotliDecoderDestroyInstance(state) }

    func decode(
        _ input: UnsafeMutableBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
    ) -> DecodedStep {
        var nextIn = UnsafePointer(input.baseAddress)
        var leftIn = input.count
        var nextOut = output.baseAddress
        var leftOut = output.count
        let result = BrotliDecoderDecompressStream(state, &leftIn, &nextIn, &leftOut, &nextOut, nil)
        var step = DecodedStep(read: input.count - leftIn, written: output.count - leftOut)
        switch result {
        case BROTLI_DECODER_RESULT_SUCCESS: step.state = .ended
        case BROTLI_DECODER_RESULT_ERROR:
            let detail = BrotliDecoderErrorString(BrotliDecoderGetErrorCode(state)).map {
                String(cString: $0)
            }
            step.state = .damaged(.brotli, detail ?? "damaged data")
        default: break
        }
        return step
    }

    /// Nothing follows a stream of Brotli.
    func restart() {}
}
