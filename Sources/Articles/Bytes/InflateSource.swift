import CZlib

/// Inflates what another source holds; concatenated members of gzip are one stream, as `gunzip` has it.
final class InflateSource: ByteSource {
    private static let block = 1 << 18
    private let source: any ByteSource
    private let limits: Limits
    /// At one address for life: zlib compares it with the one that it remembers.
    private let stream: UnsafeMutablePointer<z_stream>
    private var input: [UInt8] = []
    private var consumed = 0
    private var totalIn = 0
    private var totalOut = 0
    private var state: State = .between
    /// A fault behind the bytes that were handed over last.
    private var failure: ReadFailure?
    /// The last block was filled to the brim: more may come of the same input.
    private var hasMore = false

    private enum State { case between, inside, ended }

    /// What stands around the deflated bytes; raw values are zlib's window bits.
    enum Wrapping: Int32 {
        case gzip = 31
        case zlib = 15
        case raw = -15

        var name: String { self == .gzip ? "gzip" : "deflate" }
    }

    private let wrapping: Wrapping

    init(_ source: any ByteSource, wrapping: Wrapping = .gzip, limits: Limits) throws(ReadFailure) {
        self.wrapping = wrapping
        self.source = source
        self.limits = limits
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard attache_inflate_init(stream, wrapping.rawValue) == Z_OK else {
            throw ReadFailure(malformed: wrapping.name, "the decoder could not start")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    static func beginsGzip(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.starts(with: [0x1F, 0x8B, 0x08])
    }

    func next() throws(ReadFailure) -> [UInt8] {
        if let failure { throw failure }
        while state != .ended {
            if consumed == input.count, !hasMore {
                input = try source.next()
                consumed = 0
                totalIn += input.count
                if input.isEmpty {
                    let place = "byte \(totalIn)"
                    guard state == .between else {
                        throw ReadFailure(malformed: wrapping.name, "ends too early", place: place)
                    }
                    state = .ended
                    break
                }
            }
            if state == .between, consumed < input.count, totalOut > 0 || totalIn > input.count || consumed > 0 {
                // Padding with zeros and other rubbish after the last member is passed over, as gunzip does.
                guard
                    InflateSource.beginsGzip(input[consumed...].prefix(3))
                        || input.count - consumed < 3 && input[consumed] == 0x1F
                else {
                    state = .ended
                    break
                }
            }
            let chunk = try inflateBlock()
            if !chunk.isEmpty { return chunk }
        }
        return []
    }

    private func inflateBlock() throws(ReadFailure) -> [UInt8] {
        state = .inside
        var status = Z_OK
        var used = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: InflateSource.block) { output, count in
            input.withUnsafeMutableBufferPointer { pointer in
                stream.pointee.next_in = pointer.baseAddress.map { $0 + consumed }
                stream.pointee.avail_in = UInt32(pointer.count - consumed)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(output.count)
                status = inflate(stream, Z_NO_FLUSH)
                used = pointer.count - consumed - Int(stream.pointee.avail_in)
            }
            count = output.count - Int(stream.pointee.avail_out)
            hasMore = stream.pointee.avail_out == 0
        }
        consumed += used
        totalOut += chunk.count
        switch status {
        case Z_STREAM_END:
            inflateReset(stream)
            state = wrapping == .gzip ? .between : .ended
            hasMore = false
        case Z_OK, Z_BUF_ERROR:
            break
        default:
            let detail = stream.pointee.msg.map { String(cString: $0) } ?? "code \(status)"
            let fault = ReadFailure(
                malformed: wrapping.name, detail, place: "byte \(totalIn - input.count + consumed)")
            guard !chunk.isEmpty else { throw fault }
            failure = fault
        }
        // A small file may be all zeros by right; the ratio is judged from a megabyte on.
        let read = totalIn - input.count + consumed
        if totalOut > 1 << 20, totalOut / max(1, read) > limits.ratio {
            throw ReadFailure(.tooLarge(limit: "\(limits.ratio) bytes unpacked from each packed one", setting: .ratio))
        }
        guard totalOut <= limits.expanded else {
            throw ReadFailure(.tooLarge(limit: Limits.size(limits.expanded, of: "unpacked file")))
        }
        return chunk
    }
}
