import CLibXML2

/// Two documents of counts, row by row and count by count.
struct StatisticsComparison {
    private let published: [Row]
    private let counted: [Row]

    /// One element: what it counts, and its counts by name.
    private struct Row {
        let subject: String
        let counts: [String: String]
    }

    /// Both valid against the schema.
    init(published: [UInt8], counted: [UInt8]) throws(ArchiveFailure) {
        self.published = try StatisticsComparison.rows(of: published)
        self.counted = try StatisticsComparison.rows(of: counted)
    }

    /// In the order of the subjects; one at least, since the documents differ.
    var differences: [CountDifference] {
        var differences: [CountDifference] = []
        let left = Dictionary(grouping: published, by: \.subject)
        let right = Dictionary(grouping: counted, by: \.subject)
        for subject in Set(left.keys).union(right.keys).sorted() {
            guard let one = left[subject]?.first else {
                differences.append(CountDifference(subject: subject, count: nil, published: nil, counted: "there"))
                continue
            }
            guard let other = right[subject]?.first else {
                differences.append(CountDifference(subject: subject, count: nil, published: "there", counted: nil))
                continue
            }
            if let rows = left[subject]?.count, rows > 1 {
                differences.append(
                    CountDifference(subject: subject, count: "rows", published: String(rows), counted: "1"))
            }
            for name in Set(one.counts.keys).union(other.counts.keys).sorted()
            where one.counts[name] != other.counts[name] {
                differences.append(
                    CountDifference(
                        subject: subject, count: name, published: one.counts[name] ?? "nothing",
                        counted: other.counts[name] ?? "nothing"))
            }
        }
        // Nothing that counts: order of rows, blanks, the month that the file says it is of.
        if differences.isEmpty {
            differences.append(
                CountDifference(
                    subject: "the document", count: "as a whole is", published: "laid out otherwise",
                    counted: "the same counts"))
        }
        return differences
    }

    private static func rows(of document: [UInt8]) throws(ArchiveFailure) -> [Row] {
        let tree = document.withUnsafeBytes { raw in
            xmlReadMemory(
                raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), nil, nil, Int32(XML_PARSE_NONET.rawValue))
        }
        guard let tree, let root = xmlDocGetRootElement(tree) else { throw .invalid("not well-formed") }
        defer { xmlFreeDoc(tree) }
        let node = XMLNode(root)
        let head = Row(subject: "the document", counts: ["month": node["month"] ?? "undated"])
        return [head] + node.children.map(row)
    }

    private static func row(_ node: XMLNode) -> Row {
        func counts(_ names: [String]) -> [String: String] {
            names.reduce(into: [:]) { counts, name in counts[name] = node[name] }
        }
        switch node.name {
        case "coverage":
            let source = node["source"].map { ", \($0)" } ?? ""
            return Row(
                subject: "coverage of \(node["day"] ?? "no day")\(source)",
                counts: counts(["articles", "withFindings"]))
        case "pair":
            return Row(
                subject: "pair \(node["first"] ?? "")-\(node["second"] ?? "")",
                counts: counts([
                    "occasions", "reports", "held", "planned", "cancelled", "stories", "anniversaries", "milestones",
                ]))
        default:
            return Row(subject: "topic \(node["id"] ?? "")", counts: counts(["mentions", "articles", "stories"]))
        }
    }
}
