/// Guesses the encoding of bytes that are not UTF-8 and that nothing declares.
///
/// Text in Latin letters has few bytes beyond ASCII and is read as Windows-1252. Where most letters lie beyond ASCII the
/// script is another; which encoding spells it is told by whose letters come out as that script has them: its commonest
/// letters often, small ones more than capitals, no signs that no text holds.
enum CharsetGuess {
    /// How much of a document is looked at.
    private static let sample = 1 << 14
    /// Bytes beyond ASCII that a guess needs, and their share of all letters.
    private static let fewest = 24
    private static let leastShare = 0.4

    /// The label of the encoding; nil for Windows-1252.
    static func label(of bytes: [UInt8]) -> String? {
        let sample = Array(bytes.prefix(sample))
        var high = 0
        var letters = 0
        for byte in sample {
            if byte >= 0x80 { high += 1 } else if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { letters += 1 }
        }
        // A few broken sequences in much good UTF-8 are repaired where they stand.
        guard high >= fewest, UTF8Check.firstDamage(in: sample.span) != nil, isMostlyBroken(sample),
            Double(high) >= leastShare * Double(high + letters)
        else { return nil }
        var best: (label: String, score: Double)?
        for candidate in candidates {
            guard let score = score(sample, candidate), score > best?.score ?? threshold else { continue }
            best = (candidate.label, score)
        }
        return best?.label
    }

    /// Whether less than half of what lies beyond ASCII is UTF-8.
    private static func isMostlyBroken(_ sample: [UInt8]) -> Bool {
        var whole = 0
        var broken = 0
        for scalar in String(decoding: sample, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
            if scalar.value == 0xFFFD { broken += 1 } else { whole += 1 }
        }
        return broken > whole
    }

    /// Points below which nothing is guessed: right readings of a few sentences have 0.9 to 1, wrong ones of all encodings less than 0.6.
    private static let threshold = 0.6

    private struct Candidate {
        let label: String
        /// Code points of its script.
        let script: [ClosedRange<UInt32>]
        /// What most of a text consists of, and how large a share of its letters that is.
        let common: Set<UInt32>
        let usual: Double

        init(_ label: String, _ script: ClosedRange<UInt32>, _ common: String, _ usual: Double) {
            self.label = label
            // Japanese is written in Chinese characters too.
            self.script = script.lowerBound == 0x3041 ? [script, 0x4E00...0x9FA5] : [script]
            self.common = Set(common.unicodeScalars.map(\.value))
            self.usual = usual
        }
    }

    private static let candidates: [Candidate] = [
        .init("windows-1251", 0x410...0x45F, "оеаинтсрвл", 0.6), .init("koi8-r", 0x410...0x45F, "оеаинтсрвл", 0.6),
        .init("iso-8859-5", 0x410...0x45F, "оеаинтсрвл", 0.6), .init("windows-1253", 0x384...0x3CE, "αοιετσνηυρ", 0.6),
        .init("windows-1255", 0x5D0...0x5EA, "יוהלאתרמבש", 0.6),
        .init("windows-1256", 0x620...0x652, "اليمونرتبة", 0.6),
        .init("windows-874", 0xE01...0xE4E, "านรอกเงมย่", 0.5), .init("shift_jis", 0x3041...0x30FE, "のにはをたがでとしる", 0.3),
        .init("euc-jp", 0x3041...0x30FE, "のにはをたがでとしる", 0.3), .init("euc-kr", 0xAC00...0xD7A3, "이다는에의가을고지한", 0.2),
        .init("gb18030", 0x4E00...0x9FA5, "的一是在不了有和人这中国年", 0.08),
        .init("big5", 0x4E00...0x9FA5, "的一是在不了有和人這中國年", 0.08),
    ]

    /// Between 0 and 1: the share of letters that are of the script, times how near its common ones come to their usual
    /// share. Nil where the bytes cannot be that encoding.
    private static func score(_ sample: [UInt8], _ candidate: Candidate) -> Double? {
        guard let decoded = Charset(label: candidate.label)?.decode(sample) else { return nil }
        var own = 0
        var common = 0
        var other = 0
        for scalar in String(decoding: decoded.text, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
            let value = scalar.value
            if candidate.common.contains(value) { common += 1 }
            if candidate.script.contains(where: { $0.contains(value) }) {
                own += 1
            } else if !(0x2010...0x2033).contains(value), !(0x3000...0x303F).contains(value), value < 0xFF00 {
                other += 1
            }
        }
        // The last character may be cut.
        guard own > 0, decoded.replaced <= 1 + own / 50 else { return nil }
        let share = Double(own) / Double(own + other)
        return share * min(1, Double(common) / Double(own) / candidate.usual)
    }
}
