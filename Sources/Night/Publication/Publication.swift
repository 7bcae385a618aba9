internal import Glibc

/// Publishes a folder as a whole: a reader sees the old night or the new one, never half of each.
///
/// Everything is written to a folder beside the old one and forced to the disk, then the two change places in one step. What
/// a crash leaves behind is found and removed by the next run. Files that did not change are not written again: the next
/// folder is the one before the old one, in which what has changed since is replaced; where there is none such, it is made
/// of links to the old one. No file is ever written in its place, since links share it. Where none changed, the old folder
/// stays as it is.
struct Publication {
    /// What was done, for the summary.
    struct Outcome: Hashable, Sendable {
        var written = 0
        var unchanged = 0
        var removed = 0
    }

    let folder: String
    private let next: String
    private let last: String
    private(set) var outcome = Outcome()
    private var paths = PathSet()
    private let earlier: EarlierFolder
    /// In which paths the next folder may differ from the old one, before anything is added; nil where it was empty.
    private let differing: Set<String>?
    /// What was written.
    private var written: Set<String> = []
    /// Folders that this publication has made, or knows to be there: asking the file system for each file anew costs more than
    /// writing it.
    private var folders: Set<String> = []
    /// Whether there is a night before to take unchanged files from.
    private let hasOld: Bool
    private let old: OpenFolder?

    /// Removes what a crash left, and refuses a folder that no run has written. `manifest` is the digest of its `manifest.json`, where that
    /// is known already.
    init(folder: String, manifest: String? = nil) throws(NightError) {
        let path = Files.resolved(folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
        self.folder = path
        let beside = Files.parent(of: path) + "/" + Files.name(of: path)
        next = beside + ".new"
        last = beside + ".old"
        try Files.makeFolder(Files.parent(of: path))
        if Files.kind(of: path) == .nothing, Files.kind(of: last) == .folder { try Files.rename(last, path) }
        switch Files.kind(of: path) {
        case .nothing: break
        case .folder:
            let isOurs = Files.kind(of: path + "/manifest.json") == .file
            let isEmpty = try Files.names(in: path).isEmpty
            guard isOurs || isEmpty else { throw .notOurs(path: path) }
        default: throw .notOurs(path: path)
        }
        try Files.remove(next)
        if Files.kind(of: path) == .folder { try Files.remove(last) }
        hasOld = Files.kind(of: path + "/manifest.json") == .file
        old = OpenFolder(path)
        earlier = EarlierFolder(beside: path)
        differing = try earlier.take(as: next, manifest: manifest)
        if differing == nil { try Files.makeFolder(next) }
    }

    /// Adds a file by its path relative to the folder.
    mutating func add(_ path: String, _ bytes: [UInt8]) throws(NightError) {
        try claim(path)
        if hasOld, Files.bytes(of: folder + "/" + path, size: bytes.count) == bytes, try isShared(path) {
            outcome.unchanged += 1
            return
        }
        try Files.write(bytes, to: try cleared(path))
        written.insert(path)
        outcome.written += 1
    }

    /// Adds one that is another than the old one, as its pieces are made.
    mutating func add(_ path: String, _ write: (_ sink: ([UInt8]) throws -> Void) throws -> Void) throws {
        try claim(path)
        let file = try NewFile(try cleared(path))
        try write { try file.write($0) }
        written.insert(path)
        outcome.written += 1
    }

    /// Notes a path of the next folder, which has each once and none outside itself.
    private mutating func claim(_ path: String) throws(NightError) {
        guard Publication.isSafe(path), paths.insert(path) else {
            throw .file(path: path, doing: .create, code: EINVAL)
        }
    }

    /// Whether the next folder has a file of the old one, or gets it in the end: of the few in which both differ is asked then, not of
    /// each of the many that are kept. False where the file system allows no further link to it.
    private mutating func isShared(_ path: String) throws(NightError) -> Bool {
        if differing != nil { return true }
        return try link(path)
    }

    private mutating func link(_ path: String) throws(NightError) -> Bool {
        Glibc.link(folder + "/" + path, try cleared(path)) == 0
    }

    /// Gives the next folder a file of the old one; a file has no end of names everywhere.
    private mutating func share(_ path: String) throws {
        if try link(path) { return }
        guard let bytes = Files.bytes(of: folder + "/" + path) else { throw Damaged.file(path) }
        try Files.write(bytes, to: try cleared(path))
        written.insert(path)
    }

    /// Where a file of the next folder is to lie, with nothing there.
    private mutating func cleared(_ path: String) throws(NightError) -> String {
        let target = next + "/" + path
        let parent = Files.parent(of: target)
        if folders.insert(parent).inserted { try Files.makeFolder(parent) }
        if differing != nil { try Files.remove(target) }
        return target
    }

    /// A file that is to be kept is not what it was.
    enum Damaged: Error { case file(String) }

    /// Adds a file as it lies in the old folder.
    mutating func keep(_ path: String, size: Int) throws {
        try claim(path)
        guard old?.size(of: path) == size else { throw Damaged.file(path) }
        if differing == nil { try share(path) }
        outcome.unchanged += 1
    }

    /// Puts the new folder into the place of the old one. `manifest` is the digest of the `manifest.json` that was added, where it is known.
    mutating func commit(manifest: String? = nil) throws {
        let hadFolder = Files.kind(of: folder) == .folder
        var gone: Set<String> = []
        if hadFolder { try Files.eachFile(below: folder) { if !paths.contains($0) { gone.insert($0) } } }
        outcome.removed = gone.count
        if let differing {
            for path in gone.union(differing) where !paths.contains(path) {
                try Files.removeWithEmptyFolders(path, in: next)
            }
            for path in differing where paths.contains(path) && !written.contains(path) { try share(path) }
        }
        if outcome.written == 0, outcome.removed == 0, hadFolder {
            return try earlier.keep(next, differingIn: written, manifest: manifest)
        }
        try Files.sync(next)
        if !hadFolder {
            try Files.rename(next, folder)
        } else if try Files.exchange(next, folder) {
            try Files.sync(Files.parent(of: folder))
            return try earlier.keep(next, differingIn: written.union(gone), manifest: manifest)
        } else {
            try Files.rename(folder, last)
            try Files.rename(next, folder)
            try Files.sync(Files.parent(of: folder))
            return try earlier.keep(last, differingIn: written.union(gone), manifest: manifest)
        }
        try Files.sync(Files.parent(of: folder))
    }

    /// Leaves the old folder as it was.
    func discard() throws(NightError) { try Files.remove(next) }

    /// Parts of letters, digits, dots, hyphens and underscores; none empty, none that leads upwards or hides.
    static func isSafe(_ path: String) -> Bool {
        var text = path
        return text.withUTF8 { bytes in
            var length = 0
            for byte in bytes {
                if byte == UInt8(ascii: "/") {
                    guard length > 0 else { return false }
                    length = 0
                    continue
                }
                let isSafe =
                    (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
                    || byte == 45 || byte == 46 || byte == 95
                guard isSafe, length > 0 || byte != UInt8(ascii: "."), length < 255 else { return false }
                length += 1
            }
            return length > 0
        }
    }
}
