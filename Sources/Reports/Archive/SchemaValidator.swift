import CLibXML2

/// Validates documents in memory against the schema, without network and without printing.
final class SchemaValidator {
    private let schema: xmlSchemaPtr

    /// Nil where the schema itself does not compile.
    init?(schema text: String = Schema.text) {
        let bytes = Array(text.utf8)
        let compiled: xmlSchemaPtr? = bytes.withUnsafeBytes { raw in
            guard let parser = xmlSchemaNewMemParserCtxt(raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count))
            else { return nil }
            defer { xmlSchemaFreeParserCtxt(parser) }
            xmlSchemaSetParserStructuredErrors(parser, { _, _ in }, nil)
            return xmlSchemaParse(parser)
        }
        guard let compiled else { return nil }
        schema = compiled
    }

    deinit { xmlSchemaFree(schema) }

    /// Nil for a valid document, else the first complaint.
    func complaint(about document: [UInt8]) -> String? {
        guard document.count <= Int(Int32.max) else { return "larger than 2 GB" }
        let box = ComplaintBox()
        return document.withUnsafeBytes { raw -> String? in
            let options = Int32(XML_PARSE_NONET.rawValue)
            guard
                let reader = xmlReaderForMemory(
                    raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), nil, nil, options)
            else { return "no memory" }
            defer { xmlFreeTextReader(reader) }
            let context = Unmanaged.passUnretained(box).toOpaque()
            xmlTextReaderSetStructuredErrorHandler(
                reader,
                { context, error in
                    guard let context, let error else { return }
                    Unmanaged<ComplaintBox>.fromOpaque(context).takeUnretainedValue().add(error)
                }, context)
            guard xmlTextReaderSetSchema(reader, schema) == 0 else { return "schema refused" }
            var status = xmlTextReaderRead(reader)
            while status == 1 { status = xmlTextReaderRead(reader) }
            if let first = box.first { return first }
            guard status == 0 else { return "not well-formed" }
            return xmlTextReaderIsValid(reader) == 1 ? nil : "not valid"
        }
    }
}

private final class ComplaintBox {
    private(set) var first: String?

    func add(_ error: UnsafeMutablePointer<xmlError>) {
        guard first == nil else { return }
        let message = error.pointee.message.map { String(cString: $0) } ?? "unknown error"
        first = "line \(error.pointee.line): \(message.split(separator: "\n").first.map(String.init) ?? message)"
    }
}
