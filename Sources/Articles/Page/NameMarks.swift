/// What the class and id of an element, and its role and the like, say of it.
struct NameMarks: OptionSet {
    let rawValue: UInt16

    /// Named like navigation, advertisements, comments and the like, and not like an article's body.
    static let furniture = NameMarks(rawValue: 1)
    /// Named like what no article goes by, however much text stands under it.
    static let certain = NameMarks(rawValue: 1 << 1)
    /// Named like the body of an article.
    static let body = NameMarks(rawValue: 1 << 2)
    /// Named like the lead of an article.
    static let lead = NameMarks(rawValue: 1 << 3)
    /// Named like what holds a date.
    static let dated = NameMarks(rawValue: 1 << 4)
    /// Named in a way that overrules `furniture`.
    static let kept = NameMarks(rawValue: 1 << 5)
    /// A quoted post.
    static let post = NameMarks(rawValue: 1 << 6)
    /// `itemprop="articleBody"`.
    static let statedBody = NameMarks(rawValue: 1 << 7)
    /// Not shown, or with a role that no article has.
    static let aside = NameMarks(rawValue: 1 << 8)
}

/// The marks of every element of a page; each pair of class and id is judged once, since pages repeat them by the hundred.
struct ElementMarks {
    private let marks: [NameMarks]

    subscript(node: Int) -> NameMarks { marks[node] }

    init(_ tree: MarkupTree) {
        let names = ElementNames.shared
        var known: [UInt64: NameMarks] = [:]
        var spelled: [UInt8] = []
        marks = tree.nodes.indices.map { index in
            let node = tree.nodes[index]
            guard !node.isText, node.count > 0 else { return [] }
            var marks: NameMarks = []
            var isNamed = false
            for attribute in tree.attributes[Int(node.start)..<Int(node.start + node.count)] {
                let value = Int(attribute.start)..<Int(attribute.start + attribute.count)
                switch attribute.known {
                case .class, .id:
                    // Class before id, whichever comes first, so that each pair has one spelling.
                    isNamed = isNamed || !value.isEmpty
                case .hidden: marks.insert(.aside)
                case .ariaHidden where tree.bytes[value].elementsEqual("true".utf8): marks.insert(.aside)
                case .style where ElementMarks.hides(tree.bytes[value]): marks.insert(.aside)
                case .role where ElementMarks.isAsideRole(tree.bytes, value): marks.insert(.aside)
                case .itemprop where tree.bytes[value].elementsEqual("articleBody".utf8): marks.insert(.statedBody)
                default: break
                }
            }
            guard isNamed else { return marks }
            spelled.removeAll(keepingCapacity: true)
            if let range = tree.range(of: .class, at: index) { spelled += tree.bytes[range] }
            spelled.append(0x20)
            if let range = tree.range(of: .id, at: index) { spelled += tree.bytes[range] }
            let key = ElementMarks.hash(spelled)
            if let judged = known[key] { return marks.union(judged) }
            let judged = names.marks(of: spelled)
            known[key] = judged
            return marks.union(judged)
        }
    }

    /// `display: none` or `visibility: hidden`, however spaced.
    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        let compact = style.compactMap { $0 == 0x20 ? nil : $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        return compact.firstIndex(ofBytes: Array("display:none".utf8)) != nil
            || compact.firstIndex(ofBytes: Array("visibility:hidden".utf8)) != nil
    }

    private static func isAsideRole(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes[range].withUnsafeBufferPointer { ElementNames.roles.value(of: $0, folding: false) }
    }

    /// 64-bit FNV-1a.
    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return value
    }
}
