internal import Vocabulary

/// Writes rows whose numbers have fixed widths, the lowest byte first, for `OutlineReader` to read in the same order.
struct OutlineWriter {
    private(set) var bytes: [UInt8] = []

    mutating func byte(_ byte: UInt8) { bytes.append(byte) }
    mutating func append(_ bytes: Slice<UnsafeRawBufferPointer>) { self.bytes.append(contentsOf: bytes) }
    mutating func word(_ word: UInt64) { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }

    mutating func number(_ number: Int) {
        withUnsafeBytes(of: Int32(clamping: number).littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func number(_ number: Int?) { self.number(number ?? OutlineReader.none) }
    mutating func country(_ country: Country) { number(Int(country.packed)) }

    mutating func mark(_ mark: Mark) {
        word(mark.high)
        word(mark.low)
    }

    mutating func mark(_ mark: Mark?) {
        guard let mark else { return byte(0) }
        byte(1)
        self.mark(mark)
    }

    mutating func text(_ text: String) {
        number(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// The row with its length before it.
    var row: [UInt8] {
        var row = OutlineWriter()
        row.number(bytes.count + 4)
        return row.bytes + bytes
    }
}

/// Reads rows whose seal was looked at: they are what this program wrote.
struct OutlineReader {
    static let none = Int(Int32.min)

    private let bytes: UnsafeRawBufferPointer
    private(set) var place: Int

    init(_ bytes: UnsafeRawBufferPointer, at place: Int) {
        self.bytes = bytes
        self.place = place
    }

    mutating func byte() -> UInt8 {
        defer { place += 1 }
        return bytes[place]
    }

    mutating func word() -> UInt64 {
        defer { place += 8 }
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    mutating func number() -> Int {
        defer { place += 4 }
        return Int(Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Int32.self)))
    }

    mutating func optionalNumber() -> Int? {
        let number = number()
        return number == OutlineReader.none ? nil : number
    }

    mutating func country() -> Country {
        guard let country = Country(packed: UInt32(truncatingIfNeeded: number())) else {
            preconditionFailure("sealed bytes that are no outline")
        }
        return country
    }

    mutating func mark() -> Mark { Mark(high: word(), low: word()) }
    mutating func optionalMark() -> Mark? { byte() == 0 ? nil : mark() }

    /// Where the next text lies; valid as long as the reader's bytes.
    mutating func textBytes() -> UnsafeRawBufferPointer {
        let length = number()
        defer { place += length }
        return UnsafeRawBufferPointer(rebasing: bytes[place..<place + length])
    }

    mutating func text() -> String { String(decoding: textBytes(), as: UTF8.self) }
}
