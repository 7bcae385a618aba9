/// One file of the published folder, whole in memory.
package struct ReportFile: Sendable {
    /// Relative to the folder, `/` between the parts: `pairs/KHM-LAO.html`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}

/// One that is handed over in pieces, since it may be longer than all else in memory together.
package struct LongFile: Sendable {
    package let path: String
    /// Calls its argument with one piece after the other.
    package let write: @Sendable (_ sink: ([UInt8]) throws -> Void) throws -> Void
}

/// A file as it lies in the published folder, of which parts are read.
package struct PublishedFile: Sendable {
    package let size: Int
    /// Nil, or fewer bytes, where it cannot be read.
    package let read: @Sendable (_ places: Range<Int>) -> [UInt8]?

    package init(size: Int, read: @escaping @Sendable (_ places: Range<Int>) -> [UInt8]?) {
        self.size = size
        self.read = read
    }
}
