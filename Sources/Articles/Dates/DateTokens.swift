/// A date's text cut into numbers, words and signs.
struct DateTokens {
    enum Item: Hashable {
        case number(Int, digits: Int)
        /// Lower case.
        case word(String)
        case sign(UInt8)

        var isDateSeparator: Bool {
            switch self {
            case .sign(let byte): byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
            default: false
            }
        }

        /// What stands between the parts of a date that is spelled out.
        var isFiller: Bool {
            switch self {
            case .sign(let byte): byte != UInt8(ascii: ":")
            case .word("st"), .word("nd"), .word("rd"), .word("th"), .word("of"), .word("the"), .word("de"): true
            case .word, .number: false
            }
        }
    }

    private(set) var items: [Item] = []

    init(_ bytes: some Sequence<UInt8>) {
        var value = 0
        var digits = 0
        var letters: [UInt8] = []
        items.reserveCapacity(24)
        func flush() {
            if digits > 0 { items.append(.number(value, digits: digits)) }
            if !letters.isEmpty { items.append(.word(String(decoding: letters, as: UTF8.self))) }
            value = 0
            digits = 0
            letters.removeAll(keepingCapacity: true)
        }
        var inLetter = false
        for byte in bytes {
            switch byte {
            case 0x30...0x39:
                if !letters.isEmpty { flush() }
                // Longer numbers are no dates; their digits still count, so that nothing mistakes them for one.
                if digits < 18 { value = value * 10 + Int(byte - 48) }
                digits += 1
            case 0x41...0x5A, 0x61...0x7A:
                if digits > 0 { flush() }
                letters.append(byte | 0x20)
            // Latin letters with marks, Greek, Cyrillic: what begins with C2 are signs and the hard space.
            case 0xC3...0xDF:
                if digits > 0 { flush() }
                letters.append(byte)
                inLetter = true
                continue
            case 0x80...0xBF where inLetter: letters.append(byte)
            // The first byte of a sign for year, month or day in Chinese, Japanese and Korean: `2022年8月30日`.
            case 0xE5...0xE6 where digits > 0, 0xEB...0xEC where digits > 0:
                flush()
                items.append(.sign(UInt8(ascii: "-")))
            default:
                flush()
                if byte > 0x20, byte < 0x7F { items.append(.sign(byte)) }
            }
            inLetter = false
        }
        flush()
    }
}

/// Month names: English ones and their short forms, and those of languages in whose style sites date English news.
enum MonthNames {
    private static let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// Their first three letters.
    private static let starts = names.map { $0.utf8.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }

    /// 1 to 12 for `aug`, `sept` and `august`, in lower case.
    static func number(of word: String) -> Int? {
        var letters = word.utf8.makeIterator()
        guard let first = letters.next(), let second = letters.next(), let third = letters.next() else { return nil }
        let known = starts.firstIndex(of: UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third))
        if let known, names[known].utf8.starts(with: word.utf8) { return known + 1 }
        return foreign[word]
    }

    /// From the months as Unicode CLDR spells them in dates, in French, Spanish, Portuguese, Italian, German, Dutch, the
    /// Scandinavian languages, Polish, Czech, Turkish, Indonesian, Russian and Ukrainian; a line a month.
    private static let foreign: [String: Int] = {
        let lines = [
            "janvier janv enero ene janeiro gennaio januar jänner januari stycznia ledna ocak января січня",
            "février févr febrero fevereiro fev febbraio februar februari lutego února şubat февраля лютого",
            "mars marzo março märz maart mrt marts marca března mart maret марта березня",
            "avril avr abril abr aprile kwietnia dubna nisan апреля квітня",
            "mai mayo maio maggio mei maj maja května mayıs мая травня",
            "juin junio junho giugno juni czerwca června haziran июня червня",
            "juillet juil julio julho luglio juli lipca července temmuz июля липня",
            "août agosto ago augustus augusti sierpnia srpna ağustos agustus августа серпня",
            "septembre septiembre setiembre setembro settembre września září eylül сентября вересня",
            "octobre octubre outubro ottobre oktober okt października října ekim октября жовтня",
            "novembre noviembre novembro listopada listopadu kasım ноября листопада",
            "décembre déc diciembre dic dezembro dicembre dezember dez desember grudnia prosince aralık декабря грудня",
        ]
        var table: [String: Int] = [:]
        for (index, line) in lines.enumerated() {
            for name in line.split(separator: " ") { table[String(name)] = index + 1 }
        }
        return table
    }()
}
