internal import Glibc

/// A folder that is kept open, so that what lies in it is found without walking to it each time.
final class OpenFolder: Sendable {
    private let descriptor: Int32

    /// Nil where there is none.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// Of a regular file by its path relative to the folder; nil for anything else.
    func size(of path: String) -> Int? {
        var status = stat()
        guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return nil
        }
        return Int(status.st_size)
    }
}
