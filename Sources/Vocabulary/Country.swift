/// A country by its ISO 3166-1 alpha-3 code: `Country("KHM")`.
///
/// Kosovo is `XKX`; states that are gone keep their former codes (`SUN`, `YUG`, `CSK`, `DDR`). Whether a code is one
/// that the table knows is a question for `CountryTable`; any three capital letters make a value.
package struct Country: Hashable, Sendable {
    /// The three ASCII letters, the first in the highest byte in use, so that order is alphabetical.
    package let packed: UInt32

    package init?(_ code: some StringProtocol) { self.init(String(code)) }

    /// The same without generics, which other modules pay dearly for.
    package init?(_ code: String) {
        var packed: UInt32 = 0
        var count = 0
        for byte in code.utf8 {
            guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { return nil }
            packed = packed << 8 | UInt32(byte)
            count += 1
        }
        guard count == 3 else { return nil }
        self.packed = packed
    }

    /// Three capital letters as `packed` has them; nil for anything else.
    package init?(packed: UInt32) {
        for shift in [16, 8, 0] as [UInt32] {
            guard (UInt32(UInt8(ascii: "A"))...UInt32(UInt8(ascii: "Z"))).contains(packed >> shift & 255) else {
                return nil
            }
        }
        guard packed < 1 << 24 else { return nil }
        self.packed = packed
    }

    package var code: String {
        String(decoding: [UInt8(packed >> 16 & 255), UInt8(packed >> 8 & 255), UInt8(packed & 255)], as: UTF8.self)
    }
}

extension Country: Comparable {
    // Inlinable, since rules of other modules compare countries more than they do anything else.
    @inlinable package static func == (left: Country, right: Country) -> Bool { left.packed == right.packed }
    @inlinable package static func < (left: Country, right: Country) -> Bool { left.packed < right.packed }
}

extension Country: CustomStringConvertible {
    package var description: String { code }
}

extension Country: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let code = try container.decode(String.self)
        guard let country = Country(code) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(code) is no ISO 3166-1 code")
        }
        self = country
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}
