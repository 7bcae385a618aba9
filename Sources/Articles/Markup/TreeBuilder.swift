import CLibXML2

/// Receives the events of a libxml2 parser and builds the tree from them; entities are never looked up.
///
/// A value at a fixed address while the parser runs, so that its callbacks count no references.
struct TreeBuilder {
    private(set) var tree = MarkupTree()
    private var open = [MarkupTree.root]
    /// Open elements of HTML beyond the deepest that the tree keeps; each lies beside the one before it.
    private var beyond = 0
    private let limits: Limits
    private let format: String
    /// For stopping the parser; set while it runs.
    var parser: xmlParserCtxtPtr?
    private(set) var failure: ReadFailure?
    private let known = KnownNames.shared
    /// Qualified names by the addresses that the parser has for their parts, which stay the same within a document.
    private var qualified: [QualifiedName: (known: KnownName, index: Int32)] = [:]

    private struct QualifiedName: Hashable {
        let local: UnsafePointer<UInt8>
        let prefix: UnsafePointer<UInt8>?
        let uri: UnsafePointer<UInt8>?
    }

    init(format: String, limits: Limits, size: Int) {
        self.format = format
        self.limits = limits
        tree.reserve(nodes: min(size / 16, limits.markupNodes) + 16, bytes: size)
    }

    /// Opens an element of HTML; all that is asked of its name is which of the known ones it is.
    mutating func start(html name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        // Pages of old editors nest without end; browsers stop going down, and so does this.
        if open.count > limits.markupDepth {
            open.removeLast()
            beyond += 1
        }
        guard mayOpen() else { return }
        open.append(tree.append(element: known.name(TreeBuilder.bytes(name)), name: 0, to: open[open.count - 1]))
        var next = attributes
        while let pair = next, let key = pair[0] {
            let value = pair[1].map(TreeBuilder.bytes) ?? UnsafeBufferPointer(start: nil, count: 0)
            tree.append(attribute: known.name(TreeBuilder.bytes(key)), name: 0, value: value)
            next = pair + 2
        }
    }

    /// Opens an element of XML under the name that `spelled` makes of its parts.
    mutating func start(
        xml local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?,
        spelled: () -> String
    ) -> Bool {
        guard mayOpen() else { return false }
        let name = resolve(QualifiedName(local: local, prefix: prefix, uri: uri), spelled)
        open.append(tree.append(element: name.known, name: name.index, to: open[open.count - 1]))
        return true
    }

    /// An attribute of the element that was opened last.
    mutating func attribute(
        local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, value: UnsafeBufferPointer<UInt8>,
        spelled: () -> String
    ) {
        let name = resolve(QualifiedName(local: local, prefix: prefix, uri: nil), spelled)
        tree.append(attribute: name.known, name: name.index, value: value)
    }

    private mutating func resolve(
        _ key: QualifiedName, _ spelled: () -> String
    ) -> (known: KnownName, index: Int32) {
        if let name = qualified[key] { return name }
        var text = spelled()
        let name = (known: text.withUTF8 { known.name($0) }, index: tree.index(of: text))
        qualified[key] = name
        return name
    }

    private mutating func mayOpen() -> Bool {
        guard failure == nil else { return false }
        guard open.count <= limits.markupDepth else {
            stop("\(limits.markupDepth) elements inside each other")
            return false
        }
        guard tree.nodes.count < limits.markupNodes else {
            stop("\(limits.markupNodes) elements a document")
            return false
        }
        return true
    }

    private mutating func stop(_ limit: String) {
        failure = ReadFailure(.tooLarge(limit: limit))
        if let parser { xmlStopParser(parser) }
    }

    mutating func end() {
        if beyond > 0 { beyond -= 1 } else if open.count > 1 { open.removeLast() }
    }

    mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard failure == nil, open.count > 1 else { return }
        // `&#146;` means what it means in Windows-1252, as the HTML standard has it; it comes by itself.
        if bytes.count == 2, bytes[0] == 0xC2, bytes[1] < 0xA0, bytes[1] != 0x85 {
            Windows1252.decode([bytes[1]]).withUnsafeBufferPointer { tree.append(text: $0, to: open[open.count - 1]) }
            return
        }
        tree.append(text: bytes, to: open[open.count - 1])
    }

    /// An entity that nobody declared to us; those of HTML have a meaning all the same.
    mutating func reference(_ name: UnsafePointer<UInt8>?) {
        guard let name, let entity = htmlEntityLookup(name), failure == nil, open.count > 1 else { return }
        var text: [UInt8] = []
        text.appendScalar(entity.pointee.value)
        text.withUnsafeBufferPointer { characters($0) }
    }

    /// Remembers the first error that breaks the document; warnings and mere oddities pass.
    mutating func noticed(_ error: UnsafePointer<xmlError>) {
        guard tree.damage == nil, error.pointee.level.rawValue >= XML_ERR_FATAL.rawValue else { return }
        let message = error.pointee.message.map { String(cString: $0) } ?? "error \(error.pointee.code)"
        tree.damage = ReadFailure(
            malformed: format, TextNormalizer.line(String(message.prefix(200))), place: "line \(error.pointee.line)")
    }

    /// Whether some element is still open.
    var isOpen: Bool { open.count > 1 }

    /// The tree, unless a limit stopped it.
    mutating func finished(cutShort: Bool) throws(ReadFailure) -> MarkupTree {
        if let failure { throw failure }
        tree.isCutShort = cutShort
        tree.close()
        return tree
    }

    typealias Address = UnsafeMutablePointer<TreeBuilder>

    static func at(_ context: UnsafeMutableRawPointer?) -> Address? {
        context?.assumingMemoryBound(to: TreeBuilder.self)
    }

    static func string(_ text: UnsafePointer<UInt8>?) -> String? {
        text.map { String(cString: $0) }
    }

    private static func bytes(_ text: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
    }
}
