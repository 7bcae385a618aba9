/// The article within a page: the element that holds most of its prose, without the furniture inside it.
///
/// Each block of prose gives points to the elements around it, as in Readability, after everything that its name gives away
/// as furniture has been taken out (`Furniture`). From the best element the search climbs as long as the elements around it
/// hold much more of the same, takes in neighbours that are prose, and judges what it has found block by block.
struct MainContent {
    private let page: PageView
    private let tree: MarkupTree
    private let mass: TextMass

    private init(_ page: PageView, trust: Furniture.Trust) {
        self.page = page
        tree = page.tree
        mass = TextMass(page, trust: trust)
    }

    /// UTF-8; paragraphs parted by an empty line.
    static func text(of page: PageView, title: String?) -> [UInt8] {
        let strict = MainContent(page, trust: .all).text(title: title)
        guard strict.count < few else { return strict }
        let lenient = MainContent(page, trust: strict.count < fewest ? .none : .certain).text(title: title)
        return lenient.count > strict.count * (strict.count < fewest ? 1 : muchMore) ? lenient : strict
    }

    /// Bytes below which it is likelier that names misled than that so little was written.
    private static let fewest = 150
    /// Bytes below which names may have misled, which they have if much more stands under names that articles go by too.
    /// Raises F1 by 0.007 on Readability's pages and by 0.002 on trafilatura's, and changes none of scrapinghub's.
    private static let few = 1_000
    private static let muchMore = 3

    private func text(title: String?) -> [UInt8] {
        let prose = ProseScores(page, mass: mass)
        let body = (0..<page.count).first { tree.nodes[$0].known == .body }
        var root = climbed(from: prose.best ?? body ?? MarkupTree.root, prose)
        if let title, let own = TitledArticle(page: page, mass: mass, prose: prose).best(title, insteadOf: root) {
            root = climbed(from: own, prose)
        }
        let teasers = Teasers(tree, mass: mass)
        let start = firstProse(of: root)
        let heading = (1..<max(1, page.count)).first { tree.nodes[$0].known == .h1 }
        func skips(_ node: Int) -> Bool {
            mass.isFurniture[node] || teasers.holds(node) || isLinkList(node) || isTitle(node, title, first: heading)
                || isNotice(node) || node < start && isDateline(node)
        }
        var writer = BlockText(tree)
        for part in withNeighbours(root, prose) { writer.append(part, skip: skips) }
        return withLead(writer, title: title)
    }

    /// The body with the lead above it, unless it begins with it already.
    private func withLead(_ body: BlockText, title: String?) -> [UInt8] {
        guard let first = body.firstNode,
            let lead = LeadParagraph(page: page, mass: mass).element(before: first, title: title)
        else { return body.output }
        var writer = BlockText(tree)
        writer.append(lead)
        guard !writer.output.isEmpty, body.output.firstIndex(ofBytes: Array(writer.output.prefix(60))) == nil else {
            return body.output
        }
        return writer.output + [0x0A, 0x0A] + body.output
    }

    /// Whether the text that a page states for machines is better than what was found in its elements; a short one only where
    /// next to nothing was, as on pages that a script fills.
    static func prefers(_ stated: [UInt8], over found: [UInt8]) -> Bool {
        found.count * 2 < stated.count && (stated.count > 400 || found.count < 60)
    }

    /// How many times the prose of an element must be around it for the search to climb; less where that is an `article`.
    private static let more = 1.25
    private static let moreInArticle = 1.1

    /// Where an article is cut into sections, the best element is but one of them.
    private func climbed(from best: Int, _ prose: ProseScores) -> Int {
        var current = best
        var inner = best
        var ancestor = tree.parent(of: best)
        var steps = 0
        while ancestor > 0, steps < 6 {
            // What stands outside of the `article` that holds the best element is another one.
            let (below, above) = (tree.nodes[inner].known, tree.nodes[ancestor].known)
            if below == .article || below == .main || below == .body || above == .body { break }
            let isStated = above == .article || page.marks[ancestor].contains(.statedBody)
            let needed = prose.total[current] * (isStated ? MainContent.moreInArticle : MainContent.more)
            if prose.total[ancestor] > needed, mass.linkDensity(ancestor) < 0.3 { current = ancestor }
            // What only wraps the same prose once more is no step.
            if prose.total[ancestor] > prose.total[inner] { steps += 1 }
            inner = ancestor
            ancestor = tree.parent(of: ancestor)
        }
        return current
    }

    /// The element with those beside it that are prose too: a lead above the body, a last paragraph below it.
    private func withNeighbours(_ root: Int, _ prose: ProseScores) -> [Int] {
        let parent = tree.parent(of: root)
        guard parent > 0, tree.nodes[root].known != .article, tree.nodes[root].known != .body else { return [root] }
        return tree.children(of: parent).filter { node in
            if node == root { return true }
            guard !tree.nodes[node].isText, !mass.isFurniture[node] else { return false }
            return prose.total[node] >= 1.8 && mass.linkDensity(node) < 0.2
                && prose.total[node] * 4 > Double(mass.text[node]) / 100
        }
    }

    private func isLinkList(_ node: Int) -> Bool {
        switch tree.nodes[node].known {
        case .ul, .ol, .div, .section, .table, .p, .li, .h2, .h3, .h4, .h5, .dl:
            mass.text[node] > 0 && mass.linkDensity(node) > 0.6
        default: false
        }
    }

    /// The title stands in the title, and not again in the body; further headings of the first level are the body's own.
    private func isTitle(_ node: Int, _ title: String?, first: Int?) -> Bool {
        switch tree.nodes[node].known {
        case .h1: node == first || title.map { TextNormalizer.line(tree.text(of: node)) == $0 } ?? false
        case .h2, .h3: title.map { TextNormalizer.line(tree.text(of: node)) == $0 } ?? false
        default: false
        }
    }

    /// The first run of text within an element that is long enough for a sentence.
    private func firstProse(of root: Int) -> Int {
        (root..<tree.end(of: root)).first { !mass.isFurniture[$0] && page.own[$0] >= 70 } ?? 0
    }

    /// `20 Nov, 2019 05:47`, in an element that is called a date, and not part of a sentence.
    private func isDateline(_ node: Int) -> Bool {
        let known = tree.nodes[node].known
        guard known == .time || page.marks[node].contains(.dated), mass.text[node] > 0, mass.text[node] < 60 else {
            return false
        }
        let parent = tree.parent(of: node)
        if known == .time || known == .span, tree.nodes[parent].known == .p, mass.text[parent] > mass.text[node] + 40 {
            return false
        }
        var digits = 0
        for inner in node..<tree.end(of: node) where tree.nodes[inner].isText && !mass.isFurniture[inner] {
            digits += tree.bytes(of: inner).count { $0 >= 0x30 && $0 <= 0x39 }
        }
        return digits >= 4
    }

    /// `Sign up for our newsletter`, `Read more: …`: a paragraph that speaks to the visitor, not of the news.
    private func isNotice(_ node: Int) -> Bool {
        switch tree.nodes[node].known {
        case .p, .div, .h2, .h3, .h4, .h5, .li, .span, .strong, .em:
            guard mass.text[node] > 0, mass.text[node] < 250 else { return false }
            return Notices.begin(tree, node)
        default: return false
        }
    }
}
