import Vocabulary

/// Some files of the site that are made together, of the same records: a page with its data, a day of the archive.
struct SitePart: Sendable {
    /// The path of its first file; no two parts have the same.
    let key: String
    /// What all its files are made of; nil for what is made anew each night.
    let mark: Mark?
    let make: @Sendable () throws -> MadePart
}

/// The files of a part, and what the search keeps of its pages.
struct MadePart: Sendable {
    var files: [ReportFile] = []
    var entries: [SearchPage.Entry] = []
}

/// A part as it lies in a published folder.
struct PublishedPart: Hashable, Sendable {
    let mark: Mark
    let files: [Manifest.Entry]
    let entries: [SearchPage.Entry]
}
