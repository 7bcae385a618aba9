extension Night.Plan {
    /// Refuses a published folder among the inputs, whose pages the next night would read as news, and inputs or a ledger in
    /// the published folder, which is replaced as a whole.
    func checkThatFoldersAreApart() throws(NightError) {
        try Self.check(reports, isNotIn: inputs)
        try Self.check(inputs, isNotIn: reports)
        try Self.check(ledger, isNotIn: reports)
    }

    private static func check(_ inner: String, isNotIn outer: String) throws(NightError) {
        let innerPath = Files.resolvedAsFarAsItExists(inner)
        let outerPath = Files.resolvedAsFarAsItExists(outer)
        guard innerPath != outerPath, !innerPath.hasPrefix(outerPath == "/" ? "/" : outerPath + "/") else {
            throw .overlapping(inner: inner, outer: outer)
        }
    }
}
