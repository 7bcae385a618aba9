/// An article as a format reader found it: fields as they stand in the file, nothing normalised yet.
struct Draft {
    var id: String?
    var title: String?
    /// UTF-8; may be HTML where `isHTML` says so.
    var text: [UInt8] = []
    var isHTML = false
    var date: String?
    var source: String?
    var url: String?
    var author: String?
    var language: String?
    var notes: [String] = []
}
