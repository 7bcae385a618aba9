import Foundation

/// Strings of JSON as bytes.
enum JSONText {
    /// Where the string that began before `start` is closed, and whether it holds escapes.
    static func closingQuote(_ bytes: Span<UInt8>, from start: Int) -> (index: Int, escaped: Bool)? {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return nil }
            var i = start
            while i < buffer.count, let hit = memchr(base + i, 0x22, buffer.count - i) {
                let quote = UnsafeRawPointer(hit) - base
                // A quote behind an odd number of backslashes is part of the text.
                var first = quote
                while first > start, buffer[first - 1] == UInt8(ascii: "\\") { first -= 1 }
                if (quote - first) & 1 == 0 {
                    return (quote, memchr(base + start, 0x5C, quote - start) != nil)
                }
                i = quote + 1
            }
            return nil
        }
    }

    /// The text that a string's inside means; half a surrogate pair and unknown escapes become U+FFFD.
    static func unescaped(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: raw.count + raw.count / 2 + 1) { output, written in
            raw.withUnsafeBufferPointer { buffer in
                written = unescape(buffer.span, into: output)
            }
        }
    }

    /// Only a `\u` without digits grows: two bytes become the three of U+FFFD, hence the room of one half more.
    private static func unescape(_ raw: Span<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let count = raw.count
        var i = 0
        var o = 0
        while i < count {
            let run = plainRun(raw, from: i)
            copy(raw, i..<i + run, to: output, at: o)
            o += run
            i += run
            guard i + 1 < count else { break }
            let sign = raw[i + 1]
            i += 2
            switch sign {
            case UInt8(ascii: "n"): output[o] = 0x0A
            case UInt8(ascii: "t"): output[o] = 0x09
            case UInt8(ascii: "r"): output[o] = 0x0D
            case UInt8(ascii: "b"): output[o] = 0x08
            case UInt8(ascii: "f"): output[o] = 0x0C
            case UInt8(ascii: "u"):
                let (scalar, length) = codePoint(raw, at: i)
                i += length
                for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    output[o] = unit
                    o += 1
                }
                continue
            // `\"`, `\\`, `\/`, and whatever else stands after a backslash: itself.
            default: output[o] = sign
            }
            o += 1
        }
        return o
    }

    /// How many bytes stand before the next backslash.
    private static func plainRun(_ raw: Span<UInt8>, from start: Int) -> Int {
        raw.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, let hit = memchr(base + start, 0x5C, buffer.count - start) else {
                return buffer.count - start
            }
            return UnsafeRawPointer(hit) - base - start
        }
    }

    private static func copy(
        _ raw: Span<UInt8>, _ range: Range<Int>, to output: UnsafeMutableBufferPointer<UInt8>, at offset: Int
    ) {
        raw.withUnsafeBytes { buffer in
            UnsafeMutableRawBufferPointer(output)[offset..<offset + range.count]
                .copyBytes(from: buffer[range])
        }
    }

    /// The character that four hexadecimal digits, or two times four, stand for, and how many bytes they take.
    private static func codePoint(_ raw: Span<UInt8>, at i: Int) -> (Unicode.Scalar, length: Int) {
        guard let first = hexadecimal(raw, at: i) else { return ("\u{FFFD}", 0) }
        guard first & 0xF800 == 0xD800 else { return (Unicode.Scalar(first) ?? "\u{FFFD}", 4) }
        if first < 0xDC00, i + 6 <= raw.count, raw[i + 4] == UInt8(ascii: "\\"), raw[i + 5] == UInt8(ascii: "u"),
            let second = hexadecimal(raw, at: i + 6), second & 0xFC00 == 0xDC00
        {
            let value = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
            return (Unicode.Scalar(value) ?? "\u{FFFD}", 10)
        }
        return ("\u{FFFD}", 4)
    }

    private static func hexadecimal(_ raw: Span<UInt8>, at i: Int) -> UInt32? {
        guard i + 4 <= raw.count else { return nil }
        var value: UInt32 = 0
        for j in i..<i + 4 {
            switch raw[j] {
            case 0x30...0x39: value = value << 4 | UInt32(raw[j] - 0x30)
            case 0x41...0x46: value = value << 4 | UInt32(raw[j] - 0x37)
            case 0x61...0x66: value = value << 4 | UInt32(raw[j] - 0x57)
            default: return nil
            }
        }
        return value
    }
}
