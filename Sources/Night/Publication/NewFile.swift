internal import Glibc

/// A file that is written, where none was.
final class NewFile {
    private let path: String
    private let descriptor: Int32

    init(_ path: String) throws(NightError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .file(path: path, doing: .create, code: errno) }
    }

    /// Behind what was written before.
    func write(_ bytes: [UInt8]) throws(NightError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .file(path: path, doing: .write, code: errno) }
            written += count
        }
    }

    deinit { close(descriptor) }
}
