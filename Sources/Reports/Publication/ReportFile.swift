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
