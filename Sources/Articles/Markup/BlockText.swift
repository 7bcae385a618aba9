/// Writes the text of markup as a reader sees it: blocks as paragraphs, `<br>` as a line end, blanks collapsed.
struct BlockText {
    private let tree: MarkupTree
    private(set) var output: [UInt8] = []
    private var pending = Gap.none
    /// The node with the first text that was written.
    private(set) var firstNode: Int?

    private enum Gap: Int { case none, blank, line, block }

    init(_ tree: MarkupTree) { self.tree = tree }

    /// Appends what `node` holds, without the nodes for which `skip` is true.
    mutating func append(_ node: Int, skip: (Int) -> Bool = { _ in false }) {
        let end = tree.end(of: node)
        // Elements that are open, with the index at which each ends.
        var open: [(end: Int, isBlock: Bool)] = []
        var i = node
        while i < end {
            while let last = open.last, last.end <= i {
                if last.isBlock { widen(.block) }
                open.removeLast()
            }
            let known = tree.nodes[i].known
            if known == .text {
                write(tree.bytes(of: i))
                if firstNode == nil, !output.isEmpty { firstNode = i }
                i += 1
                continue
            }
            let isBlock = BlockText.isBlock(known)
            if isBlock { widen(.block) }
            if BlockText.isUnread(known) || skip(i) {
                i = tree.end(of: i)
                continue
            }
            if known == .br {
                // Two in a row part paragraphs.
                widen(pending == .line ? .block : .line)
            } else if known == .td || known == .th {
                widen(.blank)
            }
            open.append((tree.end(of: i), isBlock))
            i += 1
        }
        if open.contains(where: { $0.isBlock }) { widen(.block) }
    }

    private mutating func widen(_ gap: Gap) {
        if gap.rawValue > pending.rawValue { pending = gap }
    }

    private mutating func write(_ text: ArraySlice<UInt8>) {
        for byte in text {
            if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
                widen(.blank)
                continue
            }
            if pending != .none, !output.isEmpty {
                switch pending {
                case .block: output += [0x0A, 0x0A]
                case .line: output.append(0x0A)
                default: output.append(0x20)
                }
            }
            pending = .none
            output.append(byte)
        }
    }

    /// Never text, wherever they stand. `embed` is none of them: it has no end, and the parser hangs what follows below it.
    static func isUnread(_ name: KnownName) -> Bool {
        switch name {
        case .script, .style, .noscript, .template, .svg, .head, .iframe, .object, .canvas, .select, .button, .textarea,
            .input, .audio, .video, .math, .map, .noframes, .applet:
            true
        default: false
        }
    }

    static func isBlock(_ name: KnownName) -> Bool {
        switch name {
        case .p, .div, .article, .section, .main, .aside, .header, .footer, .nav, .h1, .h2, .h3, .h4, .h5, .h6, .ul,
            .ol, .li, .dl, .dt, .dd, .blockquote, .pre, .table, .tr, .tbody, .thead, .tfoot, .caption, .form, .fieldset,
            .figure, .figcaption, .address, .hr, .body, .html, .center, .details, .summary, .menu, .dir, .block, .hl1,
            .hl2:
            true
        default: false
        }
    }
}
