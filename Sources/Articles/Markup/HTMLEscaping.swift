/// Plain text dressed as HTML, for the one road on which a feed's text travels.
enum HTMLEscaping {
    /// Signs escaped, line ends kept as `<br>`.
    static func escaped(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "<"): output += "&lt;".utf8
            case UInt8(ascii: ">"): output += "&gt;".utf8
            case UInt8(ascii: "&"): output += "&amp;".utf8
            case 0x0A: output += "<br>".utf8
            default: output.append(byte)
            }
        }
        return output
    }
}
