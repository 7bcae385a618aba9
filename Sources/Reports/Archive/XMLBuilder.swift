import CLibXML2

/// An XML document in memory, written by libxml2: two spaces a level, UTF-8, `\n`.
///
/// What XML 1.0 cannot hold (control characters, half surrogates' replacements excepted) becomes U+FFFD, so that no
/// article can make a document that does not parse.
final class XMLBuilder {
    /// Memory is exhausted, or the document is larger than the 2 GB that libxml2 holds.
    struct Failure: Error {}

    private let buffer: xmlBufferPtr
    private let writer: xmlTextWriterPtr
    /// Whether every part was written; what follows a failure would be a document that lacks something.
    private var isWhole = true

    init() throws(Failure) {
        guard let buffer = xmlBufferCreate() else { throw Failure() }
        guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
            xmlBufferFree(buffer)
            throw Failure()
        }
        self.buffer = buffer
        self.writer = writer
        check(xmlTextWriterSetIndent(writer, 1))
        check(xmlTextWriterSetIndentString(writer, "  "))
        check(xmlTextWriterStartDocument(writer, nil, "UTF-8", nil))
    }

    private func check(_ status: Int32) {
        if status < 0 { isWhole = false }
    }

    deinit {
        xmlFreeTextWriter(writer)
        xmlBufferFree(buffer)
    }

    func element(_ name: String, _ content: () -> Void) {
        check(xmlTextWriterStartElement(writer, name))
        content()
        check(xmlTextWriterEndElement(writer))
    }

    /// An element with text alone; nothing where there is no text to write.
    func element(_ name: String, text: String?) {
        guard let text else { return }
        element(name) { self.text(text) }
    }

    /// Attributes come before any content; nothing where there is no value.
    func attribute(_ name: String, _ value: String?) {
        guard let value else { return }
        check(xmlTextWriterWriteAttribute(writer, name, XMLBuilder.legal(value)))
    }

    func attribute(_ name: String, _ value: Int?) {
        attribute(name, value.map { String($0) })
    }

    func text(_ text: String) {
        check(xmlTextWriterWriteString(writer, XMLBuilder.legal(text)))
    }

    /// `<?xml-stylesheet …?>`: before the first element alone; `content` is markup of ours.
    func instruction(_ target: String, _ content: String) {
        check(xmlTextWriterWritePI(writer, target, content))
    }

    /// The document; nothing must be written afterwards.
    func finish() throws(Failure) -> [UInt8] {
        check(xmlTextWriterEndDocument(writer))
        check(xmlTextWriterFlush(writer))
        let count = Int(xmlBufferLength(buffer))
        guard isWhole, count > 0, let content = xmlBufferContent(buffer) else { throw Failure() }
        return Array(UnsafeBufferPointer(start: content, count: count))
    }

    /// The text with U+FFFD for each character that XML 1.0 forbids.
    static func legal(_ text: String) -> String {
        func isLegal(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x9, 0xA, 0xD: true
            case ..<0x20, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
        guard !text.unicodeScalars.allSatisfy(isLegal) else { return text }
        var repaired = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { repaired.append(isLegal(scalar) ? scalar : "\u{FFFD}") }
        return String(repaired)
    }
}
