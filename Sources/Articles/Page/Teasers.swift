/// What announces other stories in the midst of an article: `Renault's latest van`, a link, with a line or two under it.
///
/// They are left out when the article is written, and weigh when it is looked for: a list of teasers that has lost its links
/// looks like prose, and has been taken for the article on a page of Readability's.
struct Teasers {
    private var marks: [Bool]
    private let tree: MarkupTree
    private let mass: TextMass

    /// Bytes of a teaser that are not blank, at most, and of the prose of the page.
    private static let most: Int32 = 500
    private static let mostOfProse = 0.25

    /// By rules that raise F1 by 0.0024 on scrapinghub's 181 pages, where three have such teasers; of trafilatura's 990 they change
    /// two, both for the better, and of Readability's 130 none.
    init(_ tree: MarkupTree, mass: TextMass) {
        self.tree = tree
        self.mass = mass
        marks = [Bool](repeating: false, count: tree.nodes.count)
        let prose = Double(mass.text[MarkupTree.root] - mass.links[MarkupTree.root])
        for node in 1..<max(1, tree.nodes.count) where !mass.isFurniture[node] && !tree.nodes[node].isText {
            if let teaser = teaser(of: node, prose: prose) { mark(teaser) }
            markExcerpts(in: node)
        }
    }

    func holds(_ node: Int) -> Bool { marks[node] }

    private mutating func mark(_ node: Int) {
        for inner in node..<tree.end(of: node) { marks[inner] = true }
    }

    /// What stands around a heading that lies in a link. One that holds a link is furniture already.
    private func teaser(of heading: Int, prose: Double) -> Int? {
        guard TextMass.isHeading(tree.nodes[heading].known), mass.text[heading] >= 10 else { return nil }
        let link = tree.parent(of: heading)
        guard leadsAway(link) else { return nil }
        let teaser = tree.parent(of: link)
        // Weighed before it is walked: a page may be nothing but headings.
        guard mass.text[teaser] < Teasers.most, Double(mass.text[teaser]) < prose * Teasers.mostOfProse else {
            return nil
        }
        let headings = (teaser..<tree.end(of: teaser)).count { TextMass.isHeading(tree.nodes[$0].known) }
        return headings == 1 ? teaser : nil
    }

    /// A link to somewhere, and not to a place on the page.
    private func leadsAway(_ node: Int) -> Bool {
        guard tree.nodes[node].known == .a, let address = tree.range(of: .href, at: node) else { return false }
        return address.count > 1 && tree.bytes[address.lowerBound] != UInt8(ascii: "#")
    }

    /// Two or more elements beside each other that begin with a link and end in the dots of an excerpt, or that lead to one
    /// place by a picture and by a title.
    private mutating func markExcerpts(in list: Int) {
        guard mass.text[list] > 120 else { return }
        let excerpts = tree.children(of: list).filter { isExcerpt($0) || leadsTwice($0) }
        guard excerpts.count > 1 else { return }
        for excerpt in excerpts { mark(excerpt) }
    }

    private func isExcerpt(_ node: Int) -> Bool {
        let (text, links) = (mass.text[node], mass.links[node])
        guard !tree.nodes[node].isText, !mass.isFurniture[node], text >= 60, text < Teasers.most, links >= 20,
            links * 2 < text
        else { return false }
        let texts = (node..<tree.end(of: node)).filter { tree.nodes[$0].isText && mass.text[$0] > 0 }
        guard let first = texts.first, let last = texts.last else { return false }
        var ancestor = tree.parent(of: first)
        while ancestor > node, tree.nodes[ancestor].known != .a { ancestor = tree.parent(of: ancestor) }
        return tree.nodes[ancestor].known == .a && Teasers.endsInDots(tree.bytes(of: last))
    }

    /// Whether an element begins with a link that holds no text and goes on with one to the same address that does.
    private func leadsTwice(_ node: Int) -> Bool {
        let text = mass.text[node]
        guard !tree.nodes[node].isText, !mass.isFurniture[node], text >= 30, text < Teasers.most,
            mass.links[node] >= 8,
            let first = (node..<tree.end(of: node)).first(where: { tree.nodes[$0].isText && mass.text[$0] > 0 })
        else { return false }
        var link = tree.parent(of: first)
        while link > node, tree.nodes[link].known != .a { link = tree.parent(of: link) }
        guard link > node, leadsAway(link), let address = tree.range(of: .href, at: link) else { return false }
        return (node..<link).contains { other in
            guard tree.nodes[other].known == .a, mass.text[other] == 0,
                let same = tree.range(of: .href, at: other)
            else { return false }
            return tree.bytes[same].elementsEqual(tree.bytes[address])
        }
    }

    /// `soon...`, `soon…`, `soon […]`.
    static func endsInDots(_ text: ArraySlice<UInt8>) -> Bool {
        var text = text
        while let last = text.last, last <= 0x20 || last == UInt8(ascii: "]") { text.removeLast() }
        return text.suffix(3).elementsEqual("...".utf8) || text.suffix(3).elementsEqual("…".utf8)
    }
}
