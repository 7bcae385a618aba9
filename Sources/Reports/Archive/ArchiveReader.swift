@preconcurrency import CLibXML2
package import Ledger
package import Statistics
import Vocabulary

/// What an archive file holds: enough to make the ledger again.
package struct ArchiveContents: Sendable {
    /// What the root says the file is of: the day of publication of its articles, or the night that read them or acted.
    var published: Day?
    var actedOn: Day?
    package var articles: [CountedArticle] = []
    package var rejections: [RejectionEntry] = []
    /// What the night of the file did to occasions; nil in a file that does not say.
    package var night: NightRecord?
}

/// Why an archive file could not be read.
package enum ArchiveFailure: Error, Hashable, Sendable {
    case damaged(Gzip.Failure)
    /// What the schema or the parser says, with the line of the document where it is known.
    case invalid(String)
    /// The element and the value that is not what the schema says.
    case badValue(element: String, detail: String)
}

extension ArchiveFailure: CustomStringConvertible {
    /// Completes “the file …”.
    package var description: String {
        switch self {
        case .damaged(let failure): failure.description
        case .invalid(let detail): "is not valid: \(detail)"
        case .badValue(let element, let detail): "has a bad <\(element)>: \(detail)"
        }
    }
}

/// Reads archive files back: validated against the schema first, one article in memory at a time.
package struct ArchiveReader {
    private let validator: SchemaValidator

    package init() throws {
        guard let validator = SchemaValidator() else { throw ArchiveFailure.invalid("the schema does not compile") }
        self.validator = validator
    }

    /// The contents of a gzip-compressed archive file.
    package func read(compressed bytes: [UInt8]) throws -> ArchiveContents {
        try ArchiveReader.contents(of: try document(compressed: bytes))
    }

    /// The document itself, valid against the schema.
    func document(compressed bytes: [UInt8]) throws(ArchiveFailure) -> [UInt8] {
        let document: [UInt8]
        do {
            document = try Gzip.decompress(bytes)
        } catch {
            throw .damaged(error)
        }
        if let complaint = validator.complaint(about: document) { throw .invalid(complaint) }
        return document
    }

    static func contents(of document: [UInt8]) throws -> ArchiveContents {
        var contents = ArchiveContents()
        try document.withUnsafeBytes { raw in
            let memory = raw.bindMemory(to: CChar.self).baseAddress
            guard let reader = xmlReaderForMemory(memory, Int32(raw.count), nil, nil, Int32(XML_PARSE_NONET.rawValue))
            else { throw ArchiveFailure.invalid("no memory") }
            defer { xmlFreeTextReader(reader) }
            xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil)
            var status = xmlTextReaderRead(reader)
            while status == 1 {
                if xmlTextReaderDepth(reader) == 0,
                    xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ELEMENT.rawValue)
                {
                    contents.published = ArchiveReader.day("published", of: reader)
                    contents.actedOn = ArchiveReader.day("night", of: reader)
                }
                guard xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ELEMENT.rawValue),
                    xmlTextReaderDepth(reader) == 1, let tree = xmlTextReaderExpand(reader)
                else {
                    status = xmlTextReaderRead(reader)
                    continue
                }
                let node = XMLNode(tree)
                switch node.name {
                case "article": contents.articles.append(try ArchivedRecord(node).article())
                case "rejection": contents.rejections.append(try ArchivedRecord(node).rejection())
                case "added", "change", "finding", "forwarded":
                    guard let night = contents.actedOn else {
                        throw ArchiveFailure.badValue(element: "archive", detail: "night")
                    }
                    var record = contents.night ?? NightRecord(night: night)
                    try ArchivedRecord(node).add(to: &record)
                    contents.night = record
                default: break
                }
                status = xmlTextReaderNext(reader)
            }
            guard status == 0 else { throw ArchiveFailure.invalid("not well-formed") }
        }
        return contents
    }

    private static func day(_ attribute: String, of reader: xmlTextReaderPtr) -> Day? {
        guard let value = xmlTextReaderGetAttribute(reader, attribute) else { return nil }
        defer { xmlFree(value) }
        return Day(String(cString: value))
    }
}
