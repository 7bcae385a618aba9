/// The lead of an article: a sentence or two between the title and the body, which many pages set apart from both.
///
/// It stands behind the title, before the first paragraph of the body, and is named for what it is or shares the title's
/// `header`. It often tells what the body then takes for granted.
struct LeadParagraph {
    let page: PageView
    let mass: TextMass

    private var tree: MarkupTree { page.tree }

    /// Bytes of a lead that are not blank.
    private static let sizes = 50...900
    /// Elements between the title and its lead, at most: a share bar, a picture with its caption, a list of authors.
    private static let farthest = 400

    /// The element that is the lead of a body which begins with the text node `first`; nil where there is none.
    func element(before first: Int, title: String?) -> Int? {
        guard let heading = heading(before: first, title: title) else { return nil }
        let header = enclosingHeader(of: heading)
        var node = tree.end(of: heading)
        let last = min(first, node + LeadParagraph.farthest)
        while node < last {
            if isLead(node, header: header), tree.end(of: node) <= first { return node }
            node += 1
        }
        return nil
    }

    /// The nearest heading of the first level, or one that reads as the title, before the body.
    private func heading(before first: Int, title: String?) -> Int? {
        var node = first - 1
        while node > 0 {
            switch tree.nodes[node].known {
            case .h1: return node
            case .h2, .h3:
                if let title, TextNormalizer.line(tree.text(of: node)) == title { return node }
            default: break
            }
            node -= 1
        }
        return nil
    }

    private func enclosingHeader(of node: Int) -> Int? {
        var ancestor = tree.parent(of: node)
        for _ in 0..<4 where ancestor > 0 {
            if tree.nodes[ancestor].known == .header { return ancestor }
            ancestor = tree.parent(of: ancestor)
        }
        return nil
    }

    private func isLead(_ node: Int, header: Int?) -> Bool {
        let known = tree.nodes[node].known
        switch known {
        case .p, .div, .h2, .h3, .h4, .span, .section: break
        default: return false
        }
        let isNamed = page.marks[node].contains(.lead)
        let sharesHeader = header.map { node < tree.end(of: $0) } ?? false
        guard isNamed || sharesHeader && (known == .p || known == .h2) && !mass.isFurniture[node] else { return false }
        guard !isCaption(node) else { return false }
        let (text, links) = weight(of: node)
        guard LeadParagraph.sizes.contains(text), links * 4 < text else { return false }
        // One that was cut short is made from the body.
        return !Teasers.endsInDots(Array(tree.text(of: node).utf8)[...])
    }

    /// What stands under a picture between title and body.
    private func isCaption(_ node: Int) -> Bool {
        var ancestor = node
        for _ in 0..<5 where ancestor > 0 {
            let known = tree.nodes[ancestor].known
            if known == .figure || known == .figcaption { return true }
            if let names = tree.range(of: .class, at: ancestor),
                ElementNames.holds(tree.bytes[names], anyOf: LeadParagraph.captions)
            {
                return true
            }
            ancestor = tree.parent(of: ancestor)
        }
        return false
    }

    private static let captions = ["caption", "credit", "byline", "author", "gallery"]

    /// Bytes of text and of links, furniture included: leads go by the names of teasers.
    private func weight(of node: Int) -> (text: Int, links: Int) {
        var text = 0
        var links = 0
        var linkEnd = 0
        for inner in node..<tree.end(of: node) {
            if tree.nodes[inner].known == .a { linkEnd = max(linkEnd, tree.end(of: inner)) }
            text += Int(page.own[inner])
            if inner < linkEnd { links += Int(page.own[inner]) }
        }
        return (text, links)
    }
}
