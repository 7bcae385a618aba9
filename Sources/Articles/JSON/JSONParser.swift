/// Reads JSON from bytes, value after value; lenient where producers are sloppy (raw control characters in strings), strict
/// where leniency would guess.
struct JSONParser {
    private let bytes: [UInt8]
    private let end: Int
    private let limits: Limits
    private(set) var position = 0
    /// Values so far, those inside others included.
    private var count = 0

    init(_ bytes: [UInt8], limits: Limits) {
        self.bytes = bytes
        end = bytes.count
        self.limits = limits
    }

    /// The single value that the bytes hold, with nothing after it.
    static func value(of bytes: [UInt8], limits: Limits) throws(ReadFailure) -> JSONValue {
        var parser = JSONParser(bytes, limits: limits)
        let value = try parser.value()
        parser.skipBlanks()
        guard parser.position == parser.end else { throw parser.failure("something follows the value") }
        return value
    }

    mutating func atEnd() -> Bool {
        skipBlanks()
        return position >= end
    }

    /// Takes the sign if it comes next.
    mutating func take(_ sign: Character) -> Bool {
        skipBlanks()
        guard position < end, bytes[position] == sign.asciiValue else { return false }
        position += 1
        return true
    }

    mutating func value() throws(ReadFailure) -> JSONValue { try value(depth: 0) }

    private mutating func value(depth: Int) throws(ReadFailure) -> JSONValue {
        guard depth < limits.jsonDepth else {
            throw ReadFailure(.tooLarge(limit: "\(limits.jsonDepth) arrays and objects inside each other"))
        }
        count += 1
        guard count <= limits.jsonValues else {
            throw ReadFailure(.tooLarge(limit: "\(limits.jsonValues) values a document"))
        }
        skipBlanks()
        guard position < end else { throw failure("ends too early") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        // Python writes these three for what is missing or too large.
        case UInt8(ascii: "N"): return try literal("NaN", .null)
        case UInt8(ascii: "I"): return try literal("Infinity", .null)
        case UInt8(ascii: "-") where position + 1 < end && bytes[position + 1] == UInt8(ascii: "I"):
            return try literal("-Infinity", .null)
        case UInt8(ascii: "-"), 0x30...0x39: return number()
        default: throw failure("no value begins like this")
        }
    }

    private mutating func object(depth: Int) throws(ReadFailure) -> JSONValue {
        position += 1
        var members: [(key: String, value: JSONValue)] = []
        if take("}") { return .object(members) }
        repeat {
            // A comma behind the last member, as people write it.
            if take("}") { return .object(members) }
            guard position < end, bytes[position] == UInt8(ascii: "\"") else { throw failure("a key must be a string") }
            let key = try string()
            guard take(":") else { throw failure("a key without a colon") }
            members.append((key, try value(depth: depth + 1)))
        } while take(",")
        guard take("}") else { throw failure("an object that is not closed") }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(ReadFailure) -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        if take("]") { return .array(elements) }
        repeat {
            if take("]") { return .array(elements) }
            elements.append(try value(depth: depth + 1))
        } while take(",")
        guard take("]") else { throw failure("an array that is not closed") }
        return .array(elements)
    }

    private mutating func string() throws(ReadFailure) -> String {
        let start = position + 1
        guard let close = JSONText.closingQuote(bytes.span, from: start) else {
            throw failure("a string that is not closed")
        }
        position = close.index + 1
        let raw = bytes[start..<close.index]
        return String(decoding: close.escaped ? JSONText.unescaped(raw) : Array(raw), as: UTF8.self)
    }

    private mutating func number() -> JSONValue {
        let start = position
        while position < end {
            switch bytes[position] {
            case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"),
                UInt8(ascii: "E"):
                position += 1
            default: return .number(String(decoding: bytes[start..<position], as: UTF8.self))
            }
        }
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(ReadFailure) -> JSONValue {
        let matches = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
        guard matches else { throw failure("no value begins like this") }
        position += word.utf8CodeUnitCount
        return value
    }

    private mutating func skipBlanks() {
        while position < end, bytes[position] <= 0x20 { position += 1 }
    }

    private func failure(_ detail: String) -> ReadFailure {
        ReadFailure(malformed: "JSON", detail, place: "byte \(position)")
    }
}
