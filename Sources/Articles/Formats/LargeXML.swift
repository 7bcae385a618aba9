/// Feeds and news messages too large to be held: cut at the end of each item and read as so many small documents.
///
/// Each has what stands above the first item, one item, and the ends of what is open around it; namespaces, language and the
/// feed's title therefore hold for every item, and an item that is broken costs only itself.
struct LargeXML {
    let intake: Intake
    let format: InputFormat

    /// Bytes from which on a document is cut; below, it is parsed in one piece.
    static let smallest = 4 << 20
    /// What stands above the first item is read again with every item.
    private static let longestPrologue = 1 << 16

    func read(_ reader: ByteReader) throws {
        let head = try reader.peek(LargeXML.longestPrologue)
        guard let prologue = XMLPrologue(head, itemNames: itemNames) else {
            throw ReadFailure(.notAnArticle("no item in its first \(LargeXML.longestPrologue >> 10) KiB"))
        }
        let above = try reader.take(prologue.length)
        let below = Array(prologue.open.reversed().map { "</\($0)>" }.joined().utf8)
        var number = 0
        while true {
            let offset = reader.offset
            number += 1
            let closing = Array("</\(prologue.item)>".utf8)
            switch try reader.through(closing, limit: intake.limits.record) {
            case .closed(let bytes):
                try document(above + bytes + below, number: number)
            case .tooLong(let isClosed):
                let limit = Limits.size(intake.limits.record, of: "item")
                try intake.reject(
                    ReadFailure(.tooLarge(limit: limit, setting: .size)), place: "item \(number), byte \(offset)")
                guard isClosed else { return }
            case .open(let rest):
                guard rest.firstIndex(ofBytes: Array("</\(prologue.open[0])".utf8)) == nil else { return }
                throw ReadFailure(malformed: name, "ends too early", place: "byte \(reader.offset)")
            case nil:
                throw ReadFailure(malformed: name, "ends too early", place: "byte \(reader.offset)")
            }
        }
    }

    private var itemNames: Set<String> {
        switch format {
        case .feed: ["item", "entry"]
        case .newsml: ["NewsItem"]
        default: ["newsItem"]
        }
    }

    private var name: String {
        switch format {
        case .feed: "feed"
        case .newsml: "NewsML"
        default: "NewsML-G2"
        }
    }

    private func document(_ bytes: [UInt8], number: Int) throws {
        do {
            let tree = try XMLText.parse(bytes, format: name, limits: intake.limits)
            let whole =
                switch format {
                case .feed: try FeedReader(intake: intake).items(of: tree, from: number)
                case .newsml: try NewsMLReader(intake: intake).items(of: tree, from: number)
                default: try NewsMLG2Reader(intake: intake).items(of: tree, from: number)
                }
            if whole == 0 { throw tree.damage ?? ReadFailure(malformed: name, "an item that is not whole") }
        } catch let failure as ReadFailure {
            try intake.reject(ReadFailure(failure.reason, place: "item \(number)"))
        }
    }
}
