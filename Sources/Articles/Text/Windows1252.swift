/// The encoding that old English news comes in, whatever it calls itself (WHATWG Encoding Standard).
enum Windows1252 {
    /// Code points of the bytes 0x80 to 0x9F; all above are those of ISO 8859-1.
    private static let upper: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    static func decode(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
            } else {
                text.appendScalar(byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt32(byte))
            }
        }
        return text
    }
}

extension [UInt8] {
    /// Appends a code point as UTF-8; what is none becomes U+FFFD.
    mutating func appendScalar(_ value: UInt32) {
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        if let units = UTF8.encode(scalar) { append(contentsOf: units) }
    }
}
