/// How much a single input may ask of the machine; beyond that it is rejected, never read in part without a word.
package struct Limits: Hashable, Sendable {
    /// Bytes of one document that has to be held whole: an HTML page, a feed, a JSON file.
    package var document = 16 << 20
    /// Bytes of a ZIP that does not lie in a file of its own, since its directory stands at its end.
    package var heldArchive = 64 << 20
    /// Bytes of one record in a streamed file: a line of JSON Lines or CSV, a WARC record.
    package var record = 16 << 20
    /// Bytes of an article's text once decoded.
    package var text = 4 << 20
    /// Bytes that a compressed file may become; a terabyte of archive passes only if it is honest about its ratio.
    package var expanded = 1 << 40
    /// Plain bytes per compressed byte. News in JSON Lines reaches 12, sitemaps 40; deflate itself ends at 1,032.
    package var ratio = 200
    /// Elements inside elements.
    package var markupDepth = 256
    /// Arrays and objects inside each other.
    package var jsonDepth = 64
    /// Archives inside archives.
    package var archiveDepth = 2
    /// Files in one archive.
    package var archiveMembers = 1_000_000

    /// Elements and runs of text in one page or feed; pages of the largest encyclopedias have a tenth of this.
    package var markupNodes = 500_000
    /// Attributes of one element, and blanks between them.
    package var attributes = 2_000
    /// Bytes of one HTML page; of the 181 pages of a public benchmark the largest has 2 MB.
    package var page = 16 << 20
    /// Values in one JSON document that is held whole.
    package var jsonValues = 2_000_000
    /// Rejections of one file that are told one by one; those beyond are counted by kind.
    package var rejections = 100

    package init() {}

    /// `64 MiB a document`, as a rejection names it.
    static func size(_ bytes: Int, of what: String) -> String {
        let units = ["bytes", "KiB", "MiB", "GiB", "TiB"]
        var value = bytes
        var unit = 0
        while value >= 1024, value % 1024 == 0, unit + 1 < units.count {
            value /= 1024
            unit += 1
        }
        return "\(value) \(units[unit]) a \(what)"
    }
}
