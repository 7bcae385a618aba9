internal import Vocabulary

/// Reads what `FormWriter` wrote. It never reads beyond the bytes: what they do not hold makes it throw.
struct FormReader {
    /// The bytes are no form of what was asked for.
    struct Damaged: Error {}

    private let bytes: UnsafeRawBufferPointer
    private(set) var place: Int

    /// The bytes have to stay where they are while it reads.
    init(_ bytes: UnsafeRawBufferPointer, at place: Int = 0) {
        self.bytes = bytes
        self.place = place
    }

    mutating func byte() throws -> UInt8 {
        guard place < bytes.count else { throw Damaged() }
        defer { place += 1 }
        return bytes[place]
    }

    mutating func number() throws -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            value |= UInt64(next & 0x7f) << shift
            if next < 0x80 { break }
            shift += 7
            guard shift < 64 else { throw Damaged() }
        }
        return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
    }

    mutating func double() throws -> Double {
        guard place + 8 <= bytes.count else { throw Damaged() }
        defer { place += 8 }
        return Double(bitPattern: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
    }

    /// Of things of which each takes a byte at least.
    mutating func count() throws -> Int {
        let count = try number()
        guard count >= 0, count <= bytes.count - place else { throw Damaged() }
        return count
    }

    mutating func text() throws -> String {
        let length = try count()
        defer { place += length }
        return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[place..<place + length]), as: UTF8.self)
    }

    /// Where the next text lies; valid as long as the reader's bytes.
    mutating func textBytes() throws -> UnsafeRawBufferPointer {
        let length = try count()
        defer { place += length }
        return UnsafeRawBufferPointer(rebasing: bytes[place..<place + length])
    }

    mutating func optionalTextBytes() throws -> UnsafeRawBufferPointer? { try byte() == 0 ? nil : try textBytes() }

    /// The same as `list`, of which nothing is kept.
    mutating func each(_ read: (inout FormReader) throws -> Void) throws {
        for _ in 0..<(try count()) { try read(&self) }
    }

    mutating func optional<Value>(_ read: (inout FormReader) throws -> Value) throws -> Value? {
        try byte() == 0 ? nil : try read(&self)
    }

    mutating func optionalText() throws -> String? { try byte() == 0 ? nil : try text() }
    mutating func optionalNumber() throws -> Int? { try byte() == 0 ? nil : try number() }

    mutating func list<Item>(_ read: (inout FormReader) throws -> Item) throws -> [Item] {
        let count = try count()
        guard count > 0 else { return [] }
        var items: [Item] = []
        items.reserveCapacity(count)
        for _ in 0..<count { items.append(try read(&self)) }
        return items
    }

    mutating func texts() throws -> [String] { try list { try $0.text() } }

    mutating func country() throws -> Country {
        guard place + 3 <= bytes.count else { throw Damaged() }
        defer { place += 3 }
        let packed = UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
        guard let country = Country(packed: packed) else { throw Damaged() }
        return country
    }

    mutating func optionalCountry() throws -> Country? { try byte() == 0 ? nil : try country() }
    mutating func countries() throws -> [Country] { try list { try $0.country() } }

    mutating func date() throws -> PartialDate {
        let year = try number()
        let (month, day) = (Int(try byte()), Int(try byte()))
        guard month > 0 else { return PartialDate(year: year) }
        guard day > 0 else {
            guard let date = PartialDate(year: year, month: month) else { throw Damaged() }
            return date
        }
        guard let whole = Day(year: year, month: month, day: day) else { throw Damaged() }
        return PartialDate(whole)
    }

    mutating func optionalDate() throws -> PartialDate? { try byte() == 0 ? nil : try date() }

    mutating func dates() throws -> DayRange? {
        guard try byte() != 0 else { return nil }
        guard let range = DayRange(try date(), try date()) else { throw Damaged() }
        return range
    }

    /// One of some cases by its number.
    mutating func one<Value>(of cases: [Value]) throws -> Value {
        let number = Int(try byte())
        guard cases.indices.contains(number) else { throw Damaged() }
        return cases[number]
    }
}
