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
        guard let text else { return null() }
        separate()
        bytes.append(34)
        for byte in text.utf8 {
            switch byte {
            case 34, 92:
                bytes.append(92)
                bytes.append(byte)
            case 10: bytes += [92, 110]
            case 13: bytes += [92, 114]
            case 9: bytes += [92, 116]
            case 0..<32, 127:
                let digits = Array("0123456789abcdef".utf8)
                bytes += [92, 117, 48, 48, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(34)
        needsComma = true
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
