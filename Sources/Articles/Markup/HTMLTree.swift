import CLibXML2

/// Parses HTML as it is found: never fails but for its limits.
enum HTMLTree {
    static func parse(_ bytes: [UInt8], limits: Limits) throws(ReadFailure) -> MarkupTree {
        try TagSizes.check(bytes, limits: limits)
        ParserLibrary.start()
        guard let parser = htmlNewParserCtxt() else {
            throw ReadFailure(malformed: "HTML", "the parser could not start")
        }
        let builder = TreeBuilder(format: "HTML", limits: limits)
        builder.parser = parser
        parser.pointee.sax.pointee = makeHandler()
        parser.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
        defer {
            if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
            parser.pointee.myDoc = nil
            htmlFreeParserCtxt(parser)
        }
        let options = Int32(
            bitPattern: HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)
        // A NUL would end the document for the parser.
        let clean = bytes.contains(0) ? bytes.filter { $0 != 0 } : bytes
        clean.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            _ = htmlCtxtReadMemory(parser, start, Int32(clamping: buffer.count), nil, "UTF-8", options)
        }
        builder.parser = nil
        return try withExtendedLifetime(builder) { () throws(ReadFailure) in try builder.finished(cutShort: false) }
    }

    private static func makeHandler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElement = { context, name, attributes in
            guard let builder = TreeBuilder.of(context), let name = TreeBuilder.string(name) else { return }
            var list: [MarkupTree.Attribute] = []
            var next = attributes
            while let pair = next, let key = TreeBuilder.string(pair[0]) {
                list.append(.init(name: key, value: TreeBuilder.string(pair[1]) ?? ""))
                next = pair + 2
            }
            builder.start(name, list)
        }
        handler.endElement = { context, _ in TreeBuilder.of(context)?.end() }
        handler.characters = { context, text, count in
            TreeBuilder.of(context)?.characters(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        handler.serror = { _, _ in }
        return handler
    }
}
