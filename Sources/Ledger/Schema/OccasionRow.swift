internal import Findings
internal import GRDB
internal import Vocabulary

/// The table `occasion`: its name and when it was known; all its facts follow from its reports.
struct OccasionRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "occasion"

    var id: String
    var addedOn: Day
    var changedOn: Day
    /// As its reports last said together; nil where they were grouped by the first version.
    var status: Meeting.Status?
}

extension OccasionRow {
    /// The columns in the order of the table.
    init(row: Row) throws {
        var columns = RowReader(row)
        id = columns.next()
        addedOn = try columns.next { Day($0) }
        changedOn = try columns.next { Day($0) }
        status = try columns.optional(Meeting.Status.init(rawValue:))
    }
}

/// The table `report`: which record speaks of which occasion.
struct ReportRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "report"

    var article: String
    var record: Int
    var occasion: String
    var reason: String
    /// Changes when the record does, so that a correction shows as a change of the occasion.
    var fingerprint: String
}

extension ReportRow {
    /// The columns in the order of the table.
    init(row: Row) throws {
        var columns = RowReader(row)
        article = columns.next()
        record = columns.next()
        occasion = columns.next()
        reason = columns.next()
        fingerprint = columns.next()
    }
}

/// The table `forwarding`: an id that was once published, and the occasion it became part of; nil where all its reports went.
struct ForwardingRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "forwarding"

    var id: String
    var occasion: String?
    /// The night on which it went; nil where the first version wrote it.
    var night: Day?
}

/// The table `rejection`: an input that was no article.
struct RejectionRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "rejection"

    var path: String
    var position: Int
    var place: String?
    var reason: String
    var readOn: Day

    var entry: RejectionEntry {
        RejectionEntry(path: path, position: position, place: place, reason: reason, readOn: readOn)
    }
}
