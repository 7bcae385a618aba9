@preconcurrency import CLibXML2

/// A view on one element of a libxml2 tree; valid as long as the reader that owns the tree stands still.
struct XMLNode {
    private let node: xmlNodePtr

    init(_ node: xmlNodePtr) { self.node = node }

    var name: String { node.pointee.name.map { String(cString: $0) } ?? "" }

    subscript(attribute: String) -> String? {
        guard let value = xmlGetNoNsProp(node, attribute) else { return nil }
        defer { xmlFree(value) }
        return String(cString: value)
    }

    var text: String {
        guard let content = xmlNodeGetContent(node) else { return "" }
        defer { xmlFree(content) }
        return String(cString: content)
    }

    var children: [XMLNode] {
        var children: [XMLNode] = []
        var next = node.pointee.children
        while let child = next {
            if child.pointee.type == XML_ELEMENT_NODE { children.append(XMLNode(child)) }
            next = child.pointee.next
        }
        return children
    }

    func children(named name: String) -> [XMLNode] { children.filter { $0.name == name } }

    func first(_ name: String) -> XMLNode? { children.first { $0.name == name } }
}
