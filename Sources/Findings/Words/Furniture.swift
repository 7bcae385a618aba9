import Reading

/// Page furniture inside a body: headlines of other stories, tags and menus, which state nothing about this one.
///
/// A bare line begins with a capital and ends without a mark; lists of them are furniture, single ones may be headings or
/// wrapped text. A line that stands twice is furniture too.
struct Furniture {
    /// By line of the body: its tokens, in order; only the lines taken for furniture.
    private let lines: [Range<Int>]
    /// Longer lines are text.
    static let longestLine = 24

    init(_ passage: Passage) {
        let all = Furniture.lines(of: passage)
        let bare = all.map { Furniture.isBare($0, passage) }
        var seen: [String: Int] = [:]
        for (index, line) in all.enumerated() where bare[index] && line.count >= 4 {
            seen[passage.text(line), default: 0] += 1
        }
        var furniture: [Range<Int>] = []
        for (index, line) in all.enumerated() where bare[index] {
            let before = index > 0 && bare[index - 1]
            let after = index + 1 < all.count && bare[index + 1]
            // the second line of wrapped text begins small, so that the one before a small line is text
            let continues = index + 1 < all.count && Furniture.isSmall(all[index + 1], passage)
            let isRepeated = seen[passage.text(line), default: 0] > 1
            if isRepeated || ((before || after) && !continues) { furniture.append(line) }
        }
        lines = furniture
    }

    /// Whether the token stands in a line of furniture.
    func holds(token i: Int) -> Bool {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].upperBound <= i { low = middle + 1 } else { high = middle }
        }
        return low < lines.count && lines[low].contains(i)
    }

    private static func lines(of passage: Passage) -> [Range<Int>] {
        guard let start = passage.sentences.first(where: { !$0.isTitle })?.tokens.lowerBound else { return [] }
        var lines: [Range<Int>] = []
        var first = start
        for i in start..<passage.tokens.count where i > first && passage.tokens[i].flags.contains(.line) {
            lines.append(first..<i)
            first = i
        }
        lines.append(first..<passage.tokens.count)
        return lines
    }

    private static func isBare(_ line: Range<Int>, _ passage: Passage) -> Bool {
        guard let first = line.first, let last = line.last, line.count <= longestLine else { return false }
        let token = passage.tokens[first]
        guard token.isCapital || token.flags.contains(.number) else { return false }
        guard passage.tokens[last].flags.contains(.mark) else { return true }
        return !passage.isByte(last, 46) && !passage.isByte(last, 44) && !passage.isByte(last, 58)
            && !isQuote(last, passage) && !passage.isByte(last, 59)
    }

    private static func isQuote(_ i: Int, _ passage: Passage) -> Bool {
        let token = passage.tokens[i]
        return passage.isByte(i, 34) || (token.upper - token.lower == 3 && passage.bytes[Int(token.lower)] == 0xE2)
    }

    private static func isSmall(_ line: Range<Int>, _ passage: Passage) -> Bool {
        guard let first = line.first else { return false }
        let token = passage.tokens[first]
        return token.isWord && !token.isCapital
    }
}
