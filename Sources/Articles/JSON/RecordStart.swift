/// Watches for what only the beginning of a record can be: `}, {"key":`, however spaced.
///
/// Quotation marks inside a string are escaped, so that this cannot stand within one. Where it seems to, a mark before it
/// was stray, and whoever watched the marks has had inside and outside the wrong way round since.
struct RecordStart {
    fileprivate enum Step { case nothing, closed, parted, opened, key, keyEnd }

    private var step = Step.nothing
    /// From the `{` on.
    private(set) var bytes: [UInt8] = []
    /// Whether the closing brace stood in what seemed a string.
    private var wasInString = false

    /// No key is longer.
    private static let longest = 80

    /// Whether nothing is under way, so that all but a `}` may be passed over.
    var isIdle: Bool { step == .nothing }

    /// Takes the next byte; true where it completes the beginning of a record inside a seeming string.
    mutating func take(_ byte: UInt8, inString: Bool) -> Bool {
        if byte <= 0x20, step != .key {
            if step.hasBytes { append(byte) }
            return false
        }
        switch (step, byte) {
        case (_, UInt8(ascii: "}")) where step != .key:
            step = .closed
            wasInString = inString
            bytes.removeAll(keepingCapacity: true)
        case (.closed, UInt8(ascii: ",")): step = .parted
        case (.parted, UInt8(ascii: "{")):
            step = .opened
            append(byte)
        case (.opened, UInt8(ascii: "\"")):
            step = .key
            append(byte)
        case (.key, UInt8(ascii: "\"")):
            step = .keyEnd
            append(byte)
        case (.key, _) where byte != UInt8(ascii: "\\") && bytes.count < RecordStart.longest: append(byte)
        case (.keyEnd, UInt8(ascii: ":")):
            append(byte)
            step = .nothing
            return wasInString
        default: step = .nothing
        }
        return false
    }

    private mutating func append(_ byte: UInt8) {
        bytes.append(byte)
        if bytes.count > RecordStart.longest { step = .nothing }
    }
}

extension RecordStart.Step {
    fileprivate var hasBytes: Bool { self == .opened || self == .keyEnd }
}
