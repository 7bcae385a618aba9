/// A file that is handed over in pieces, since it may be longer than all else in memory together.
package struct LongFile: Sendable {
    package let path: String
    /// Calls its argument with one piece after the other.
    package let write: @Sendable (_ sink: ([UInt8]) throws -> Void) throws -> Void
}
