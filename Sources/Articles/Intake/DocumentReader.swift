internal import Vocabulary

/// Looks at a stream of bytes, unpacks it if need be, and gives it to the reader of its format.
struct DocumentReader {
    let options: ArticleReader.Options
    let intake: Intake
    /// Archives around this document.
    var depth = 0

    /// How much of a document is looked at to see what it is.
    private static let sample = 1 << 16
    private static let mostLayers = 2

    func read(_ source: any ByteSource) throws {
        let (reader, isPacked) = try unpacked(source)
        let head = try Array(reader.peek(DocumentReader.sample))
        guard !head.isEmpty else { throw ReadFailure(.emptyText) }
        let named = options.format.flatMap { depth == 0 || !$0.isArchive ? $0 : nil }
        guard let format = try named ?? FormatDetector.format(of: head, named: intake.name) else {
            throw ReadFailure(.unknownFormat)
        }
        switch format {
        case .jsonl: try JSONLinesReader(intake: intake).read(plainReader(reader, head: head))
        case .csv: try CSVReader(intake: intake).read(plainReader(reader, head: head))
        case .json, .jsonFeed, .ninjs: try JSONReader(intake: intake).read(plainReader(reader, head: head))
        case .reuters: try ReutersReader(intake: intake).read(plainReader(reader, head: head))
        case .feed, .newsmlG2, .newsml: try pieces(reader, head: head, as: format)
        case .warc: try WARCReader(intake: intake).read(reader)
        case .arc: try ARCReader(intake: intake).read(reader)
        case .mail where MailboxReader.begins(head): try MailboxReader(intake: intake).read(reader)
        case .tar: try archive { try TarReader(limits: options.limits).read(reader, each: $0) }
        case .zip:
            let store: any ByteStore =
                if !isPacked, let file = source as? FileSource, let store = file.store { store } else {
                    MemoryStore(try reader.rest(limit: options.limits.heldArchive))
                }
            try archive { try ZipReader(limits: options.limits).read(store, each: $0) }
        case .html: try whole(try reader.rest(limit: options.limits.page), as: format)
        default: try whole(try reader.rest(limit: options.limits.document), as: format)
        }
    }

    private func unpacked(_ source: any ByteSource) throws -> (ByteReader, isPacked: Bool) {
        var reader = ByteReader(source)
        var layers = 0
        while let packing = Packing(beginning: try reader.peek(Packing.signature)) {
            // a file that was compressed twice happens; three times does not
            guard layers < DocumentReader.mostLayers else {
                throw ReadFailure(.tooLarge(limit: Number.of(layers, "compression", "compressions inside each other")))
            }
            layers += 1
            reader = ByteReader(try UnpackSource(ReaderSource(reader), packing, limits: options.limits))
        }
        return (reader, layers > 0)
    }

    /// UTF-8 without a byte order mark.
    private func plainReader(_ reader: ByteReader, head: [UInt8]) throws -> ByteReader {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            try reader.skip(3)
        } else if head.starts(with: [0, 0, 0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE, 0, 0]) {
            return ByteReader(bytes: TextDecoder.decode(try reader.rest(limit: options.limits.document)).bytes)
        } else if let isBigEndian = TextDecoder.byteOrder(head) {
            if TextDecoder.hasMark(head) { try reader.skip(2) }
            return ByteReader(UTF16Source(reader, isBigEndian: isBigEndian))
        }
        return reader
    }

    /// A feed or message of many items: whole where that is small, else cut into its items.
    private func pieces(_ reader: ByteReader, head: [UInt8], as format: InputFormat) throws {
        guard try reader.peek(LargeXML.smallest).count == LargeXML.smallest else {
            return try whole(try reader.rest(limit: options.limits.document), as: format)
        }
        try LargeXML(intake: intake, format: format).read(try plainReader(reader, head: head))
    }

    private func whole(_ bytes: [UInt8], as format: InputFormat) throws {
        let limits = options.limits
        switch format {
        case .text: try PlainTextReader(intake: intake).read(bytes)
        case .markdown: try MarkdownReader(intake: intake).read(bytes)
        case .html: try PageReader(intake: intake).read(bytes)
        case .feed: try FeedReader(intake: intake).read(XMLText.parse(bytes, format: "feed", limits: limits))
        case .nitf: try NITFReader(intake: intake).read(XMLText.parse(bytes, format: "NITF", limits: limits))
        case .newsml: try NewsMLReader(intake: intake).read(XMLText.parse(bytes, format: "NewsML", limits: limits))
        case .newsmlG2:
            try NewsMLG2Reader(intake: intake).read(XMLText.parse(bytes, format: "NewsML-G2", limits: limits))
        case .wire: try WireReader(intake: intake).read(bytes)
        case .mail: try MailReader(intake: intake).read(bytes)
        case .json, .jsonFeed, .ninjs, .jsonl, .csv, .reuters, .warc, .arc, .tar, .zip:
            throw ReadFailure(.unknownFormat)
        }
    }

    /// Reads each member of an archive as a file of its own; one that fails is a rejection, and the next is read.
    private func archive(_ members: ((ArchiveMember) throws -> Void) throws -> Void) throws {
        guard depth < options.limits.archiveDepth else {
            throw ReadFailure(
                .tooLarge(
                    limit: Number.of(
                        options.limits.archiveDepth, "archive inside another", "archives inside each other"),
                    setting: .archives))
        }
        var isEmpty = true
        try members { member in
            isEmpty = false
            let inner = intake.member(member.name, options: options)
            do {
                try DocumentReader(options: options, intake: inner, depth: depth + 1).read(try member.content.get())
            } catch let failure as ReadFailure {
                try inner.reject(failure)
            }
        }
        if isEmpty { throw ReadFailure(.notAnArticle("an archive without files to read")) }
    }
}

extension InputFormat {
    /// Whether it holds files rather than articles.
    var isArchive: Bool { self == .tar || self == .zip }
}

/// What a reader has left, as a source again.
private final class ReaderSource: ByteSource {
    private let reader: ByteReader

    init(_ reader: ByteReader) { self.reader = reader }

    func next() throws(ReadFailure) -> [UInt8] { try reader.chunk() }
}
