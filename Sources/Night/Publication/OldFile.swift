internal import Glibc
internal import Reports

/// A file that is kept open, so that parts of it can be read whatever takes its place.
final class OldFile: Sendable {
    let size: Int
    private let descriptor: Int32

    /// Nil for anything but a regular file.
    init?(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        if descriptor < 0 { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
        size = Int(status.st_size)
    }

    /// Fewer than asked for where the file ends before, or cannot be read.
    func bytes(_ places: Range<Int>) -> [UInt8] {
        // Large tables are not filled with zeros first.
        [UInt8](unsafeUninitializedCapacity: places.count) { buffer, filled in
            while filled < places.count {
                let count = pread(
                    descriptor, buffer.baseAddress?.advanced(by: filled), places.count - filled,
                    off_t(places.lowerBound + filled))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                filled += count
            }
        }
    }

    var published: PublishedFile { PublishedFile(size: size) { [self] in bytes($0) } }

    deinit { close(descriptor) }
}
