internal import Synchronization
internal import Vocabulary

/// Records in the order of a history. They are values, or lie in the ledger, and each is read when it is asked for.
///
/// To a reader it is an array; whatever changes it makes it one.
package struct Shelf<Record: Sendable & Hashable>: Sendable {
    /// Where records come from that are no values yet.
    final class Stock: Sendable {
        let outlines: Outlines
        private let take: @Sendable (_ place: Int) -> Record
        private let taken = Mutex<[Int: Record]>([:])

        init(_ outlines: Outlines, take: @escaping @Sendable (_ place: Int) -> Record) {
            self.outlines = outlines
            self.take = take
        }

        // For the two kinds of records there are: what does not know which one it has asks for types at each look.
        @_specialize(where Record == ArticleEntry)
        @_specialize(where Record == Occasion)
        private func record(at place: Int) -> Record {
            if let known = taken.withLock({ $0[place] }) { return known }
            let record = take(place)
            return taken.withLock { taken in
                if let known = taken[place] { return known }
                taken[place] = record
                return record
            }
        }

        subscript(place: Int) -> Record { record(at: place) }
    }

    /// What is known of all of them without reading any.
    enum Outlines: Sendable {
        case articles(UnreadArticles)
        case occasions(OutlineRows, firstNight: Day)

        var count: Int {
            switch self {
            case .articles(let articles): articles.sheets.count
            case .occasions(let rows, _): rows.count
            }
        }
    }

    private enum Contents: Sendable {
        case records([Record])
        case stock(Stock)
    }

    private var contents: Contents

    init(_ stock: Stock) { contents = .stock(stock) }

    package init(_ records: [Record]) { contents = .records(records) }

    var stock: Stock? {
        if case .stock(let stock) = contents { stock } else { nil }
    }
}

extension Shelf: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
    package init() { contents = .records([]) }

    /// At once: what the protocol does by itself adds one after the other, and copies all before it each time.
    package init(_ records: some Sequence<Record>) { contents = .records(Array(records)) }

    package var startIndex: Int { 0 }

    package var endIndex: Int {
        switch contents {
        case .records(let records): records.count
        case .stock(let stock): stock.outlines.count
        }
    }

    package subscript(position: Int) -> Record {
        get {
            switch contents {
            case .records(let records): records[position]
            case .stock(let stock): stock[position]
            }
        }
        set {
            var records = Array(self)
            records[position] = newValue
            contents = .records(records)
        }
    }

    package mutating func replaceSubrange(_ subrange: Range<Int>, with records: some Collection<Record>) {
        var all = Array(self)
        all.replaceSubrange(subrange, with: records)
        contents = .records(all)
    }

    package mutating func append(contentsOf records: some Sequence<Record>) {
        contents = .records(Array(self) + Array(records))
    }
}

extension Shelf: Hashable {
    package static func == (left: Shelf, right: Shelf) -> Bool { left.elementsEqual(right) }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for record in self { hasher.combine(record) }
    }
}

extension Shelf: ExpressibleByArrayLiteral {
    package init(arrayLiteral records: Record...) { self.init(records) }
}

extension Shelf<ArticleEntry> {
    /// Those that lie in the ledger; nil where they are values.
    var unread: UnreadArticles? {
        if case .articles(let articles)? = stock?.outlines { articles } else { nil }
    }

    /// Records of meetings in all of them.
    package var meetings: Int {
        guard let unread else { return reduce(0) { $0 + $1.counts.meetings } }
        return unread.sheets.days.reduce(0) { $0 + $1.meetings }
    }

    /// The place of one that is not among those of `ArticleLists`; nil where there is none.
    package func placeOfUnlisted(_ id: String) -> Int? { unread?.place(of: id) }

    /// Tells a visitor those that have rows, or all where they are values, without reading any but as far as it is told.
    func tell(_ visitor: inout some ArticleListVisitor) {
        guard let unread else {
            for article in self { article.tell(&visitor) }
            return
        }
        unread.sheets.each { ArticleOutline.read(&$0, &visitor) }
    }
}

extension Shelf<Occasion> {
    private var outlines: (rows: OutlineRows, firstNight: Day)? {
        if case .occasions(let rows, let firstNight)? = stock?.outlines { (rows, firstNight) } else { nil }
    }

    /// Of the occasion at a place, of which nothing else is read.
    package func id(at place: Int) -> String { outlines?.rows.id(at: place) ?? self[place].id }

    /// Tells a visitor all of them, without reading any but as far as it is told.
    func tell(_ visitor: inout some OccasionListVisitor) {
        guard let outlines else {
            for occasion in self { occasion.tell(&visitor) }
            return
        }
        outlines.rows.each { OccasionOutline.read(&$0, firstNight: outlines.firstNight, &visitor) }
    }
}
