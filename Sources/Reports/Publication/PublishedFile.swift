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
