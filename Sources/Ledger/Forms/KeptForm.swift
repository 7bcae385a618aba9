internal import Vocabulary

/// The bytes of a record as the ledger keeps them, and where in them begins what is read when it is asked for.
struct KeptForm: Sendable {
    let bytes: [UInt8]
    let start: Int
    /// Of the bytes; nil where the record was made of values.
    let seal: Mark?

    static let none = KeptForm(bytes: [], start: 0, seal: nil)

    /// Another form has other seals, so that what an earlier program kept is not read for what it is not.
    private static let format = 2

    static func seal(of bytes: [UInt8]) -> Mark {
        Mark { mark in
            mark.add(format)
            mark.add(bytes)
        }
    }

    /// Reads from the beginning; see `rest`.
    func whole<Value>(_ read: (inout FormReader) throws -> Value) -> Value {
        let value = bytes.withUnsafeBytes { bytes in
            var form = FormReader(bytes)
            return try? read(&form)
        }
        guard let value else { preconditionFailure("sealed bytes that are no record") }
        return value
    }

    /// Reads what comes after `start`. The seal was looked at before: the bytes are what the ledger wrote.
    func rest<Value>(_ read: (inout FormReader) throws -> Value) -> Value {
        let value = bytes.withUnsafeBytes { bytes in
            var form = FormReader(bytes, at: start)
            return try? read(&form)
        }
        guard let value else { preconditionFailure("sealed bytes that are no record") }
        return value
    }
}
