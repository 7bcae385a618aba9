internal import Vocabulary

/// Unpacks what another source holds, within the limits on ratio and size; streams that follow each other are one.
final class UnpackSource: ByteSource {
    private static let block = 1 << 18
    private let source: any ByteSource
    private let packing: Packing
    private let limits: Limits
    private let decoder: any Decoder
    private var input: [UInt8] = []
    private var consumed = 0
    private var totalIn = 0
    private var totalOut = 0
    private var state = State.first
    /// A fault behind the bytes that were handed over last.
    private var failure: ReadFailure?
    /// The last block was filled to the brim: more may come of the same input.
    private var hasMore = false

    private enum State { case first, inside, between, ended }

    init(_ source: any ByteSource, _ packing: Packing, limits: Limits) throws(ReadFailure) {
        self.source = source
        self.packing = packing
        self.limits = limits
        decoder = try packing.decoder(limits: limits)
    }

    /// All that packed bytes hold, which must not exceed a document.
    static func whole(_ bytes: [UInt8], _ packing: Packing, limits: Limits) throws(ReadFailure)
        -> [UInt8]
    {
        try ByteReader(UnpackSource(MemorySource(bytes), packing, limits: limits)).rest(
            limit: limits.document)
    }

    /// Packed bytes that were used up.
    private var position: Int { totalIn - input.count + consumed }

    func next() throws(ReadFailure) -> [UInt8] {
        if let failure { throw failure }
        while state != .ended {
            if state == .between, try !another() {
                state = .ended
                break
            }
            if consumed == input.count, !hasMore, try !refill() {
                guard state == .first, totalIn == 0 else {
                    throw ReadFailure(malformed: packing.name, "ends too early", place: "byte \(totalIn)")
                }
                state = .ended
                break
            }
            let chunk = try unpackBlock()
            if !chunk.isEmpty { return chunk }
        }
        return []
    }

    /// Puts the next bytes behind those that are left; false at the end.
    private func refill() throws(ReadFailure) -> Bool {
        let chunk = try source.next()
        input = consumed == input.count ? chunk : input[consumed...] + chunk
        consumed = 0
        totalIn += chunk.count
        return !chunk.isEmpty
    }

    /// Whether another stream follows; padding and other rubbish behind the last one is passed over, as `gunzip` does.
    private func another() throws(ReadFailure) -> Bool {
        guard packing.isConcatenated else { return false }
        while true {
            // The padding between streams of xz is zeros.
            if packing == .xz { while consumed < input.count, input[consumed] == 0 { consumed += 1 } }
            if input.count - consumed >= Packing.signature { break }
            guard try refill() else { break }
        }
        guard packing.begins(input[consumed...].prefix(Packing.signature)) else { return false }
        try decoder.restart()
        return true
    }

    private func unpackBlock() throws(ReadFailure) -> [UInt8] {
        state = .inside
        var step = DecodedStep()
        let chunk = [UInt8](unsafeUninitializedCapacity: UnpackSource.block) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                step = decoder.decode(
                    UnsafeMutableBufferPointer(rebasing: input[consumed...]), into: output)
            }
            count = step.written
            hasMore = step.written == output.count
        }
        consumed += step.read
        totalOut += step.written
        switch step.state {
        case .ended:
            state = .between
            hasMore = false
        case .more:
            guard step.read > 0 || step.written > 0 || consumed == input.count else {
                throw ReadFailure(malformed: packing.name, "cannot be read on", place: "byte \(position)")
            }
        case .failed(let reason):
            let fault = ReadFailure(reason, place: "byte \(position)")
            guard !chunk.isEmpty else { throw fault }
            failure = fault
        }
        try checkLimits()
        return chunk
    }

    /// A small file may be all zeros by right; the ratio is judged from a megabyte on.
    private func checkLimits() throws(ReadFailure) {
        if totalOut > 1 << 20, totalOut / max(1, position) > limits.ratio {
            throw ReadFailure(
                .tooLarge(limit: Number.of(limits.ratio, "byte") + " unpacked from each packed one", setting: .ratio))
        }
        guard totalOut <= limits.expanded else {
            throw ReadFailure(.tooLarge(limit: Limits.size(limits.expanded, of: "unpacked file")))
        }
    }
}
