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
    /// `canceled` or `withheld`, where the producer says that it must not be used.
    var withdrawn: String?
    /// The fields that the record has, where it has none of text.
    var names: [String] = []

    /// What is wrong with a record that has no field of text, in words that complete “is no article: …”.
    var lack: String {
        let shown = names.prefix(8).map { $0.prefix(40) }.joined(separator: ", ") + (names.count > 8 ? ", …" : "")
        let fault = url == nil ? "a record without a field of text" : "an address without the text of its article"
        return names.isEmpty ? fault : "\(fault); its fields are \(shown)"
    }
}
