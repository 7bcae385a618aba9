import Vocabulary

/// What is wrong with a published folder.
package struct Problem: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case noManifest
        /// What the reader of JSON says, with the place in it.
        case unreadableManifest(String)
        /// Listed more than once.
        case listedTwice
        case missing
        case unlisted
        case size(expected: Int, found: Int)
        case digest(expected: String, found: String)
        /// Not whole, not valid, or not what the program writes.
        case unreadable(ArchiveFailure)
        /// An article that lies in the file of another day; `expected` is the path that it belongs to.
        case misfiled(article: String, expected: String)
        /// A file whose root says that it is of another day or night; `expected` is the path that it would have, nil where
        /// it says neither.
        case misnamed(expected: String?)
        /// A rejection that another night met with.
        case misfiledRejection(of: String, expected: String)
        /// Not what this version makes of the archive, or brings along.
        case differs(TextDifference)
        /// So many more files that differ, this one among them.
        case furtherDiffer(Int)
        /// Made of the archive, but neither listed nor there.
        case notThere
        /// Listed, but not what any version makes of the archive.
        case notGiven
        /// A description of the folder that does not say how it was made: what the reader of JSON says.
        case undescribed(String)
        /// An archive of which no ledger can be made, though each file is sound: what the ledger says.
        case contradictory(String)
        /// An article that an earlier file has too.
        case repeated(article: String, first: String)
        /// A count that is not what the archive files give.
        case countDiffers(CountDifference)
        /// Archive files of a month without counts.
        case statisticsMissing
    }

    /// Relative to the folder.
    package let path: String
    package let kind: Kind
}

/// One count of the statistics against the same counted again from the archive.
package struct CountDifference: Hashable, Sendable {
    /// `pair KHM-LAO`, `topic covid-19`, `coverage of 2022-08-30, Mekong Courier`.
    package let subject: String
    /// The attribute; nil where the whole row is there on one side alone.
    package let count: String?
    /// Nil where the row is not there.
    package let published: String?
    package let counted: String?
}

extension Problem: CustomStringConvertible {
    /// The file, what is wrong at which place, and what to do.
    package var description: String { "\(path): \(finding); \(remedy)" }

    private var finding: String {
        switch kind {
        case .noManifest: "there is no manifest"
        case .unreadableManifest(let detail): "the manifest cannot be read: \(detail)"
        case .listedTwice: "listed twice in the manifest"
        case .missing: "listed in the manifest, but missing"
        case .unlisted: "not listed in the manifest"
        case .size(let expected, let found): Number.of(found, "byte") + " instead of \(expected)"
        case .digest(let expected, let found): "SHA-256 is \(found) instead of \(expected)"
        case .unreadable(let failure): failure.description
        case .misfiled(let article, let expected): "article \(article) belongs into \(expected)"
        case .misnamed(let expected):
            expected.map { "the document says that it belongs into \($0)" } ?? "the document says of no day or night"
        case .misfiledRejection(let path, let expected): "the rejection of “\(path)” belongs into \(expected)"
        case .differs(let difference): difference.description
        case .furtherDiffer(let count): "this and \(Number.of(count - 1, "more file")) differ as well"
        case .notThere: "follows from the archive, but is missing"
        case .notGiven: "does not follow from the archive"
        case .undescribed(let detail):
            "tables and pages could not be compared, the settings that they were written with cannot be read: \(detail)"
        case .contradictory(let detail): "the files contradict each other: \(detail)"
        case .repeated(let article, let first): "article \(article) is in \(first) already"
        case .countDiffers(let difference): difference.description
        case .statisticsMissing: "the counts of archive files are missing"
        }
    }

    private var remedy: String {
        switch kind {
        case .noManifest, .unreadableManifest, .listedTwice:
            "fetch it again from where it was published, or publish again with “attache run”"
        case .missing, .size, .digest, .unreadable:
            "fetch the file again from where it was published, or publish again with “attache run”"
        case .unlisted: "keep it outside of the folder, or delete it"
        case .differs, .furtherDiffer, .notThere, .notGiven, .undescribed:
            "it was changed, or another version of attache wrote the folder: publish again with “attache run”"
        case .misfiled, .misnamed, .misfiledRejection, .repeated, .contradictory:
            "the archive was changed after it was written: take it from a copy, or publish again with “attache run”"
        case .countDiffers, .statisticsMissing:
            "trust the archive file, if its checksum holds, and publish again with “attache run”"
        }
    }
}

extension CountDifference: CustomStringConvertible {
    package var description: String {
        switch (published, counted) {
        case (let published?, let counted?):
            "\(subject): \(count ?? "counts") \(published), but the archive gives \(counted)"
        case (nil, _): "\(subject) is not counted, but stands in the archive"
        case (_, nil): "\(subject) is counted, but does not stand in the archive"
        }
    }
}
