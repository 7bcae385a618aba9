import Foundation

/// Brings text into the one form that all spans refer to: NFC, `\n`, plain spaces, paragraphs one empty line apart.
enum TextNormalizer {
    struct Normalized {
        var text: String
        var notes: [String] = []
        /// Code points that are no characters, now U+FFFD.
        var replaced = 0
    }

    /// A body: lines trimmed, blanks collapsed.
    ///
    /// Where the text has empty lines, those part paragraphs and single line ends stay; where it has none, each line is a
    /// paragraph, but for those that were torn (`TornLines`).
    static func body(_ utf8: [UInt8]) -> Normalized {
        let pass = BlankPass(utf8.span)
        return finish(pass.hasEmptyLine ? pass.output : TornLines(pass.output).paragraphs(), pass)
    }

    /// A title, a name: one line.
    static func line(_ text: String) -> String { oneLine(text).text }

    /// The same with what was done to it.
    static func oneLine(_ text: String) -> Normalized {
        if isPlainLine(text) { return Normalized(text: text) }
        let bytes = Array(text.utf8)
        let pass = BlankPass(bytes.span)
        var output: [UInt8] = []
        output.reserveCapacity(pass.output.count)
        for byte in pass.output {
            if byte != 0x0A { output.append(byte) } else if output.last != 0x20 { output.append(0x20) }
        }
        return finish(output, pass)
    }

    /// Whether the text is one line of ASCII already, with one blank between words and none at its ends.
    private static func isPlainLine(_ text: String) -> Bool {
        var last: UInt8 = 0x20
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || last != 0x20 else { return false }
            last = byte
        }
        return last != 0x20
    }

    private static func finish(_ bytes: [UInt8], _ pass: BlankPass) -> Normalized {
        let text = String(decoding: bytes, as: UTF8.self)
        var normalized = Normalized(text: mayDecompose(bytes.span) ? text.precomposedStringWithCanonicalMapping : text)
        if pass.removed > 0 {
            normalized.notes.append("\(pass.removed) control or invisible characters were left out")
        }
        normalized.replaced = pass.replaced
        return normalized
    }

    /// Whether some character may change under NFC. Below U+0300 none does, nor does any in the blocks that stand here,
    /// which hold what English news has beyond ASCII; for all others the closer look is worth its price.
    private static func mayDecompose(_ bytes: Span<UInt8>) -> Bool {
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte < 0x80 {
                i = UTF8Check.asciiEnd(bytes, from: i + 1)
                continue
            }
            if byte < 0xCC {
                i += 1
                continue
            }
            let second = i + 1 < bytes.count ? bytes[i + 1] : 0
            switch (byte, second) {
            // Greek without U+0387, Cyrillic without its combining marks.
            case (0xCE, 0x88...), (0xCF, _), (0xD0...0xD1, _): i += 2
            // Latin with two marks, as in Vietnamese; Chinese and Korean, whose syllables change with lone letters alone.
            case (0xE1, 0xB8...0xBB), (0xE4...0xE9, _), (0xEA, 0xB0...), (0xEB...0xED, _), (0xEF, 0xBC...0xBF): i += 3
            // Punctuation and currency (U+2000 and U+2001 are gone by now), arrows, signs, boxes.
            case (0xE2, ...0x82), (0xE2, 0x85...0x8B), (0xE2, 0x8D...0xAA): i += 3
            // Emoji.
            case (0xF0, 0x9F): i += 4
            default:
                // The trade mark sign.
                guard byte == 0xE2, second == 0x84, i + 2 < bytes.count, bytes[i + 2] == 0xA2 else { return true }
                i += 3
            }
        }
        return false
    }
}
