#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Standard output by whole buffers; a reader that has gone away ends the program quietly, as `head` expects.
struct StandardOutput {
    private var buffer: [UInt8] = []
    private static let size = 1 << 16
    /// What is lost must not look like success: EX_IOERR of sysexits.h.
    private static let failure: Int32 = 74

    mutating func write(_ bytes: some Sequence<UInt8>) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= StandardOutput.size { flush() }
    }

    mutating func writeLine(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        buffer.append(10)
        if buffer.count >= StandardOutput.size { flush() }
    }

    mutating func flush() {
        var start = 0
        while start < buffer.count {
            let count = buffer.withUnsafeBytes { unsafe in
                systemWrite(1, unsafe.baseAddress! + start, unsafe.count - start)
            }
            guard count > 0 else {
                StandardOutput.complain(
                    "standard output cannot be written: \(String(cString: strerror(errno)))")
                exit(StandardOutput.failure)
            }
            start += count
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Lines on standard error, each of which says whose they are: a night's log holds those of other programs too.
    static func complain(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "attache: \($0)\n" }
        let bytes = Array(lines.joined().utf8)
        _ = bytes.withUnsafeBytes { systemWrite(2, $0.baseAddress!, $0.count) }
    }

    /// Whether standard output is a terminal.
    static var isTerminal: Bool { isatty(1) == 1 }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
