internal import Vocabulary

/// What is counted of a sheet of articles, and the rows of those of which more is asked than that: all that tell of anything, and all
/// that have no day of publication. It follows from the sheet.
enum SheetHead {
    /// Heads of another format have other seals.
    private static let format = 1

    static func seal(of head: ArraySlice<UInt8>) -> Mark {
        Mark { mark in
            mark.add(format)
            mark.add(head)
        }
    }

    /// `day` is that of the sheet.
    static func bytes(of rows: [UInt8], on day: Int) -> [UInt8] {
        var (counter, kept, listed) = (ArticleDayCounter(), OutlineWriter(), 0)
        rows.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                var row = OutlineReader(bytes, at: start)
                var end = OutlineReader(bytes, at: start)
                let head = ArticleOutline.head(&row)
                let next = start + end.number()
                if day == OutlineSheet.undated || !head.outline.counts.isEmpty {
                    kept.number(counter.count)
                    kept.append(bytes[start..<next])
                    listed += 1
                }
                counter.add(
                    head.outline, source: head.source, story: head.story, firstPublished: head.firstPublished)
                start = next
            }
        }
        var head = OutlineWriter()
        head.number(counter.count)
        head.mark(counter.mark)
        head.number(counter.meetings)
        head.number(counter.eventful)
        head.number(counter.readings.count)
        for (night, articles) in counter.readings {
            head.number(night.number)
            head.number(articles)
        }
        head.number(counter.sources.count)
        for source in counter.sources {
            head.mark(source.mark)
            head.number(source.first)
            head.number(source.articles)
            head.number(source.withFindings)
        }
        head.number(counter.retold.count)
        for story in counter.retold {
            head.number(story.place)
            head.mark(story.story)
            head.number(story.firstPublished?.number)
        }
        head.number(listed)
        return head.bytes + kept.bytes
    }

    /// A head as it is read.
    struct Contents {
        let day: ArticleDay
        let eventful: Int
        /// Where the rows begin, and how many they are: before each stands its place on the sheet.
        let rows: (start: Int, count: Int)
    }

    /// Reads the head of the sheet whose first article is at a place of the history.
    static func read(
        _ reader: inout OutlineReader, on day: Day?, at place: Int, _ numbers: inout SourceNumbers
    ) -> Contents {
        let (count, mark) = (reader.number(), reader.mark())
        let (meetings, eventful) = (reader.number(), reader.number())
        var readings: [ArticleDay.Reading] = []
        for _ in 0..<reader.number() {
            readings.append(.init(night: Day(number: reader.number()), articles: reader.number()))
        }
        var sources: [ArticleDay.Source] = []
        for _ in 0..<reader.number() {
            let (source, first) = (reader.optionalMark(), reader.number())
            sources.append(
                .init(
                    number: numbers.number(of: source, at: place + first), articles: reader.number(),
                    withFindings: reader.number()))
        }
        var retold: [ArticleDay.Retold] = []
        for _ in 0..<reader.number() {
            retold.append(
                .init(
                    place: place + reader.number(), story: reader.mark(),
                    firstPublished: reader.optionalNumber().map { Day(number: $0) }))
        }
        let listed = reader.number()
        return Contents(
            day: ArticleDay(
                day: day, places: place..<place + count, mark: mark, readings: readings, sources: sources,
                retold: retold, meetings: meetings),
            eventful: eventful, rows: (reader.place, listed))
    }

    /// Calls `use` for each row of a head: with its place on the sheet, and where it begins.
    static func eachRow(
        of head: Contents, in bytes: UnsafeRawBufferPointer, _ use: (_ place: Int, _ start: Int) -> Void
    ) {
        var next = head.rows.start
        for _ in 0..<head.rows.count {
            var reader = OutlineReader(bytes, at: next)
            let place = reader.number()
            let start = reader.place
            use(place, start)
            next = start + reader.number()
        }
    }
}
