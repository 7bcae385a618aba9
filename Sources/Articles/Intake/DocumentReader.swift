/// Looks at a stream of bytes, unpacks it if need be, and gives it to the reader of its format.
struct DocumentReader {
    let options: ArticleReader.Options
    let intake: Intake
    /// Archives around this document.
    var depth = 0

    /// How much of a document is looked at to see what it is.
    private static let sample = 1 << 16

    func read(_ source: any ByteSource) throws {
        let reader = try unpacked(source)
        let head = try Array(reader.peek(DocumentReader.sample))
        guard !head.isEmpty else { throw ReadFailure(.emptyText) }
        guard
            let format = options.format.flatMap({ depth == 0 || !$0.isArchive ? $0 : nil })
                ?? FormatDetector.format(of: head, named: intake.name)
        else { throw ReadFailure(.unknownFormat) }
        switch format {
        case .jsonl: try JSONLinesReader(intake: intake).read(plainReader(reader, head: head))
        default: try whole(try reader.rest(limit: options.limits.document), as: format)
        }
    }

    private func unpacked(_ source: any ByteSource) throws -> ByteReader {
        var reader = ByteReader(source)
        // A file that was compressed twice happens; three times does not.
        for _ in 0..<2 where GzipSource.begins(try reader.peek(3)) {
            reader = ByteReader(try GzipSource(ReaderSource(reader), limits: options.limits))
        }
        return reader
    }

    /// Lines in UTF-8 without a byte order mark; UTF-16 has to be turned around whole.
    private func plainReader(_ reader: ByteReader, head: [UInt8]) throws -> ByteReader {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { try reader.skip(3) }
        guard head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) else { return reader }
        return ByteReader(bytes: TextDecoder.decode(try reader.rest(limit: options.limits.document)).bytes)
    }

    private func whole(_ bytes: [UInt8], as format: InputFormat) throws {
        let limits = options.limits
        switch format {
        case .text: try PlainTextReader(intake: intake).read(bytes)
        case .markdown: try MarkdownReader(intake: intake).read(bytes)
        case .html: try PageReader(intake: intake).read(bytes)
        case .json, .jsonFeed, .ninjs: try JSONReader(intake: intake).read(bytes)
        case .feed: try FeedReader(intake: intake).read(XMLText.parse(bytes, format: "feed", limits: limits))
        default: throw ReadFailure(.unknownFormat)
        }
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
