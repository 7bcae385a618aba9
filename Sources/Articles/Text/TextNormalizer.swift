import Foundation

/// Brings text into the one form that all spans refer to: NFC, `\n`, plain spaces, paragraphs one empty line apart.
enum TextNormalizer {
    struct Normalized {
        var text: String
        var notes: [String] = []
    }

    /// A body: lines trimmed, blanks collapsed.
    ///
    /// Where the text has empty lines, those part paragraphs and single line ends stay; where it has none, each line is a
    /// paragraph.
    static func body(_ utf8: [UInt8]) -> Normalized {
        var pass = BlankPass(capacity: utf8.count)
        pass.run(utf8.span)
        return finish(pass.hasEmptyLine ? pass.output : pass.linesAsParagraphs(), removed: pass.removed)
    }

    /// A title, a name: one line.
    static func line(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var pass = BlankPass(capacity: bytes.count)
        pass.run(bytes.span)
        var output: [UInt8] = []
        output.reserveCapacity(pass.output.count)
        for byte in pass.output {
            if byte != 0x0A { output.append(byte) } else if output.last != 0x20 { output.append(0x20) }
        }
        return finish(output, removed: 0).text
    }

    private static func finish(_ bytes: [UInt8], removed: Int) -> Normalized {
        let text = String(decoding: bytes, as: UTF8.self)
        var normalized = Normalized(text: mayDecompose(bytes.span) ? text.precomposedStringWithCanonicalMapping : text)
        if removed > 0 { normalized.notes.append("\(removed) control or invisible characters were left out") }
        return normalized
    }

    /// Whether some character may change under NFC: none below U+0300 does, and general punctuation only at U+2000 and
    /// U+2001, which are spaces and gone by now.
    private static func mayDecompose(_ bytes: Span<UInt8>) -> Bool {
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte < 0xCC {
                i += 1
                continue
            }
            guard byte == 0xE2, i + 1 < bytes.count else { return true }
            // U+2000 to U+20BF, without the combining marks from U+20D0 and the letters that are signs (U+2126, …).
            guard bytes[i + 1] <= 0x82 else { return true }
            i += 3
        }
        return false
    }
}
