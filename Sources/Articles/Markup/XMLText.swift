import CLibXML2

/// Parses XML without a DTD, without entities and without the network; broken documents yield what stands before the break
/// and, where the parser can go on, behind it.
enum XMLText {
    static func parse(_ bytes: [UInt8], format: String, limits: Limits) throws(ReadFailure) -> MarkupTree {
        let decoded = TextDecoder.decode(bytes, claimed: declaredEncoding(bytes))
        let document = NamedEntities.resolve(DocumentType.removed(from: decoded.bytes))
        try TagSizes.check(document, limits: limits)
        // Control characters, which XML 1.0 forbids, stand in many a feed.
        let clean = document.contains(where: isForbidden) ? document.filter { !isForbidden($0) } : document
        return try parse(utf8: clean, format: format, limits: limits)
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }

    private static func parse(utf8 bytes: [UInt8], format: String, limits: Limits) throws(ReadFailure) -> MarkupTree {
        ParserLibrary.start()
        guard let parser = xmlNewParserCtxt() else {
            throw ReadFailure(malformed: format, "the parser could not start")
        }
        var builder = TreeBuilder(format: format, limits: limits, size: bytes.count)
        builder.parser = parser
        parser.pointee.sax.pointee = makeHandler()
        defer {
            if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
            parser.pointee.myDoc = nil
            xmlFreeParserCtxt(parser)
        }
        // The bytes are UTF-8 by now, whatever the declaration says.
        let options = Int32(
            bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue | XML_PARSE_IGNORE_ENC.rawValue)
        withUnsafeMutablePointer(to: &builder) { address in
            parser.pointee.userData = UnsafeMutableRawPointer(address)
            bytes.withUnsafeBytes { buffer in
                let start = buffer.bindMemory(to: CChar.self).baseAddress
                _ = xmlCtxtReadMemory(parser, start, Int32(clamping: buffer.count), nil, "UTF-8", options)
            }
        }
        builder.parser = nil
        return try builder.finished(cutShort: builder.isOpen)
    }

    /// The encoding that the XML declaration names.
    static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(200)
        guard head.starts(with: "<?xml".utf8), let close = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let declaration = String(decoding: head[..<close], as: UTF8.self)
        guard let name = declaration.firstRange(of: "encoding") else { return nil }
        let value = declaration[name.upperBound...].drop { $0 != "\"" && $0 != "'" }
        guard let quote = value.first else { return nil }
        return String(value.dropFirst().prefix { $0 != quote })
    }

    /// Names of well-known namespaces are written with our prefix, whatever prefix the document has.
    private static let prefixes = [
        "http://www.w3.org/2005/Atom": "", "http://purl.org/rss/1.0/": "",
        "http://purl.org/rss/1.0/modules/content/": "content:", "http://purl.org/dc/elements/1.1/": "dc:",
        "http://purl.org/dc/terms/": "dcterms:", "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
        "http://search.yahoo.com/mrss/": "media:", "http://www.w3.org/1999/xhtml": "",
        "http://iptc.org/std/nar/2006-10-01/": "", "http://iptc.org/std/NITF/2006-10-18/": "",
        "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:", "http://purl.org/atom/ns#": "",
        "http://backend.userland.com/rss2": "", "http://backend.userland.com/RSS2": "",
        "http://blogs.law.harvard.edu/tech/rss": "", "http://my.netscape.com/rdf/simple/0.9/": "",
        "http://channel.netscape.com/rdf/simple/0.9/": "",
    ]

    private static func makeHandler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { context, local, prefix, uri, _, _, count, _, attributes in
            guard let builder = TreeBuilder.at(context), let local else { return }
            let isOpened = builder.pointee.start(xml: local, prefix: prefix, uri: uri) {
                let known = TreeBuilder.string(uri).flatMap { XMLText.prefixes[$0] }
                let written = TreeBuilder.string(prefix).map { $0 + ":" } ?? ""
                return (known ?? written) + String(cString: local)
            }
            guard isOpened, let attributes else { return }
            for i in 0..<Int(count) {
                let fields = attributes + i * 5
                guard let name = fields[0], let start = fields[3], let end = fields[4] else { continue }
                let value = UnsafeBufferPointer(start: start, count: end - start)
                builder.pointee.attribute(local: name, prefix: fields[1], value: value) {
                    (TreeBuilder.string(fields[1]).map { $0 + ":" } ?? "") + String(cString: name)
                }
            }
        }
        handler.endElementNs = { context, _, _, _ in TreeBuilder.at(context)?.pointee.end() }
        handler.characters = { context, text, count in
            TreeBuilder.at(context)?.pointee.characters(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        handler.reference = { context, name in TreeBuilder.at(context)?.pointee.reference(name) }
        handler.serror = { context, error in
            if let error { TreeBuilder.at(context)?.pointee.noticed(error) }
        }
        return handler
    }
}

/// libxml2's one-time start, before any thread uses it.
enum ParserLibrary {
    private static let started: Void = xmlInitParser()
    static func start() { started }
}
