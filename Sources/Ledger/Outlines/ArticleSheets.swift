internal import GRDB
internal import Vocabulary

/// The articles of a ledger in the order of a history, by the heads of their sheets: those of which more is asked than a count have their
/// rows here.
struct ArticleSheets: Sendable {
    private let bytes: [UInt8]
    let days: [ArticleDay]
    /// The place of the first article of each source.
    let firstOfSource: [Int]
    /// The places of the articles that have a row, in order, and where in the bytes it begins.
    let listed: [Int]
    private let starts: [Int]
    /// Where among them those are that are of a day on which any tells of anniversaries or milestones.
    private let eventful: [Range<Int>]

    var count: Int { days.last?.places.upperBound ?? 0 }

    /// Nil where they are not all there, or not those that the ledger wrote.
    init?(_ database: Database) throws {
        let known = try Int.fetchOne(database, sql: "SELECT count FROM total WHERE name = 'article'") ?? 0
        let size = try Int.fetchOne(database, sql: "SELECT total(length(head)) FROM sheetHead") ?? 0
        var reading = Reading()
        reading.bytes.reserveCapacity(size)
        let sheets = try Row.fetchCursor(database, sql: "SELECT day, head, seal FROM sheetHead ORDER BY day, part")
        while let sheet = try sheets.next() {
            let start = reading.bytes.count
            try sheet.withUnsafeData(atIndex: 1) { data in
                data?.withUnsafeBytes { reading.bytes.append(contentsOf: $0) }
            }
            let seal = SheetHead.seal(of: reading.bytes[start...])
            let isWhole = try sheet.withUnsafeData(atIndex: 2) { data in
                data?.withUnsafeBytes { seal.isHeld(by: $0) } ?? false
            }
            guard isWhole else { return nil }
            let day = sheet[0] as Int
            if day == OutlineSheet.undated {
                reading.takeUndated(from: start)
            } else {
                reading.take(Day(number: day), from: start)
            }
        }
        reading.settle()
        guard reading.place == known else { return nil }
        bytes = reading.bytes
        days = reading.days
        firstOfSource = reading.numbers.firstPlaces
        listed = reading.listed
        starts = reading.starts
        eventful = reading.eventful
    }

    /// Takes in the heads one after the other.
    private struct Reading {
        var bytes: [UInt8] = []
        var days: [ArticleDay] = []
        var numbers = SourceNumbers()
        var listed: [Int] = []
        var starts: [Int] = []
        var eventful: [Range<Int>] = []
        /// Of the next article.
        var place = 0
        /// The rows of those without a day, which lie on several sheets.
        private var undated: [Int] = []

        mutating func take(_ day: Day, from start: Int) {
            let first = listed.count
            bytes.withUnsafeBytes { bytes in
                var reader = OutlineReader(bytes, at: start)
                let head = SheetHead.read(&reader, on: day, at: place, &numbers)
                SheetHead.eachRow(of: head, in: bytes) { number, start in
                    listed.append(place + number)
                    starts.append(start)
                }
                days.append(head.day)
                if head.eventful > 0 { eventful.append(first..<listed.count) }
                place = head.day.places.upperBound
            }
        }

        /// Those without a day are counted when all of them are known.
        mutating func takeUndated(from start: Int) {
            bytes.withUnsafeBytes { bytes in
                var (reader, others) = (OutlineReader(bytes, at: start), SourceNumbers())
                let head = SheetHead.read(&reader, on: nil, at: 0, &others)
                SheetHead.eachRow(of: head, in: bytes) { _, start in undated.append(start) }
            }
        }

        /// Counts those without a day, by their ids.
        mutating func settle() {
            guard !undated.isEmpty else { return }
            let all = bytes
            undated.sort { OutlineSheet.precedes(all, $0, $1) }
            var counter = ArticleDayCounter()
            all.withUnsafeBytes { bytes in
                for start in undated {
                    var row = OutlineReader(bytes, at: start)
                    let head = ArticleOutline.head(&row)
                    counter.add(
                        head.outline, source: head.source, story: head.story, firstPublished: head.firstPublished)
                }
            }
            days.append(ArticleDay(counter, on: nil, at: place, &numbers))
            if counter.eventful > 0 { eventful.append(listed.count..<listed.count + undated.count) }
            listed += place..<place + undated.count
            starts += undated
            place += undated.count
        }
    }

    /// Reads the row of the article at a place; nil where it has none.
    func read<Value>(at place: Int, _ read: (inout OutlineReader) -> Value) -> Value? {
        let number = listed.partitioningIndex { $0 >= place }
        guard number < listed.count, listed[number] == place else { return nil }
        return bytes.withUnsafeBytes { bytes in
            var row = OutlineReader(bytes, at: starts[number])
            return read(&row)
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

    /// The places of the articles that tell of anniversaries or milestones.
    var tellingOfEvents: [Int] {
        bytes.withUnsafeBytes { bytes in
            eventful.joined().filter { number in
                var row = OutlineReader(bytes, at: starts[number])
                let counts = ArticleOutline.read(&row).counts
                return counts.anniversaries + counts.milestones > 0
            }.map { listed[$0] }
        }
    }

    /// The number among the days of the one that has a place.
    func day(of place: Int) -> Int { days.partitioningIndex { $0.places.upperBound > place } }
}

extension ArticleDay {
    /// Of the articles that were counted, the first of which is at a place of the history.
    init(_ counter: ArticleDayCounter, on day: Day?, at place: Int, _ numbers: inout SourceNumbers) {
        var sources: [Source] = []
        for source in counter.sources {
            sources.append(
                Source(
                    number: numbers.number(of: source.mark, at: place + source.first), articles: source.articles,
                    withFindings: source.withFindings))
        }
        self.init(
            day: day, places: place..<place + counter.count, mark: counter.mark,
            readings: counter.readings.map { Reading(night: $0.night, articles: $0.articles) }, sources: sources,
            retold: counter.retold.map {
                Retold(place: place + $0.place, story: $0.story, firstPublished: $0.firstPublished)
            }, meetings: counter.meetings)
    }
}
