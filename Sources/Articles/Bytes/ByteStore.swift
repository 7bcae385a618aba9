import Foundation

/// Bytes that can be had from any place: a file, or what is held in memory.
protocol ByteStore: AnyObject {
    var count: Int { get }
    /// `count` bytes from `offset` on, fewer where there are not so many.
    func bytes(at offset: Int, count: Int) throws(ReadFailure) -> [UInt8]
}

final class MemoryStore: ByteStore {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    func bytes(at offset: Int, count: Int) -> [UInt8] {
        guard offset >= 0, offset < bytes.count, count > 0 else { return [] }
        return Array(bytes[offset..<(offset + min(count, bytes.count - offset))])
    }
}

/// A file that some source holds open.
final class FileStore: ByteStore {
    private let owner: FileSource
    private let descriptor: Int32
    let count: Int

    init?(_ owner: FileSource, descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.owner = owner
        self.descriptor = descriptor
        count = Int(status.st_size)
    }

    func bytes(at offset: Int, count: Int) throws(ReadFailure) -> [UInt8] {
        guard offset >= 0, offset < self.count, count > 0 else { return [] }
        var code: Int32 = 0
        let wanted = min(count, self.count - offset)
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            while filled < wanted {
                let got = pread(
                    descriptor, buffer.baseAddress.map { $0 + filled }, wanted - filled, off_t(offset + filled))
                if got < 0, errno == EINTR { continue }
                if got < 0 { code = errno }
                guard got > 0 else { break }
                filled += got
            }
        }
        guard code == 0 else { throw FileSource.failure(code) }
        return bytes
    }
}

/// A stretch of a store as a source, block by block.
final class StoreSource: ByteSource {
    private static let block = 1 << 18
    private let store: any ByteStore
    private var range: Range<Int>

    init(_ store: any ByteStore, _ range: Range<Int>) {
        self.store = store
        self.range = range
    }

    func next() throws(ReadFailure) -> [UInt8] {
        let bytes = try store.bytes(at: range.lowerBound, count: min(StoreSource.block, range.count))
        range = (range.lowerBound + bytes.count)..<(bytes.isEmpty ? range.lowerBound : range.upperBound)
        return bytes
    }
}

/// The next bytes of a reader as a source; what is left of them when nobody asks any more is still the reader's.
final class PartSource: ByteSource {
    private let reader: ByteReader
    private(set) var left: Int

    init(_ reader: ByteReader, count: Int) {
        self.reader = reader
        left = count
    }

    func next() throws(ReadFailure) -> [UInt8] {
        guard left > 0 else { return [] }
        guard try !reader.atEnd() else {
            throw ReadFailure(malformed: "tar", "ends too early", place: "byte \(reader.offset)")
        }
        let bytes = try reader.take(min(left, reader.ready.count))
        left -= bytes.count
        return bytes
    }
}
