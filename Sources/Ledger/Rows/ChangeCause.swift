package import Findings

/// Why an occasion is not what it was: what a night writes down, adds up over its runs, and pages tell.
///
/// Tables and archives have it as a line, which reads as a sentence: `2 reports more: a17, a21 and 3 more`. `init(_:)` reads again
/// what `text` writes; ids stand in it without blanks, as `%20`, so that no id can be taken for the words around it.
package enum ChangeCause: Hashable, Sendable {
    /// What became of some reports.
    package enum Effect: String, Sendable, CaseIterable { case more, corrected, less }

    case reports(Effect, count: Int, named: Articles)
    /// Occasions that turned out to be this one.
    case joined([String])
    /// The articles of one that no report is left of.
    case gone(Articles)
    /// What became of it was something else the night before.
    case before(Meeting.Status)
    /// As an older program put it.
    case other(String)

    /// Some articles by their ids, the first three, and how many others.
    package struct Articles: Hashable, Sendable {
        package var ids: [String]
        package var others: Int
        private static let named = 3

        /// Names the first of them.
        package init(_ ids: [String], others: Int = 0) {
            self.ids = Array(ids.prefix(Articles.named))
            self.others = max(0, ids.count - Articles.named) + others
        }

        fileprivate init?(reading text: Substring) {
            var names = text
            others = 0
            if text.hasSuffix(" more"), let and = text.ranges(of: " and ").last,
                let count = Int(text[and.upperBound...].dropLast(5))
            {
                others = count
                names = text[..<and.lowerBound]
            }
            ids = ChangeCause.ids(names)
            if ids.isEmpty { return nil }
        }

        fileprivate var text: String { ChangeCause.list(ids) + (others > 0 ? " and \(others) more" : "") }
    }

    /// Ids of articles or occasions that it names.
    package var ids: [String] {
        switch self {
        case .reports(_, _, let named), .gone(let named): named.ids
        case .joined(let ids): ids
        case .before, .other: []
        }
    }

    /// How many articles it counts and does not name.
    package var others: Int {
        switch self {
        case .reports(_, _, let named), .gone(let named): named.others
        case .joined, .before, .other: 0
        }
    }

    /// Both of one night; nil where they tell of different things. An article that both name is counted once.
    func adding(_ later: ChangeCause) -> ChangeCause? {
        guard case .reports(let effect, let count, let named) = self,
            case .reports(effect, let more, let further) = later
        else { return nil }
        let fresh = further.ids.filter { !named.ids.contains($0) }
        let sum = max(count, more, count + more - (further.ids.count - fresh.count))
        return .reports(
            effect, count: sum,
            named: Articles((named.ids + fresh).sorted(), others: named.others + further.others))
    }
}

extension ChangeCause {
    private static let join = "one occasion with "
    private static let loss = "no longer told: "
    private static let nothing = "none"

    package var text: String {
        switch self {
        case .reports(let effect, let count, let named):
            "\(count) \(count == 1 ? "report" : "reports") \(effect.rawValue): \(named.text)"
        case .joined(let ids): ChangeCause.join + ChangeCause.list(ids)
        case .gone(let named): ChangeCause.loss + (named.ids.isEmpty ? ChangeCause.nothing : named.text)
        case .before(let status): "\(status.rawValue) before"
        case .other(let text): text
        }
    }

    package init(_ text: String) {
        if text.hasPrefix(ChangeCause.join) {
            self = .joined(ChangeCause.ids(text.dropFirst(ChangeCause.join.count)))
        } else if text.hasPrefix(ChangeCause.loss) {
            let named = text.dropFirst(ChangeCause.loss.count)
            let articles = named == ChangeCause.nothing ? nil : Articles(reading: named)
            self = .gone(articles ?? Articles([]))
        } else if text.hasSuffix(" before"), let status = Meeting.Status(rawValue: String(text.dropLast(7))) {
            self = .before(status)
        } else {
            self = ChangeCause.reports(in: text) ?? .other(text)
        }
    }

    private static func reports(in text: String) -> ChangeCause? {
        guard let colon = text.firstRange(of: ": ") else { return nil }
        let head = text[..<colon.lowerBound].split(separator: " ")
        guard head.count == 3, let count = Int(head[0]), head[1] == (count == 1 ? "report" : "reports"),
            let effect = Effect(rawValue: String(head[2])), let named = Articles(reading: text[colon.upperBound...])
        else { return nil }
        return .reports(effect, count: count, named: named)
    }

    private static func list(_ ids: [String]) -> String { ids.map(written).joined(separator: ", ") }

    private static func ids(_ text: Substring) -> [String] { text.split(separator: ", ").map { read(String($0)) } }

    private static func written(_ id: String) -> String {
        guard id.utf8.contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "%") }) else { return id }
        return id.replacing("%", with: "%25").replacing(" ", with: "%20")
    }

    private static func read(_ id: String) -> String {
        guard id.utf8.contains(UInt8(ascii: "%")) else { return id }
        return id.replacing("%20", with: " ").replacing("%25", with: "%")
    }
}
