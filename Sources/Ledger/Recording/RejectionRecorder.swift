internal import Articles
internal import GRDB
internal import Vocabulary

/// Stores what could not be read, and forgets what was mended since.
struct RejectionRecorder {
    let database: Database
    let night: Day

    func record(
        _ rejections: [(rejection: Rejection, reason: String)], files: [String], into change: inout NightChange
    ) throws {
        var earlier: [String: RejectionRow] = [:]
        for file in Set(files + rejections.map(\.rejection.origin.path)).sorted() {
            let rows = try RejectionRow.all(database, "SELECT * FROM rejection WHERE path = ?", [file])
            for row in rows { earlier[key(row)] = row }
            try database.run("DELETE FROM rejection WHERE path = ?", [file])
        }
        var written: Set<String> = []
        for (rejection, reason) in rejections {
            var row = RejectionRow(
                path: rejection.origin.path, position: rejection.origin.position, place: rejection.place,
                reason: reason, readOn: night)
            guard written.insert(key(row)).inserted else { continue }
            if let known = earlier[key(row)] { row.readOn = known.readOn } else { change.newRejections += 1 }
            try row.insert(database)
        }
    }

    private func key(_ row: RejectionRow) -> String { "\(row.path)\u{0}\(row.position)\u{0}\(row.reason)" }
}
