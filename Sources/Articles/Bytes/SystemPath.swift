import Foundation

/// Paths as the file system has them, whose names are bytes and need not be UTF-8.
///
/// Old archives leave names in Latin-1 or KOI8 behind. A byte that is no UTF-8 is kept as a character of Unicode's private
/// use area (U+F780 to U+F7FF), so that paths are ordinary strings and lead back to their files.
enum SystemPath {
    private static let base: UInt32 = 0xF700

    /// The path of a name's bytes.
    static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        if let valid = String(validating: bytes, as: UTF8.self) { return valid }
        var scalars = String.UnicodeScalarView()
        var rest = bytes[...]
        while let byte = rest.first {
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            if let character = String(validating: rest.prefix(length), as: UTF8.self) {
                scalars.append(contentsOf: character.unicodeScalars)
                rest = rest.dropFirst(length)
            } else {
                scalars.append(Unicode.Scalar(base + UInt32(byte)) ?? "\u{FFFD}")
                rest = rest.dropFirst()
            }
        }
        return String(scalars)
    }

    /// Hands the system's form of a path to a function of the system.
    static func with<Result>(_ path: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        guard path.unicodeScalars.contains(where: isByte) else { return path.withCString(body) }
        var bytes: [CChar] = []
        for scalar in path.unicodeScalars {
            if isByte(scalar) {
                bytes.append(CChar(bitPattern: UInt8(scalar.value - base)))
            } else {
                bytes += String(scalar).utf8.map { CChar(bitPattern: $0) }
            }
        }
        return (bytes + [0]).withUnsafeBufferPointer { buffer in
            // The terminating zero makes the buffer non-empty.
            buffer.baseAddress.map(body) ?? path.withCString(body)
        }
    }

    private static func isByte(_ scalar: Unicode.Scalar) -> Bool { (base + 0x80...base + 0xFF).contains(scalar.value) }
}
