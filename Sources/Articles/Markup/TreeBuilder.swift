import CLibXML2

/// Receives the events of a libxml2 parser and builds the tree from them; entities are never looked up.
final class TreeBuilder {
    private(set) var tree = MarkupTree()
    private var open = [MarkupTree.root]
    private let limits: Limits
    private let format: String
    /// For stopping the parser; set while it runs.
    var parser: xmlParserCtxtPtr?
    private(set) var failure: ReadFailure?

    init(format: String, limits: Limits) {
        self.format = format
        self.limits = limits
    }

    func start(_ name: String, _ attributes: [MarkupTree.Attribute]) {
        guard failure == nil else { return }
        guard open.count <= limits.markupDepth else {
            return stop("\(limits.markupDepth) elements inside each other")
        }
        guard tree.nodes.count < limits.markupNodes else {
            return stop("\(limits.markupNodes) elements a document")
        }
        open.append(tree.append(element: name, attributes: attributes, to: open[open.count - 1]))
    }

    private func stop(_ limit: String) {
        failure = ReadFailure(.tooLarge(limit: limit))
        if let parser { xmlStopParser(parser) }
    }

    func end() {
        if open.count > 1 { open.removeLast() }
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard failure == nil, open.count > 1 else { return }
        tree.append(text: String(decoding: bytes, as: UTF8.self), to: open[open.count - 1])
    }

    /// An entity that nobody declared to us; those of HTML have a meaning all the same.
    func reference(_ name: UnsafePointer<UInt8>?) {
        guard let name, let entity = htmlEntityLookup(name), failure == nil, open.count > 1 else { return }
        var text: [UInt8] = []
        text.appendScalar(entity.pointee.value)
        tree.append(text: String(decoding: text, as: UTF8.self), to: open[open.count - 1])
    }

    /// Remembers the first error that breaks the document; warnings and mere oddities pass.
    func noticed(_ error: UnsafePointer<xmlError>) {
        guard tree.damage == nil, error.pointee.level.rawValue >= XML_ERR_FATAL.rawValue else { return }
        let message = error.pointee.message.map { String(cString: $0) } ?? "error \(error.pointee.code)"
        tree.damage = ReadFailure(
            malformed: format, TextNormalizer.line(String(message.prefix(200))), place: "line \(error.pointee.line)")
    }

    /// Whether some element is still open.
    var isOpen: Bool { open.count > 1 }

    /// The tree, unless a limit stopped it.
    func finished(cutShort: Bool) throws(ReadFailure) -> MarkupTree {
        if let failure { throw failure }
        tree.isCutShort = cutShort
        return tree
    }

    static func of(_ context: UnsafeMutableRawPointer?) -> TreeBuilder? {
        context.map { Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    static func string(_ text: UnsafePointer<UInt8>?) -> String? {
        text.map { String(cString: $0) }
    }
}
