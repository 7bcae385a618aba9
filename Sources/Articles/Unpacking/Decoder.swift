/// A library's decoder as `UnpackSource` drives it: bytes in, bytes out, until one side is used up or the stream ends.
protocol Decoder: AnyObject {
    /// May take fewer bytes than there are; takes none only if it fills the output or the stream has ended.
    func decode(
        _ input: UnsafeMutableBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
    ) -> DecodedStep

    /// Makes ready for a stream behind the one that has ended.
    func restart() throws(ReadFailure)
}

struct DecodedStep {
    /// Bytes taken and bytes put.
    var read = 0
    var written = 0
    var state = State.more

    enum State {
        case more, ended
        case failed(Rejection.Reason)

        /// In the library's words.
        static func damaged(_ packing: Packing, _ detail: String) -> State {
            .failed(.malformed(format: packing.name, detail: detail))
        }
    }
}

extension ReadFailure {
    /// No memory, or a library that is not the one that was compiled against.
    init(cannotStart packing: Packing) {
        self.init(malformed: packing.name, "the decoder could not start")
    }
}
