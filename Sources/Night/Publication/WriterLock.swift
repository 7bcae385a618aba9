internal import Glibc

/// Keeps a second run from the same ledger or folder while the first is at work; the kernel frees it when the process ends.
final class WriterLock {
    private let descriptor: Int32

    /// Fails at once where another run holds it. The file stays: removing it would let two runs lock two files of one name.
    init(path: String) throws(NightError) {
        try Files.makeFolder(Files.parent(of: path))
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .file(path: path, doing: .lock, code: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            throw code == EWOULDBLOCK ? .busy(path: path) : .file(path: path, doing: .lock, code: code)
        }
    }

    deinit { close(descriptor) }
}
