/// Writes JSON straight into bytes: keys in the order in which they are added, no white space.
package struct JSONBuilder {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    package mutating func object(_ fill: (inout JSONBuilder) -> Void) { nest(123, 125, fill) }
    package mutating func array(_ fill: (inout JSONBuilder) -> Void) { nest(91, 93, fill) }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ fill: (inout JSONBuilder) -> Void) {
        separate()
        bytes.append(open)
        needsComma = false
        fill(&self)
        bytes.append(close)
        needsComma = true
    }

    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(34)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(34)
        bytes.append(58)
        needsComma = false
    }

    package mutating func key(_ name: String) {
        string(name)
        bytes.append(58)
        needsComma = false
    }

    package mutating func null() { raw("null") }
    package mutating func number(_ number: Int) { raw(String(number)) }

    /// As many decimals as give the same number back.
    package mutating func exact(_ number: Double) { raw(number.description) }

    /// Three decimals at most.
    package mutating func decimal(_ number: Double) {
        let thousandths = Int((number * 1000).rounded())
        var text = String(abs(thousandths) % 1000)
        text = String(repeating: "0", count: 3 - text.utf8.count) + text
        while text.hasSuffix("0") { text.removeLast() }
        raw((thousandths < 0 ? "-" : "") + String(abs(thousandths) / 1000) + (text.isEmpty ? "" : "." + text))
    }

    package mutating func string(_ text: String?) {
        guard var text else { return null() }
        separate()
        bytes.append(34)
        text.withUTF8 { escape($0) }
        bytes.append(34)
        needsComma = true
    }

    /// Stretches that need no escape are copied whole.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for i in 0..<text.count {
            let byte = text[i]
            guard byte < 32 || byte == 34 || byte == 92 || byte == 127 else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<i]))
            start = i + 1
            bytes.append(92)
            switch byte {
            case 34, 92: bytes.append(byte)
            case 10: bytes.append(110)
            case 13: bytes.append(114)
            case 9: bytes.append(116)
            default:
                let digits = Array("0123456789abcdef".utf8)
                bytes += [117, 48, 48, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// A string in Base64, as RFC 4648 has it.
    package mutating func base64(_ data: [UInt8]) {
        separate()
        bytes.append(34)
        bytes += [UInt8](unsafeUninitializedCapacity: (data.count + 2) / 3 * 4) { text, count in
            let digits = JSONBuilder.base64Digits.utf8Start
            let data = data.span
            let whole = data.count / 3 * 3
            var o = 0
            var i = 0
            while i < whole {
                let bits = Int(data[i]) << 16 | Int(data[i + 1]) << 8 | Int(data[i + 2])
                text[o] = digits[bits >> 18]
                text[o + 1] = digits[bits >> 12 & 63]
                text[o + 2] = digits[bits >> 6 & 63]
                text[o + 3] = digits[bits & 63]
                i += 3
                o += 4
            }
            if whole < data.count {
                let (a, b) = (data[whole], whole + 1 < data.count ? data[whole + 1] : 0)
                text[o] = digits[Int(a >> 2)]
                text[o + 1] = digits[Int((a & 3) << 4 | b >> 4)]
                text[o + 2] = whole + 1 < data.count ? digits[Int((b & 15) << 2)] : 61
                text[o + 3] = 61
                o += 4
            }
            count = o
        }
        bytes.append(34)
        needsComma = true
    }

    private static let base64Digits: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    /// A value that is JSON already.
    package mutating func value(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    /// What follows is a value of its own, on the next line.
    package mutating func endLine() {
        bytes.append(10)
        needsComma = false
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes += text.utf8
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(44) }
        needsComma = false
    }
}
