import CLibXML2

/// An XML document in memory, written by libxml2: two spaces a level, UTF-8, `\n`.
///
/// What XML 1.0 cannot hold (control characters, half surrogates' replacements excepted) becomes U+FFFD, so that no
/// article can make a document that does not parse.
final class XMLBuilder {
    private let buffer: xmlBufferPtr
    private let writer: xmlTextWriterPtr

    /// Nil only where memory is exhausted.
    init?() {
        guard let buffer = xmlBufferCreate() else { return nil }
        guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
            xmlBufferFree(buffer)
            return nil
        }
        self.buffer = buffer
        self.writer = writer
        xmlTextWriterSetIndent(writer, 1)
        xmlTextWriterSetIndentString(writer, "  ")
        xmlTextWriterStartDocument(writer, nil, "UTF-8", nil)
    }

    deinit {
        xmlFreeTextWriter(writer)
        xmlBufferFree(buffer)
    }

    func element(_ name: String, _ content: () -> Void) {
        xmlTextWriterStartElement(writer, name)
        content()
        xmlTextWriterEndElement(writer)
    }

    /// An element with text alone; nothing where there is no text to write.
    func element(_ name: String, text: String?) {
        guard let text else { return }
        element(name) { self.text(text) }
    }

    /// Attributes come before any content; nothing where there is no value.
    func attribute(_ name: String, _ value: String?) {
        guard let value else { return }
        xmlTextWriterWriteAttribute(writer, name, XMLBuilder.legal(value))
    }

    func attribute(_ name: String, _ value: Int?) {
        attribute(name, value.map { String($0) })
    }

    func text(_ text: String) {
        xmlTextWriterWriteString(writer, XMLBuilder.legal(text))
    }

    /// The document; nothing must be written afterwards.
    func finish() -> [UInt8] {
        xmlTextWriterEndDocument(writer)
        xmlTextWriterFlush(writer)
        let count = Int(xmlBufferLength(buffer))
        guard let content = xmlBufferContent(buffer) else { return [] }
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
