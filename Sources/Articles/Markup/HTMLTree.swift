import CLibXML2

/// Parses HTML as it is found: never fails but for its limits.
///
/// The tree holds what an article is read from. What no reader sees, and attributes that no rule asks for, never reach the
/// parser (`HTMLSieve`).
enum HTMLTree {
    static func parse(_ bytes: [UInt8], limits: Limits) throws(ReadFailure) -> MarkupTree {
        let sifted = try HTMLSieve.sifted(bytes, limits: limits)
        ParserLibrary.start()
        guard let parser = htmlNewParserCtxt() else {
            throw ReadFailure(malformed: "HTML", "the parser could not start")
        }
        var builder = TreeBuilder(format: "HTML", limits: limits, size: sifted.count)
        builder.parser = parser
        parser.pointee.sax.pointee = makeHandler()
        defer {
            if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
            parser.pointee.myDoc = nil
            htmlFreeParserCtxt(parser)
        }
        let options = Int32(
            bitPattern: HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)
        withUnsafeMutablePointer(to: &builder) { address in
            parser.pointee.userData = UnsafeMutableRawPointer(address)
            sifted.withUnsafeBytes { buffer in
                let start = buffer.bindMemory(to: CChar.self).baseAddress
                _ = htmlCtxtReadMemory(parser, start, Int32(clamping: buffer.count), nil, "UTF-8", options)
            }
        }
        builder.parser = nil
        return try builder.finished(cutShort: false)
    }

    private static func makeHandler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElement = { context, name, attributes in
            guard let name else { return }
            TreeBuilder.at(context)?.pointee.start(html: name, attributes)
        }
        handler.endElement = { context, _ in TreeBuilder.at(context)?.pointee.end() }
        handler.characters = { context, text, count in
            TreeBuilder.at(context)?.pointee.characters(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        handler.serror = { _, _ in }
        return handler
    }
}
