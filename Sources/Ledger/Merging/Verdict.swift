/// What the comparison of two records says.
enum Verdict: Hashable, Sendable {
    /// They cannot be one occasion, and why.
    case different(String)
    /// Nothing speaks against it; how much speaks for it, and what, in the words of a report's reason.
    case compatible(Double, [String])
}
