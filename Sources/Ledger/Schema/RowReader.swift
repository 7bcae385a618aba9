internal import Findings
internal import Foundation
internal import GRDB
internal import Vocabulary

/// Reads the columns of a row one after the other, in the order in which its table has them.
///
/// A history is read row by row, a million times and more; a decoder that looks up each column by its name takes ten times
/// as long.
struct RowReader {
    private let row: Row
    private var place = 0

    init(_ row: Row) { self.row = row }

    mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>() -> Value {
        place += 1
        return row[place - 1]
    }

    /// The same where the column may hold nothing.
    mutating func optional<Value: DatabaseValueConvertible & StatementColumnConvertible>() -> Value? {
        place += 1
        return row[place - 1]
    }

    /// A text that stands for a value; an error where it does not.
    mutating func next<Value>(_ read: (String) throws -> Value?) throws -> Value {
        let text: String = next()
        guard let value = try read(text) else { throw unreadable(text) }
        return value
    }

    /// The same where the column may hold nothing.
    mutating func optional<Value>(_ read: (String) throws -> Value?) throws -> Value? {
        guard let text: String = optional() else { return nil }
        guard let value = try read(text) else { throw unreadable(text) }
        return value
    }

    private func unreadable(_ text: String) -> DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "column \(place) holds \(text)")
    }
}

/// Lists as columns keep them, in JSON.
enum StoredList {
    /// `["KHM","LAO"]`, byte by byte; anything else is left to the decoder.
    static func countries(_ json: String) throws -> [Country]? {
        var countries: [Country] = []
        var text = json
        let isPlain = text.withUTF8 { bytes -> Bool in
            guard bytes.count >= 8, bytes.count % 6 == 1 else { return false }
            for start in stride(from: 0, to: bytes.count - 1, by: 6) {
                guard bytes[start] == UInt8(ascii: start == 0 ? "[" : ","), bytes[start + 1] == UInt8(ascii: "\""),
                    bytes[start + 5] == UInt8(ascii: "\""),
                    let country = Country(String(decoding: bytes[start + 2..<start + 5], as: UTF8.self))
                else { return false }
                countries.append(country)
            }
            return bytes[bytes.count - 1] == UInt8(ascii: "]")
        }
        return isPlain ? countries : try decoded(json)
    }

    static func participants(_ json: String) throws -> [Participant]? {
        json == "[]" ? [] : try StoredParticipants.read(json) ?? decoded(json)
    }

    static func texts(_ json: String) throws -> [String]? { json == "[]" ? [] : try decoded(json) }

    static func json(of texts: [String]) throws -> String {
        texts.isEmpty ? "[]" : String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
    }

    private static func decoded<Value: Decodable>(_ json: String) throws -> [Value] {
        try JSONDecoder().decode([Value].self, from: Data(json.utf8))
    }
}
