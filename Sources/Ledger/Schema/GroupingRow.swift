internal import Findings
internal import Foundation
internal import GRDB
internal import Vocabulary

/// The table `grouping`: of each record of a meeting the days on which it can be found, and the group that it is in.
struct GroupingRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "grouping"

    var article: String
    var record: Int
    /// All of them: `KHM-LAO`.
    var parties: String
    /// The size class of its days, see `ReportLoader`; -1 where no day is known.
    var size: Int
    /// Days since 1970; nil where none is known.
    var firstDay: Int?
    var lastDay: Int?
    /// Changes when the record does, so that a correction shows as a change of the occasion.
    var fingerprint: String

    init(article: String, record: Int, _ meeting: Meeting, published: Day?) {
        self.article = article
        self.record = record
        parties = PathWord.key(of: meeting.parties)
        let report = MeetingReport(
            key: .init(article: article, record: record), meeting: meeting, published: published, story: article)
        let days = report.days
        size = days.map(ReportLoader.sizeClass) ?? -1
        firstDay = days?.lowerBound
        lastDay = days?.upperBound
        fingerprint = Fingerprint.of(meeting)
    }
}

/// The table `summitPlace`: where a report of a summit is found by others; see `SummitPlaces`.
struct SummitPlaceRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "summitPlace"

    var place: String
    var size: Int
    var firstDay: Int
    var lastDay: Int
    var report: Int64

    /// None for a report of which no day is known.
    static func rows(of report: GroupedReport) -> [SummitPlaceRow] {
        guard let days = report.days else { return [] }
        return SummitPlaces.keys(of: report.report.meeting).map { key in
            SummitPlaceRow(
                place: key.text, size: ReportLoader.sizeClass(of: days), firstDay: days.lowerBound,
                lastDay: days.upperBound, report: report.id)
        }
    }
}

/// The table `sketch`: the five-word shingles of an article's text, for the comparison with later ones; see `Shingles`.
struct SketchRow: Codable, FetchableRecord, MutablePersistableRecord {
    static let databaseTableName = "sketch"

    var id: Int64?
    var article: String
    var shingles: Data

    func encode(to container: inout PersistenceContainer) {
        container["id"] = id
        container["article"] = article
        container["shingles"] = shingles
    }

    mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

/// The table `band`: where a text's sketch lies, so that near copies are found without comparing all with all.
struct BandRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "band"

    var value: Int64
    var sketch: Int64
}

/// The table `change`: what a night changed in an occasion that was known before.
struct ChangeRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "change"
    static let persistenceConflictPolicy = PersistenceConflictPolicy(insert: .replace, update: .abort)

    var night: Day
    var occasion: String
    var kind: OccasionChange.Kind
    var reason: String
}
