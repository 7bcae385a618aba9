import Foundation

/// Looks ahead, takes lines and takes counts from a source of bytes, holding no more than was asked for.
final class ByteReader {
    private let source: any ByteSource
    private var buffer: [UInt8] = []
    private var start = 0
    private var ended = false
    /// What stopped the source behind the bytes at hand; told of when they are used up.
    private var failure: ReadFailure?
    /// Bytes taken so far.
    private(set) var offset = 0

    init(_ source: any ByteSource) { self.source = source }

    convenience init(bytes: [UInt8]) { self.init(MemorySource(bytes)) }

    private var available: Int { buffer.count - start }

    /// Makes at least `count` bytes ready if the source has them; where it breaks off before, that is an error.
    private func fill(_ count: Int) throws(ReadFailure) {
        gather(count)
        if available < count, let failure { throw failure }
    }

    /// Makes at least `count` bytes ready, or all up to the end of the source or to its fault.
    private func gather(_ count: Int) {
        while available < count, !ended {
            var chunk: [UInt8] = []
            do throws(ReadFailure) { chunk = try source.next() } catch { failure = error }
            if chunk.isEmpty {
                ended = true
            } else if start == buffer.count {
                buffer = chunk
                start = 0
            } else {
                if start > 0 {
                    buffer.removeSubrange(..<start)
                    start = 0
                }
                buffer.append(contentsOf: chunk)
            }
        }
    }

    func atEnd() throws(ReadFailure) -> Bool {
        try fill(1)
        return available == 0
    }

    /// The next bytes, left where they are; fewer at the end, and before a fault of the source.
    func peek(_ count: Int) throws(ReadFailure) -> ArraySlice<UInt8> {
        gather(count)
        if available == 0, let failure { throw failure }
        return buffer[start..<min(buffer.count, start + count)]
    }

    /// What is at hand without asking the source.
    var ready: ArraySlice<UInt8> { buffer[start...] }

    /// Whatever is at hand, or the next chunk of the source; empty at the end.
    func chunk() throws(ReadFailure) -> [UInt8] {
        try fill(1)
        return try take(available)
    }

    /// Exactly `count` bytes, or fewer at the end.
    func take(_ count: Int) throws(ReadFailure) -> [UInt8] {
        try fill(count)
        let taken = Array(buffer[start..<min(buffer.count, start + count)])
        start += taken.count
        offset += taken.count
        return taken
    }

    /// Passes over `count` bytes without holding them; returns how many there were.
    @discardableResult
    func skip(_ count: Int) throws(ReadFailure) -> Int {
        var left = count
        while left > 0 {
            try fill(1)
            guard available > 0 else { break }
            let step = min(left, available)
            start += step
            offset += step
            left -= step
        }
        return count - left
    }

    /// The next line without its line end; nil at the end of the source.
    ///
    /// A line that is longer than `limit` is passed over and comes back as `.tooLong`.
    func line(limit: Int) throws(ReadFailure) -> Line? {
        try fill(1)
        guard available > 0 else { return nil }
        var searched = 0
        while true {
            if let length = newline(from: searched) {
                defer { advance(length + 1) }
                return length > limit ? .tooLong : .bytes(buffer[start..<start + length])
            }
            searched = available
            if searched > limit { break }
            try fill(searched + 1)
            if available == searched {
                defer { advance(searched) }
                return .bytes(buffer[start..<start + searched])
            }
        }
        while available > 0 {
            if let length = newline(from: 0) {
                advance(length + 1)
                return .tooLong
            }
            advance(available)
            try fill(1)
        }
        return .tooLong
    }

    enum Line {
        case bytes(ArraySlice<UInt8>)
        case tooLong
    }

    /// What a search for a mark comes upon.
    enum Piece {
        /// Up to the mark and with it.
        case closed([UInt8])
        /// All that is left, without the mark.
        case open([UInt8])
        /// More than the limit, passed over; whether the mark came at its end.
        case tooLong(isClosed: Bool)
    }

    /// The bytes up to the next mark and with it; nil at the end of the source.
    func through(_ mark: [UInt8], limit: Int) throws(ReadFailure) -> Piece? {
        try fill(1)
        guard available > 0 else { return nil }
        var searched = 0
        var isTooLong = false
        while true {
            if let index = buffer[(start + searched)...].firstIndex(ofBytes: mark) {
                let length = index - start + mark.count
                guard !isTooLong, length <= limit else {
                    advance(length)
                    return .tooLong(isClosed: true)
                }
                return .closed(try take(length))
            }
            searched = max(0, available - mark.count + 1)
            if searched > limit {
                isTooLong = true
                advance(searched)
                searched = 0
            }
            let before = available
            try fill(before + 1)
            if available == before {
                guard !isTooLong, before <= limit else {
                    advance(before)
                    return .tooLong(isClosed: false)
                }
                return .open(try take(before))
            }
        }
    }

    /// All that is left, which must not exceed `limit`.
    func rest(limit: Int) throws(ReadFailure) -> [UInt8] {
        var chunks: [UInt8] = Array(buffer[start...])
        buffer = []
        start = 0
        if let failure { throw failure }
        while !ended {
            let chunk = try source.next()
            if chunk.isEmpty { ended = true }
            if chunks.count + chunk.count > limit {
                throw ReadFailure(.tooLarge(limit: Limits.size(limit, of: "document"), setting: .size))
            }
            if chunks.isEmpty { chunks = chunk } else { chunks.append(contentsOf: chunk) }
        }
        guard chunks.count <= limit else {
            throw ReadFailure(.tooLarge(limit: Limits.size(limit, of: "document"), setting: .size))
        }
        offset += chunks.count
        return chunks
    }

    private func advance(_ count: Int) {
        start += count
        offset += count
    }

    /// Distance to the next line feed, looking from `from` bytes ahead.
    private func newline(from: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, start + from < bytes.count else { return nil }
            let first = base + start
            guard let hit = memchr(first + from, 0x0A, bytes.count - start - from) else { return nil }
            return UnsafeRawPointer(hit) - first
        }
    }
}
