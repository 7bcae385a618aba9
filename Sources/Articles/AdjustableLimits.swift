/// The limits that an operator may raise or lower, by the names of the command line and of `attache.yaml`.
///
/// The others guard against what no honest input does, and stay.
extension Limits {
    package enum Adjustable: String, CaseIterable, CustomStringConvertible, Sendable {
        /// Bytes of what is held in one piece: a page, a document, a record, a line.
        case size
        /// Bytes of an article's text.
        case text
        /// Plain bytes for each compressed one.
        case ratio
        /// Archives inside archives.
        case archives

        /// What may be asked for. Deflate cannot pack more than 1,032 bytes into one.
        var allowed: ClosedRange<Int> {
            switch self {
            case .size: 1 << 10...1 << 30
            case .text: 1 << 10...1 << 28
            case .ratio: 2...1_032
            case .archives: 1...16
            }
        }

        /// `1 KiB to 1 GiB, in bytes or with KiB, MiB or GiB`, for whoever asked for something else.
        package var description: String {
            func shown(_ bytes: Int) -> String {
                bytes >= 1 << 30 ? "\(bytes >> 30) GiB" : bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
            }
            let isSize = self == .size || self == .text
            return isSize
                ? "\(shown(allowed.lowerBound)) to \(shown(allowed.upperBound)), in bytes or with KiB, MiB or GiB behind the number"
                : "\(allowed.lowerBound) to \(allowed.upperBound)"
        }
    }

    /// Sets a limit to a number, which for bytes may end in `KiB`, `MiB` or `GiB`; false where the text is no such number
    /// or beyond what may be asked for.
    package mutating func set(_ limit: Adjustable, to text: String) -> Bool {
        guard let value = Limits.number(text, inBytes: limit == .size || limit == .text), limit.allowed.contains(value)
        else { return false }
        switch limit {
        case .size: (document, page, record, heldArchive) = (value, value, value, max(heldArchive, 4 * value))
        case .text: self.text = value
        case .ratio: ratio = value
        case .archives: archiveDepth = value
        }
        return true
    }

    private static func number(_ text: String, inBytes: Bool) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let value = Int(digits), value < 1 << 31 else { return nil }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }
        guard !unit.isEmpty else { return value }
        let shift = ["KiB": 10, "MiB": 20, "GiB": 30][String(unit)]
        return inBytes ? shift.map { value << $0 } : nil
    }
}
