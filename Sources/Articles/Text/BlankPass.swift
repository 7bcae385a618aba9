/// One pass over UTF-8 that settles everything blank: spaces, line ends, controls and invisible characters; what Unicode keeps
/// for no text at all (U+FFFE, U+FFFF and their like, 66 in all) becomes U+FFFD.
///
/// The output has no line with blanks at its ends, no two blanks together, at most one empty line in a row, none at
/// the ends.
struct BlankPass {
    let output: [UInt8]
    let hasEmptyLine: Bool
    /// Controls and invisible characters that were left out.
    let removed: Int
    /// Code points that are no characters.
    let replaced: Int

    init(_ bytes: Span<UInt8>) {
        var hasEmptyLine = false
        var (removed, replaced) = (0, 0)
        // Nothing blank grows: the output has room in as many bytes as there were.
        output = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, written in
            var writer = Writer(output: output)
            writer.run(bytes)
            written = writer.count
            hasEmptyLine = writer.hasEmptyLine
            removed = writer.removed
            replaced = writer.replaced
        }
        self.replaced = replaced
        self.hasEmptyLine = hasEmptyLine
        self.removed = removed
    }
}

/// Writes into memory that the array of the pass owns.
private struct Writer {
    let output: UnsafeMutableBufferPointer<UInt8>
    var count = 0
    var hasEmptyLine = false
    var removed = 0
    var replaced = 0
    private var blank = false
    private var lineEnds = 0

    init(output: UnsafeMutableBufferPointer<UInt8>) { self.output = output }

    private enum Kind { case blank, lineEnd, paragraphEnd, nothing, noCharacter, text }

    mutating func run(_ bytes: Span<UInt8>) {
        let plain = Writer.plain.span
        let end = bytes.count
        var i = 0
        while i < end {
            if plain[Int(bytes[i])] {
                settle()
                var o = count
                while i < end {
                    let copied = copyWords(bytes, i, o)
                    i += copied
                    o += copied
                    if i == end { break }
                    let byte = bytes[i]
                    if plain[Int(byte)] {
                        output[o] = byte
                    } else if byte == 0x20, i + 1 < end, plain[Int(bytes[i + 1])] {
                        // The commonest case by far: one space between two words.
                        output[o] = byte
                    } else {
                        break
                    }
                    o += 1
                    i += 1
                }
                count = o
                continue
            }
            let (kind, length) = classify(bytes, at: i)
            switch kind {
            case .blank: blank = true
            case .lineEnd: lineEnds += 1
            case .paragraphEnd: lineEnds += 2
            case .nothing: removed += 1
            case .noCharacter:
                settle()
                replaced += 1
                for byte in [0xEF, 0xBF, 0xBD] as [UInt8] { put(byte) }
            case .text:
                settle()
                for j in i..<i + length { put(bytes[j]) }
            }
            i += length
        }
    }

    /// Copies from a text that has no blank before `i`, eight bytes at a time, while they are ASCII that shows and single spaces
    /// between; how many. A space at the end is left: what follows it decides.
    ///
    /// Unsafe, since the bytes are read and written as whole words; there are eight of both.
    @inline(__always)
    private func copyWords(_ bytes: Span<UInt8>, _ start: Int, _ place: Int) -> Int {
        let each: UInt64 = 0x0101_0101_0101_0101
        let high = each &* 0x80
        var i = start
        while i + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self))
            // no byte of 0x80 or more, none below 0x20, no 0x7F
            guard (word | (word &- each &* 0x20) | (word &+ each)) & high == 0 else { break }
            // the high bit of each byte that is a space
            let spaces = ~((word ^ each &* 0x20) &+ each &* 0x7F) & high
            guard spaces & (spaces << 8) == 0 else { break }
            UnsafeMutableRawPointer(output.baseAddress!).storeBytes(
                of: word.littleEndian, toByteOffset: place + i - start, as: UInt64.self)
            i += spaces >> 63 == 1 ? 7 : 8
        }
        return i - start
    }

    private mutating func put(_ byte: UInt8) {
        output[count] = byte
        count += 1
    }

    /// Writes the gap before the next character, in its shortest form.
    private mutating func settle() {
        if count > 0 {
            if lineEnds > 1 {
                put(0x0A)
                put(0x0A)
                hasEmptyLine = true
            } else if lineEnds == 1 {
                put(0x0A)
            } else if blank {
                put(0x20)
            }
        }
        blank = false
        lineEnds = 0
    }

    /// Bytes that neither are blank nor begin a character that is: letters, digits, signs, most of UTF-8.
    private static let plain: [Bool] = (0...255).map { byte in
        byte > 0x20 && byte < 0xF0 && ![0x7F, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF].contains(byte)
    }

    private func classify(_ bytes: Span<UInt8>, at i: Int) -> (Kind, Int) {
        let byte = bytes[i]
        func next(_ distance: Int) -> UInt8 { i + distance < bytes.count ? bytes[i + distance] : 0 }
        switch byte {
        case 0x20, 0x09: return (.blank, 1)
        case 0x0A: return (.lineEnd, 1)
        case 0x0D: return next(1) == 0x0A ? (.lineEnd, 2) : (.lineEnd, 1)
        case 0x0B, 0x0C: return (.lineEnd, 1)
        case 0xC2:
            switch next(1) {
            case 0xA0: return (.blank, 2)
            case 0x85: return (.lineEnd, 2)
            case 0x80...0x9F, 0xAD: return (.nothing, 2)
            default: return (.text, 2)
            }
        case 0xE1:
            // U+1680, the Ogham space, and U+180E.
            if next(1) == 0x9A, next(2) == 0x80 { return (.blank, 3) }
            if next(1) == 0xA0, next(2) == 0x8E { return (.nothing, 3) }
            return (.text, 3)
        case 0xE2: return generalPunctuation(next(1), next(2))
        case 0xE3: return next(1) == 0x80 && next(2) == 0x80 ? (.blank, 3) : (.text, 3)
        case 0xEF:
            switch (next(1), next(2)) {
            case (0xBB, 0xBF): return (.nothing, 3)
            case (0xB7, 0x90...0xAF), (0xBF, 0xBE...0xBF): return (.noCharacter, 3)
            default: return (.text, 3)
            }
        // The last two of each plane.
        case 0xF0...0xF4:
            return next(1) & 0x0F == 0x0F && next(2) == 0xBF && next(3) >= 0xBE ? (.noCharacter, 4) : (.text, 4)
        case 0x00...0x1F, 0x7F: return (.nothing, 1)
        default: return (.text, 1)
        }
    }

    /// The block from U+2000: widths of spaces, line ends, and the marks that turn writing around unseen.
    private func generalPunctuation(_ second: UInt8, _ third: UInt8) -> (Kind, Int) {
        switch (second, third) {
        case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): return (.blank, 3)
        case (0x80, 0xA8): return (.lineEnd, 3)
        case (0x80, 0xA9): return (.paragraphEnd, 3)
        case (0x80, 0x8B), (0x80, 0x8E...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): return (.nothing, 3)
        default: return (.text, 3)
        }
    }
}
