internal import Vocabulary

/// Writes values one after the other as bytes, for `FormReader` to read in the same order.
///
/// Numbers are zigzag base-128 (small ones take a byte), texts their length in bytes and these, lists their count and their
/// items; what may be missing has a byte before it.
struct FormWriter {
    private(set) var bytes: [UInt8] = []

    mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    mutating func number(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number << 1) ^ Int64(number >> 63))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func number(_ number: Double) {
        withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func text(_ text: String) {
        number(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func optional<Value>(_ value: Value?, _ write: (inout FormWriter, Value) -> Void) {
        guard let value else { return byte(0) }
        byte(1)
        write(&self, value)
    }

    mutating func text(_ text: String?) { optional(text) { $0.text($1) } }
    mutating func number(_ number: Int?) { optional(number) { $0.number($1) } }

    mutating func list<Item>(_ items: [Item], _ write: (inout FormWriter, Item) -> Void) {
        number(items.count)
        for item in items { write(&self, item) }
    }

    mutating func texts(_ texts: [String]) { list(texts) { $0.text($1) } }

    mutating func country(_ country: Country) {
        for shift in [16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: country.packed >> shift)) }
    }

    mutating func country(_ country: Country?) { optional(country) { $0.country($1) } }
    mutating func countries(_ countries: [Country]) { list(countries) { $0.country($1) } }

    mutating func date(_ date: PartialDate) {
        number(date.year)
        byte(UInt8(date.month ?? 0))
        byte(UInt8(date.day ?? 0))
    }

    mutating func date(_ date: PartialDate?) { optional(date) { $0.date($1) } }

    mutating func dates(_ dates: DayRange?) {
        optional(dates) { form, dates in
            form.date(dates.start)
            form.date(dates.end)
        }
    }
}
