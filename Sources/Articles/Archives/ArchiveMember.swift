/// One file of an archive.
struct ArchiveMember {
    /// Path inside the archive; shown, never opened.
    let name: String
    let content: Result<any ByteSource, ReadFailure>

    /// The name without `.` and `..`; nil for what is not worth reading: folders, hidden files, leavings of other systems.
    static func readable(_ name: String) -> String? {
        guard !name.hasSuffix("/") else { return nil }
        let parts = name.split(separator: "/").filter { $0 != "." && $0 != ".." }
        guard let last = parts.last, last != "attache.yaml", last != "Thumbs.db",
            !parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" })
        else { return nil }
        return parts.joined(separator: "/")
    }
}
