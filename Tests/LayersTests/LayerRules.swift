/// Which target may import which: a target's own layer, those above it, and the libraries named for it.
struct LayerRules {
    /// From the way of the data: everything flows from the first to the last.
    static let layers = [
        "Vocabulary", "Articles", "Reading", "Findings", "Ledger", "Statistics", "Reports", "Night", "attache",
    ]

    /// Every platform has these, so any target may use them.
    static let system: Set<String> = [
        "Foundation", "FoundationEssentials", "Glibc", "Musl", "Dispatch", "Synchronization", "Swift", "_Concurrency",
    ]

    /// A library appears at the one or two places that need it, and nowhere else.
    static let libraries: [String: Set<String>] = [
        "Vocabulary": ["CDigest"],
        "Articles": ["CLibXML2", "CZlib", "CCompression"],
        "Ledger": ["GRDB", "GRDBSQLite"],
        "Reports": ["Mustache", "CLibXML2", "CZlib"],
        "Night": ["Logging", "Yams", "CFileSystem"],
        "attache": ["ArgumentParser"],
    ]

    /// Layers that only turn values into values: no file and no clock, hence no Foundation, which holds both.
    static let withoutFoundation: Set<String> = ["Vocabulary", "Reading", "Statistics"]

    /// Nil for a target that the table does not know.
    static func allowed(in target: String) -> Set<String>? {
        guard let place = layers.firstIndex(of: target) else { return nil }
        let hidden: Set<String> = withoutFoundation.contains(target) ? ["Foundation", "FoundationEssentials"] : []
        return Set(layers[..<place]).union(system.subtracting(hidden)).union(libraries[target] ?? [])
    }
}
