/// One pass over UTF-8 that settles everything blank: spaces, line ends, controls and invisible characters.
///
/// The output has no line with blanks at its ends, no two blanks together, at most one empty line in a row, none at
/// the ends.
struct BlankPass {
    private(set) var output: [UInt8]
    private(set) var hasEmptyLine = false
    private(set) var removed = 0

    init(capacity: Int) {
        output = []
        output.reserveCapacity(capacity)
    }

    private enum Kind { case blank, lineEnd, paragraphEnd, nothing, text }

    mutating func run(_ bytes: Span<UInt8>) {
        var i = 0
        var blank = false
        var lineEnds = 0
        let count = bytes.count
        while i < count {
            let start = i
            // Plain text goes over in one piece.
            while i < count, BlankPass.isPlain(bytes[i]) { i += 1 }
            if i > start {
                settle(blank: blank, lineEnds: lineEnds)
                blank = false
                lineEnds = 0
                bytes.extracting(start..<i).withUnsafeBufferPointer { output.append(contentsOf: $0) }
                // The commonest case by far: one space between two words.
                if i + 1 < count, bytes[i] == 0x20, BlankPass.isPlain(bytes[i + 1]) {
                    output.append(0x20)
                    i += 1
                }
                continue
            }
            let (kind, length) = classify(bytes, at: i)
            switch kind {
            case .blank: blank = true
            case .lineEnd: lineEnds += 1
            case .paragraphEnd: lineEnds += 2
            case .nothing: removed += 1
            case .text:
                settle(blank: blank, lineEnds: lineEnds)
                blank = false
                lineEnds = 0
                bytes.extracting(i..<i + length).withUnsafeBufferPointer { output.append(contentsOf: $0) }
            }
            i += length
        }
    }

    /// Each line parted from the next by an empty one.
    func linesAsParagraphs() -> [UInt8] {
        var parted: [UInt8] = []
        parted.reserveCapacity(output.count + output.count / 64)
        for byte in output {
            parted.append(byte)
            if byte == 0x0A { parted.append(byte) }
        }
        return parted
    }

    private mutating func settle(blank: Bool, lineEnds: Int) {
        guard !output.isEmpty else { return }
        if lineEnds > 1 {
            output.append(0x0A)
            output.append(0x0A)
            hasEmptyLine = true
        } else if lineEnds == 1 {
            output.append(0x0A)
        } else if blank, output.last != 0x20 {
            output.append(0x20)
        }
    }

    /// Bytes that neither are blank nor begin a character that is: letters, digits, signs, most of UTF-8.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE1 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF
    }

    private func classify(_ bytes: Span<UInt8>, at i: Int) -> (Kind, Int) {
        let byte = bytes[i]
        func next(_ distance: Int) -> UInt8 { i + distance < bytes.count ? bytes[i + distance] : 0 }
        switch byte {
        case 0x20, 0x09: return (.blank, 1)
        case 0x0A: return (.lineEnd, 1)
        case 0x0D: return next(1) == 0x0A ? (.lineEnd, 2) : (.lineEnd, 1)
        case 0x0B, 0x0C: return (.paragraphEnd, 1)
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
        case 0xEF: return next(1) == 0xBB && next(2) == 0xBF ? (.nothing, 3) : (.text, 3)
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
