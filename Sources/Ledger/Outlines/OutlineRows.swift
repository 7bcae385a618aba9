internal import GRDB
internal import Vocabulary

/// The outlines of all articles or of all occasions of a ledger, in the order of a history.
struct OutlineRows: Sendable {
    /// Under which kind they lie in the table, which is also that of their forms.
    enum Kind: String, Sendable {
        case article, occasion

        /// Asks for one of the forms.
        var formByID: String {
            switch self {
            case .article: "SELECT form, seal FROM articleForm WHERE id = ?"
            case .occasion: "SELECT form, seal FROM occasionForm WHERE id = ?"
            }
        }
    }

    private let bytes: [UInt8]
    /// Where in the bytes the row of each place begins.
    private let starts: [Int]

    var count: Int { starts.count }

    /// Nil where they are not all there, or not those that the ledger wrote.
    init?(_ database: Database, _ kind: Kind) throws {
        let known = try Int.fetchOne(
            database, sql: "SELECT count FROM total WHERE name = ?", arguments: [kind.rawValue])
        let size = try Int.fetchOne(
            database, sql: "SELECT total(length(rows)) FROM outline WHERE kind = ?", arguments: [kind.rawValue])
        var (bytes, starts) = ([UInt8](), [Int]())
        bytes.reserveCapacity(size ?? 0)
        starts.reserveCapacity(known ?? 0)
        let sheets = try Row.fetchCursor(
            database, sql: "SELECT day, part, rows, seal FROM outline WHERE kind = ? ORDER BY day, part",
            arguments: [kind.rawValue])
        var undated = 0
        while let sheet = try sheets.next() {
            let start = bytes.count
            try sheet.withUnsafeData(atIndex: 2) { data in data?.withUnsafeBytes { bytes.append(contentsOf: $0) } }
            let seal = OutlineSheet.seal(of: bytes[start...])
            let isWhole = try sheet.withUnsafeData(atIndex: 3) { data in
                data?.withUnsafeBytes { seal.isHeld(by: $0) } ?? false
            }
            guard isWhole else { return nil }
            if sheet[0] as Int == OutlineSheet.undated { undated = undated == 0 ? starts.count + 1 : undated }
            OutlineSheet.eachStart(in: bytes, from: start) { starts.append($0) }
        }
        guard starts.count == known ?? 0 else { return nil }
        // Those without a day lie on several sheets.
        if undated > 0 {
            let all = bytes
            starts[(undated - 1)...].sort { OutlineSheet.precedes(all, $0, $1) }
        }
        (self.bytes, self.starts) = (bytes, starts)
    }

    /// Reads the row of a place.
    func read<Value>(at place: Int, _ read: (inout OutlineReader) -> Value) -> Value {
        bytes.withUnsafeBytes { bytes in
            var row = OutlineReader(bytes, at: starts[place])
            return read(&row)
        }
    }

    func id(at place: Int) -> String {
        read(at: place) { row in
            _ = row.number()
            return row.text()
        }
    }

    /// Reads all rows, one after the other.
    func each(_ read: (inout OutlineReader) -> Void) {
        bytes.withUnsafeBytes { bytes in
            for start in starts {
                var row = OutlineReader(bytes, at: start)
                read(&row)
            }
        }
    }
}

/// Some rows that lie together: those of a day, sorted by id.
enum OutlineSheet {
    /// The day of what has none, which comes last; it lies on several sheets, so that none grows with the history.
    static let undated = Int(Int32.max)
    private static let parts: UInt64 = 256

    struct Key: Hashable, Comparable {
        let day: Int
        let part: Int

        init(day: Day?, id: String) {
            self.day = day?.number ?? OutlineSheet.undated
            part = day == nil ? Int(Mark(text: id).high % OutlineSheet.parts) : 0
        }

        static func < (left: Key, right: Key) -> Bool { (left.day, left.part) < (right.day, right.part) }
    }

    /// Rows of another format have other seals.
    private static let format = 1

    static func seal(of rows: ArraySlice<UInt8>) -> Mark {
        Mark { mark in
            mark.add(format)
            mark.add(rows)
        }
    }

    static func eachStart(in bytes: [UInt8], from start: Int, _ use: (Int) -> Void) {
        var place = start
        bytes.withUnsafeBytes { bytes in
            while place < bytes.count {
                use(place)
                place += Int(Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Int32.self)))
            }
        }
    }

    /// The rows of a sheet with some of them replaced, added or taken away, by their ids, and how many they are then.
    static func merge(_ rows: [UInt8], with changes: [String: [UInt8]?]) -> (rows: [UInt8], count: Int) {
        let sorted = changes.map { (id: Array($0.key.utf8), row: $0.value) }
            .sorted { $0.id.lexicographicallyPrecedes($1.id) }
        var (merged, count, next) = ([UInt8](), 0, 0)
        merged.reserveCapacity(rows.count + sorted.reduce(0) { $0 + ($1.row?.count ?? 0) })
        func add(_ row: [UInt8]?) {
            guard let row else { return }
            merged += row
            count += 1
        }
        rows.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                var row = OutlineReader(bytes, at: start)
                let end = start + row.number()
                let id = row.textBytes()
                while next < sorted.count, sorted[next].id.lexicographicallyPrecedes(id) {
                    add(sorted[next].row)
                    next += 1
                }
                if next < sorted.count, sorted[next].id.elementsEqual(id) {
                    add(sorted[next].row)
                    next += 1
                } else {
                    merged.append(contentsOf: bytes[start..<end])
                    count += 1
                }
                start = end
            }
        }
        for change in sorted[next...] { add(change.row) }
        return (merged, count)
    }

    /// By the bytes of their ids, as the tables are sorted.
    static func precedes(_ bytes: [UInt8], _ left: Int, _ right: Int) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var (one, other) = (OutlineReader(bytes, at: left), OutlineReader(bytes, at: right))
            _ = (one.number(), other.number())
            return one.textBytes().lexicographicallyPrecedes(other.textBytes())
        }
    }
}
