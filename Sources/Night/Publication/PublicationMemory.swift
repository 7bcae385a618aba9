internal import Glibc
package import Reports
internal import Vocabulary

/// The folder as the last night published it.
package struct LastPublication: Sendable {
    package let record: PublicationRecord
    /// A file in it.
    package let file: @Sendable (_ path: String) -> PublishedFile?
}

/// Keeps beside a published folder what its files were made of, as `.Reports.parts` beside `Reports`.
///
/// It is of no worth to anybody but the next night, which makes every file anew where it is missing, damaged, or tells of
/// another folder than the one that lies there.
struct PublicationMemory {
    private let folder: String
    private let path: String

    init(folder: String) {
        let folder = Files.resolved(folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
        self.folder = folder
        path = Files.parent(of: folder) + "/." + Files.name(of: folder) + ".parts"
    }

    /// Nil where nothing is known of the folder as it is, or another program or other settings made it.
    func last(of origin: Mark) -> LastPublication? {
        guard let record, record.origin == origin else { return nil }
        return LastPublication(record: record) { [folder] in OldFile(folder + "/" + $0)?.published }
    }

    private var record: PublicationRecord? {
        guard let manifest = Files.bytes(of: folder + "/" + Manifest.path), let bytes = Files.bytes(of: path),
            let record = PublicationRecord(reading: bytes), record.manifest == SHA256.hex(manifest)
        else { return nil }
        return record
    }

    /// Takes the place of what was remembered in one step.
    func remember(_ record: PublicationRecord?) throws(NightError) {
        let new = path + ".new"
        try Files.remove(new)
        guard let record else { return try Files.remove(path) }
        try Files.write(record.bytes, to: new)
        try Files.rename(new, path)
    }
}
