/// Counts beside what is counted, in the lines that an operator reads.
package enum Number {
    /// `1 record`, `12 records`.
    package static func of(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(count) \(count == 1 ? singular : plural ?? singular + "s")"
    }
}
