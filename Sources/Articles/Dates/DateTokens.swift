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
            case .word("st"), .word("nd"), .word("rd"), .word("th"), .word("of"), .word("the"): true
            case .word, .number: false
            }
        }
    }

    private(set) var items: [Item] = []

    init(_ bytes: some Sequence<UInt8>) {
        var value = 0
        var digits = 0
        var letters: [UInt8] = []
        func flush() {
            if digits > 0 { items.append(.number(value, digits: digits)) }
            if !letters.isEmpty { items.append(.word(String(decoding: letters, as: UTF8.self))) }
            value = 0
            digits = 0
            letters.removeAll(keepingCapacity: true)
        }
        for byte in bytes {
            switch byte {
            case 0x30...0x39:
                if !letters.isEmpty { flush() }
                // Longer numbers are no dates; their digits still count, so that nothing mistakes them for one.
                if digits < 17 { value = value * 10 + Int(byte - 48) }
                digits += 1
            case 0x41...0x5A, 0x61...0x7A:
                if digits > 0 { flush() }
                letters.append(byte | 0x20)
            default:
                flush()
                if byte > 0x20, byte < 0x7F { items.append(.sign(byte)) }
            }
        }
        flush()
    }
}

/// English month names and their usual short forms.
enum MonthNames {
    private static let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// 1 to 12 for `aug`, `sept` and `august`, in lower case.
    static func number(of word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }
}
