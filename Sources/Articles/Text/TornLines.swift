/// A text without empty lines, whose lines are its paragraphs, but for those that were torn.
///
/// In many collected texts a link or a name within a paragraph has a line of its own (`Chinese Foreign Minister`, `Wang Yi`, `, who
/// co-chaired the meeting`), and some are wrapped. Such line ends part no paragraphs: those before a mark that closes or a possessive; those
/// after a comma, an opening bracket or a word that needs another (`together with the`); those before prose that begins small; and
/// those before a short line that is followed by one of these, be it an office that stands before them (`Prime Minister`). Of 134 articles of South-East
/// Asian papers without empty lines 37 were torn so in their prose, and 65 in their menus alone; of 474 of other outlets 8.
struct TornLines {
    /// Why two lines are one.
    private enum Joint { case none, mark, open, prose, piece }

    private let bytes: [UInt8]
    private let lines: [Range<Int>]
    /// Of each line but the last with the next.
    private var joints: [Joint]

    /// More bytes are no piece of a sentence that was set apart.
    private static let longestPiece = 60
    /// Fewer words before a torn end may be a heading, a salutation or a menu.
    private static let fewestWords = 5
    /// Fewer words that begin small may be a tag, but for `of Chile` and the like.
    private static let fewestOfProse = 3

    /// - Parameter bytes: UTF-8 as `BlankPass` gives it.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: true).map { $0.startIndex..<$0.endIndex }
        joints = Array(repeating: .none, count: max(0, lines.count - 1))
        for i in joints.indices {
            joints[i] = joint(lines[i], lines[i + 1], isContinued: i > 0 && joints[i - 1] != .none)
        }
        for i in joints.indices.dropLast().reversed() where joints[i] == .none && isPiece(i) { joints[i] = .piece }
    }

    /// The text with an empty line between its paragraphs.
    func paragraphs() -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + lines.count)
        for (i, line) in lines.enumerated() {
            text += bytes[line]
            guard i < joints.count else { break }
            switch joints[i] {
            case .none: text += [0x0A, 0x0A]
            case .mark: break
            default: if !opensSomething(line) { text.append(0x20) }
            }
        }
        return text
    }

    // MARK: - Why lines belong together

    private func joint(_ line: Range<Int>, _ next: Range<Int>, isContinued: Bool) -> Joint {
        if beginsWithMark(next) || isEnding(next, of: line) { return .mark }
        if opensSomething(line) || (isContinued && isOrdinalEnding(line)) { return .open }
        guard !endsSentence(line) else { return .none }
        if bytes[next].elementsEqual("(".utf8) { return .open }
        let isProse = isContinued || words(line) >= TornLines.fewestWords || beginsWithMark(line)
        if bytes[line.upperBound - 1] == 0x2C, isProse || beginsSmall(next) { return .open }
        if isProse, !beginsItem(next), TornLines.openWords.contains(lastWord(line)) { return .open }
        guard beginsSmall(next) else { return .none }
        let isTag =
            words(next) < TornLines.fewestOfProse && !isContinued && !TornLines.openWords.contains(firstWord(next))
        return isTag && !endsSentence(next) ? .none : .prose
    }

    /// Whether the line behind the end `i` is a piece of the sentence that goes on after it.
    private func isPiece(_ i: Int) -> Bool {
        let (line, piece) = (lines[i], lines[i + 1])
        guard !endsSentence(line), piece.count <= TornLines.longestPiece, bytes[piece].contains(where: isSmall) else {
            return false
        }
        switch joints[i + 1] {
        case .mark: return true
        case .prose, .piece:
            let last = lastWord(line)
            return words(line) >= TornLines.fewestWords && endsSmall(line) || TornLines.openWords.contains(last)
                || TornLines.offices.contains(last) || endsWithPossessive(line)
        case .none, .open: return false
        }
    }

    /// Words that end no line of prose: more has to follow.
    private static let openWords: Set<[UInt8]> = Set(
        """
        a about against an and are as at be been between both by for from had has have her his in into is its my not of on \
        or our over than that the their these this those to under was were which who will with your
        """.split(separator: " ").map { Array($0.utf8) })

    /// Words that end what stands before a name: `Lao Prime Minister`, `Secretary of State`.
    private static let offices: Set<[UInt8]> = Set(
        """
        Affairs Ambassador Chairman Chairwoman Chancellor Chief Commissioner Defence Defense Emir Envoy General Governor King \
        Leader Minister Premier President Prince Princess Queen Secretary Senator Speaker State Sultan
        """.split(separator: " ").map { Array($0.utf8) })

    // MARK: - Lines

    private func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    private func words(_ line: Range<Int>) -> Int { bytes[line].count { $0 == 0x20 } + 1 }

    /// The letters at the end of the line.
    private func lastWord(_ line: Range<Int>) -> [UInt8] {
        Array(bytes[line].reversed().prefix { ($0 | 0x20) &- 0x61 < 26 }.reversed())
    }

    private func firstWord(_ line: Range<Int>) -> [UInt8] { Array(bytes[line].prefix { ($0 | 0x20) &- 0x61 < 26 }) }

    /// `and Norway’s`
    private func endsWithPossessive(_ line: Range<Int>) -> Bool {
        ["'s", "’s"].contains { bytes[line].suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private func endsSmall(_ line: Range<Int>) -> Bool {
        let word = lastWord(line)
        return !word.isEmpty && word.allSatisfy(isSmall)
    }

    /// A small letter that begins no address.
    private func beginsSmall(_ line: Range<Int>) -> Bool {
        isSmall(bytes[line.lowerBound]) && !bytes[line].starts(with: "http".utf8)
            && !bytes[line].starts(with: "www.".utf8)
    }

    /// `- `, `* `, `• `
    private func beginsItem(_ line: Range<Int>) -> Bool {
        let first = bytes[line.lowerBound]
        return first == 0x2D || first == 0x2A || (first == 0xE2 && bytes[line].starts(with: "•".utf8))
    }

    /// `, who`, `) and`, `.`, `’s visit`
    private func beginsWithMark(_ line: Range<Int>) -> Bool {
        if [0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D].contains(bytes[line.lowerBound]) { return true }
        for apostrophe in ["'", "’", "‘"] where bytes[line].starts(with: apostrophe.utf8) {
            let rest = bytes[line].dropFirst(apostrophe.utf8.count)
            guard rest.first == 0x73 else { return false }
            return rest.dropFirst().first.map { ($0 | 0x20) &- 0x61 >= 26 } ?? true
        }
        return false
    }

    /// `th` behind `the 20`, as where it was set higher.
    private func isEnding(_ next: Range<Int>, of line: Range<Int>) -> Bool {
        isOrdinalEnding(next) && bytes[line.upperBound - 1] &- 0x30 < 10
    }

    private func isOrdinalEnding(_ line: Range<Int>) -> Bool {
        line.count == 2 && ["st", "nd", "rd", "th"].contains { bytes[line].elementsEqual($0.utf8) }
    }

    /// A bracket or quotation mark that opens.
    private func opensSomething(_ line: Range<Int>) -> Bool {
        let last = bytes[line.upperBound - 1]
        return last == 0x28 || last == 0x5B || (last == 0x9C && bytes[line].suffix(3).elementsEqual("“".utf8))
    }

    /// Whether the line ends with a point or its like, in front of what closes.
    private func endsSentence(_ line: Range<Int>) -> Bool {
        var rest = bytes[line]
        while let last = rest.last {
            if [0x20, 0x22, 0x27, 0x29, 0x5D].contains(last) {
                rest.removeLast()
            } else if rest.suffix(3).elementsEqual("”".utf8) || rest.suffix(3).elementsEqual("’".utf8) {
                rest.removeLast(3)
            } else if rest.suffix(2).elementsEqual("»".utf8) {
                rest.removeLast(2)
            } else {
                return [0x21, 0x2E, 0x3A, 0x3B, 0x3F].contains(last) || rest.suffix(3).elementsEqual("…".utf8)
            }
        }
        return true
    }
}
