internal import Vocabulary

/// Words of an id: lower-case ASCII letters, digits and hyphens, so that it is safe in paths and addresses.
enum PathWord {
    /// Of a name: `Association of Southeast Asian Nations` → `association-of-southeast-asian-nations`.
    ///
    /// A name that is longer than 40 bytes, or that other letters make ambiguous, ends in a hash of itself.
    static func of(_ name: String) -> String {
        let words = name.lowercased().utf8.split { byte in
            !((97...122).contains(byte) || (48...57).contains(byte))
        }.map { String(decoding: $0, as: UTF8.self) }
        let plain = words.joined(separator: "-")
        let isWhole = name.utf8.allSatisfy { $0 < 128 } && plain.utf8.count <= 40 && !plain.isEmpty
        if isWhole { return plain }
        let hash = SHA256.hex(SHA256.digest(Array(name.utf8))).prefix(6)
        return plain.isEmpty ? String(hash) : plain.prefix(40) + "-" + hash
    }

    /// Of parties, all of them: `KHM-LAO`.
    static func key(of parties: [Country]) -> String { parties.map(\.code).joined(separator: "-") }

    /// Of parties: `KHM-LAO`; the first eight, and how many others.
    static func parties(_ parties: [Country]) -> String {
        var codes = parties.prefix(8).map(\.code)
        if parties.count > 8 { codes.append("and\(parties.count - 8)") }
        return codes.joined(separator: "-")
    }
}
