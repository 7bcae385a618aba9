internal import Glibc
internal import Reports
internal import Vocabulary

/// The folder of the night before the published one, kept beside it as `.Reports.earlier`: the next night is made of it by what
/// changed in two nights, however many files there are.
///
/// Beside it lies a list of the paths in which both differ, which holds for the published folder whose `manifest.json` has
/// the digest that it names. It is a help, not a source: without it the next folder is made of links, one for each file.
struct EarlierFolder {
    private let folder: String
    private let path: String
    private let list: String
    private static let format = "attache-earlier-1"

    /// `folder` is the published one.
    init(beside folder: String) {
        self.folder = folder
        path = Files.parent(of: folder) + "/." + Files.name(of: folder) + ".earlier"
        list = path + ".paths"
    }

    /// Moves it to where the next folder is made, and tells in which paths it may differ from the published one. Nil, and
    /// nothing left, where there is none that can be relied on. The list goes first: what a crash leaves behind is not taken
    /// for what it was. `manifest` is the digest of the published `manifest.json`, where it is known already.
    func take(as next: String, manifest: String? = nil) throws(NightError) -> Set<String>? {
        let differing = Files.kind(of: path) == .folder ? differing(manifest ?? digest) : nil
        try Files.remove(list)
        guard let differing else {
            try Files.remove(path)
            return nil
        }
        try Files.rename(path, next)
        try Files.syncEntries(of: Files.parent(of: path))
        return differing
    }

    /// Keeps a folder that was published until now, or is like the published one but for some paths; `manifest` as above.
    func keep(_ old: String, differingIn paths: Set<String>, manifest: String? = nil) throws(NightError) {
        guard let digest = manifest ?? digest, paths.allSatisfy({ !$0.utf8.contains(10) }) else {
            return try Files.remove(old)
        }
        try Files.remove(list)
        try Files.remove(path)
        try Files.rename(old, path)
        let lines = ["\(EarlierFolder.format) \(digest)"] + paths.sorted() + ["end"]
        let new = list + ".new"
        try Files.remove(new)
        try Files.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: new)
        try Files.rename(new, list)
    }

    private func differing(_ digest: String?) -> Set<String>? {
        guard let bytes = Files.bytes(of: list), let digest else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 2, lines[0] == "\(EarlierFolder.format) \(digest)", lines[lines.count - 2] == "end",
            lines[lines.count - 1].isEmpty
        else { return nil }
        return Set(lines[1..<lines.count - 2].map(String.init))
    }

    private var digest: String? { Files.bytes(of: folder + "/" + Manifest.path).map { SHA256.hex($0) } }
}
