import Foundation

/// Where bytes come from, chunk by chunk; an empty chunk is the end.
protocol ByteSource: AnyObject {
    func next() throws(ReadFailure) -> [UInt8]
}

/// A file, or standard input, read by blocks.
final class FileSource: ByteSource {
    private static let block = 1 << 18
    private let descriptor: Int32
    private let owned: Bool

    /// Opens a regular file; pipes and devices are refused, since a name among the inputs could make us wait for ever.
    init(path: String) throws(ReadFailure) {
        descriptor = SystemPath.with(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        owned = descriptor >= 0
        guard descriptor >= 0 else { throw FileSource.failure(errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw ReadFailure(.unreadableFile("not a regular file"))
        }
    }

    /// An open descriptor that stays the caller's.
    init(descriptor: Int32) {
        self.descriptor = descriptor
        owned = false
    }

    deinit {
        if owned { close(descriptor) }
    }

    /// The file as a store; nil for what can only be read from its beginning on.
    var store: (any ByteStore)? { owned ? FileStore(self, descriptor: descriptor) : nil }

    func next() throws(ReadFailure) -> [UInt8] {
        var code: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: FileSource.block) { buffer, count in
            var got = read(descriptor, buffer.baseAddress, buffer.count)
            while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, buffer.count) }
            if got < 0 { code = errno }
            count = max(0, got)
        }
        guard code == 0 else { throw FileSource.failure(code) }
        return chunk
    }

    static func failure(_ code: Int32) -> ReadFailure {
        ReadFailure(.unreadableFile(String(cString: strerror(code))))
    }
}

/// Bytes that are in memory already.
final class MemorySource: ByteSource {
    private var bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func next() throws(ReadFailure) -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }
}
