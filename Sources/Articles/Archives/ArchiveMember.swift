/// One file of an archive.
struct ArchiveMember {
    /// Path inside the archive; shown, never opened.
    let name: String
    let content: Result<[UInt8], ReadFailure>

    /// Whether a member is worth reading: hidden files and the leavings of other systems are not.
    static func isRelevant(_ name: String) -> Bool {
        !name.isEmpty && !name.hasSuffix("/")
            && !name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" || $0 == "Thumbs.db" }
            && name.split(separator: "/").last != "attache.yaml"
    }
}
