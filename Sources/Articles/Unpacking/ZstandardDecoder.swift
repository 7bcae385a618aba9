import CCompression

/// Zstandard, by libzstd.
///
/// Web archives in Zstandard may begin with a frame to be passed over that holds the dictionary of all others, packed itself
/// or not (IIPC, “Zstandard compression for WARC files”, 2020).
final class ZstandardDecoder: Decoder {
    /// Windows of up to 128 MiB, as many as the program `zstd` takes without being told to.
    private static let largestWindow: Int32 = 27
    private static let largestDictionary = 8 << 20

    private let context: OpaquePointer
    private let limits: Limits
    /// The frame of the dictionary as far as it has come, while it comes.
    private var dictionary: [UInt8]? = []

    init(limits: Limits) throws(ReadFailure) {
        self.limits = limits
        guard let context = ZSTD_createDCtx() else { throw ReadFailure(cannotStart: .zstandard) }
        self.context = context
        _ = ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, ZstandardDecoder.largestWindow)
    }

    deinit { ZSTD_freeDCtx(context) }

    /// The dictionary stays.
    func restart() { _ = ZSTD_DCtx_reset(context, ZSTD_reset_session_only) }

    func decode(
        _ input: UnsafeMutableBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
    ) -> DecodedStep {
        if let step = gather(input) { return step }
        var packed = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var plain = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
        let status = ZSTD_decompressStream(context, &plain, &packed)
        var step = DecodedStep(read: packed.pos, written: plain.pos)
        if status == 0 {
            step.state = .ended
        } else if ZSTD_isError(status) != 0 {
            let detail = String(cString: ZSTD_getErrorName(status))
            step.state =
                detail.contains("too much memory")
                ? .failed(
                    .tooLarge(
                        limit: "\(1 << (ZstandardDecoder.largestWindow - 20)) MiB a window of Zstandard"))
                : .damaged(.zstandard, detail)
        }
        return step
    }

    /// Takes the frame of the dictionary, if the file begins with one; nil for bytes that are to be decoded.
    private func gather(_ input: UnsafeMutableBufferPointer<UInt8>) -> DecodedStep? {
        guard var frame = dictionary else { return nil }
        let magic: [UInt8] = [0x5D, 0x2A, 0x4D, 0x18]
        if frame.isEmpty, !input.starts(with: magic) {
            dictionary = nil
            return nil
        }
        func missing() -> Int {
            guard frame.count >= 8 else { return 8 - frame.count }
            let size = (4..<8).reduce(0) { $0 | Int(frame[$1]) << (8 * ($1 - 4)) }
            return 8 + size - frame.count
        }
        var step = DecodedStep()
        while step.read < input.count, missing() > 0 {
            guard missing() <= ZstandardDecoder.largestDictionary else {
                step.state = .failed(
                    .tooLarge(
                        limit: Limits.size(ZstandardDecoder.largestDictionary, of: "dictionary of Zstandard")))
                return step
            }
            let count = min(missing(), input.count - step.read)
            frame += input[step.read..<(step.read + count)]
            step.read += count
        }
        dictionary = frame
        guard missing() == 0 else { return step }
        dictionary = nil
        step.state = load(Array(frame.dropFirst(8)))
        return step
    }

    private func load(_ content: [UInt8]) -> DecodedStep.State {
        var plain = content
        if content.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
            do throws(ReadFailure) {
                plain = try UnpackSource.whole(content, .zstandard, limits: limits)
            } catch {
                return .failed(error.reason)
            }
        }
        let status = ZSTD_DCtx_loadDictionary(context, plain, plain.count)
        guard ZSTD_isError(status) == 0 else {
            return .damaged(.zstandard, "its dictionary: " + String(cString: ZSTD_getErrorName(status)))
        }
        return .ended
    }
}
