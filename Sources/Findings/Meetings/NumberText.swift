/// Reads the decimal numbers of a table, to the same value as `Float.init` and ten times as fast.
struct NumberText {
    /// The last one with an exponent: the table repeats one of them a thousand times.
    private var last: (text: [UInt8], value: Float) = ([], 0)

    /// Digits of a whole number that a double holds exactly, and tens that it can be divided by.
    private static let mostDigits = 15
    private static let tens: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]

    /// 0 for what is no number.
    mutating func float(_ text: UnsafeBufferPointer<UInt8>) -> Float {
        if let value = NumberText.plain(text) { return value }
        if !last.text.elementsEqual(text) {
            last = (Array(text), Float(String(decoding: text, as: UTF8.self)) ?? 0)
        }
        return last.value
    }

    /// Sign, digits and a point alone; nil for anything else, and where rounding twice might tell.
    private static func plain(_ text: UnsafeBufferPointer<UInt8>) -> Float? {
        var whole = 0
        var digits = 0
        var decimals = 0
        var isNegative = false
        var isBehindPoint = false
        for i in 0..<text.count {
            let byte = text[i]
            if byte &- 48 < 10 {
                whole = whole * 10 + Int(byte &- 48)
                digits += 1
                if isBehindPoint { decimals += 1 }
                guard digits <= mostDigits else { return nil }
            } else if byte == UInt8(ascii: "."), !isBehindPoint {
                isBehindPoint = true
            } else if byte == UInt8(ascii: "-"), i == 0 {
                isNegative = true
            } else {
                return nil
            }
        }
        guard digits > 0 else { return nil }
        let value = Double(whole) / tens[decimals]
        // half way between two floats: the digits that the double has lost would decide
        guard value.bitPattern & (1 << 29 - 1) != 1 << 28 else { return nil }
        return isNegative ? -Float(value) : Float(value)
    }
}
