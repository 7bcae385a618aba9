/// What is wrong with a published folder.
package struct Problem: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case noManifest
        case unreadableManifest
        case missing
        case unlisted
        case size(expected: Int, found: Int)
        case digest(expected: String, found: String)
        case invalidXML(String)
        /// The month's counts are not those that its archive files give.
        case statisticsDiffer
        /// Counts of a month without archive files, or archive files of a month without counts.
        case statisticsMissing
    }

    /// Relative to the folder.
    package let path: String
    package let kind: Kind
}

extension Problem: CustomStringConvertible {
    package var description: String {
        switch kind {
        case .noManifest: "\(path): there is no manifest"
        case .unreadableManifest: "\(path): the manifest cannot be read"
        case .missing: "\(path): listed in the manifest, but missing"
        case .unlisted: "\(path): not listed in the manifest"
        case .size(let expected, let found): "\(path): \(found) bytes instead of \(expected)"
        case .digest(let expected, let found): "\(path): SHA-256 is \(found) instead of \(expected)"
        case .invalidXML(let detail): "\(path): not valid against the schema: \(detail)"
        case .statisticsDiffer: "\(path): the counts do not follow from the archive"
        case .statisticsMissing: "\(path): the counts of a month with archive files are missing"
        }
    }
}
