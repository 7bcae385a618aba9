internal import Glibc

/// Lines of a file of any size, one at a time; `-` is standard input.
struct LineReader {
    /// No article's findings are larger; a longer line is no line of ours.
    static let limit = 64 << 20

    /// Hands over each line without its end, numbered from 1; nil for one beyond the limit.
    static func read(_ path: String, each: (Int, [UInt8]?) throws -> Void) throws {
        guard let file = path == "-" ? fdopen(dup(0), "r") : fopen(path, "re") else {
            throw NightError.file(path: path, doing: .open, code: errno)
        }
        defer { fclose(file) }
        var line: [UInt8] = []
        var number = 0
        var isTooLong = false
        func flush() throws {
            number += 1
            try each(number, isTooLong ? nil : line)
            line.removeAll(keepingCapacity: true)
            isTooLong = false
        }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            var rest = buffer[..<count]
            while let end = rest.firstIndex(of: 10) {
                if line.count + rest.count > limit { isTooLong = true } else { line += rest[..<end] }
                try flush()
                rest = rest[(end + 1)...]
            }
            if line.count + rest.count > limit { isTooLong = true } else { line += rest }
        }
        guard ferror(file) == 0 else { throw NightError.file(path: path, doing: .read, code: errno) }
        if !line.isEmpty || isTooLong { try flush() }
    }
}
