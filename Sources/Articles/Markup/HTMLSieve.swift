import Foundation

/// Takes out of a page what no article is read from, before the parser sees it: three quarters of the bytes of most pages.
///
/// Scripts (but JSON-LD), styles, drawings, form fields, comments, pictures, and attributes that no rule asks for are left
/// out, runs of blanks become one. What remains is as it was written, so that the parser closes and repairs it as it would
/// have otherwise.
struct HTMLSieve {
    private let input: UnsafeBufferPointer<UInt8>
    private let limits: Limits
    private let known = KnownNames.shared
    private var output: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    /// Behind the last `<` that is no tag.
    private var stray = -4
    /// Elements whose end was looked for in vain: it need not be looked for again.
    private var endless: Set<KnownName> = []

    static func sifted(_ bytes: [UInt8], limits: Limits) throws(ReadFailure) -> [UInt8] {
        var failure: ReadFailure?
        // A kept attribute takes four bytes at least and may need one blank more than it had.
        let sifted = [UInt8](unsafeUninitializedCapacity: bytes.count + bytes.count / 4 + 16) { output, count in
            bytes.withUnsafeBufferPointer { input in
                var sieve = HTMLSieve(input: input, limits: limits, output: output)
                do throws(ReadFailure) {
                    try sieve.run()
                    count = sieve.count
                } catch {
                    failure = error
                    count = 0
                }
            }
        }
        if let failure { throw failure }
        return sifted
    }

    private init(
        input: UnsafeBufferPointer<UInt8>, limits: Limits, output: UnsafeMutableBufferPointer<UInt8>
    ) {
        self.input = input
        self.limits = limits
        self.output = output
    }

    private mutating func run() throws(ReadFailure) {
        var i = 0
        while i < input.count {
            let byte = input[i]
            if byte == UInt8(ascii: "<") {
                i = try markup(at: i)
            } else if byte <= 0x20 {
                // A NUL would end the document for the parser.
                if byte != 0, count == 0 || output[count - 1] > 0x20 { put(byte == 0x0A ? 0x0A : 0x20) }
                i += 1
            } else {
                put(byte)
                i += 1
            }
        }
    }

    /// Passes or keeps the tag, comment or declaration that begins here; where the text goes on.
    private mutating func markup(at start: Int) throws(ReadFailure) -> Int {
        let next = at(start + 1)
        if next == UInt8(ascii: "!") {
            guard at(start + 2) == UInt8(ascii: "-"), at(start + 3) == UInt8(ascii: "-") else {
                return keepStray(start)
            }
            part()
            return endOfComment(from: start + 4)
        }
        if isLetter(next) { return try startTag(at: start) }
        if next == UInt8(ascii: "/"), isLetter(at(start + 2)) {
            let name = nameEnd(from: start + 2)
            let end = index(of: UInt8(ascii: ">"), from: name) ?? input.count
            if !HTMLSieve.isVoid(self.name(start + 2, name)) {
                keep(start, name - start)
                put(UInt8(ascii: ">"))
            } else {
                part()
            }
            return min(end + 1, input.count)
        }
        return keepStray(start)
    }

    private mutating func keepStray(_ start: Int) -> Int {
        put(UInt8(ascii: "<"))
        stray = count
        return start + 1
    }

    /// Keeps a stray `<` from becoming a tag together with what follows something that is left out.
    private mutating func part() {
        if count - stray < 4 { put(0x20) }
    }

    private mutating func startTag(at start: Int) throws(ReadFailure) -> Int {
        let nameEnd = nameEnd(from: start + 1)
        let tag = name(start + 1, nameEnd)
        let before = count
        keep(start, nameEnd - start)
        var scan = AttributeScan(input: input, position: nameEnd)
        var seen: UInt32 = 0
        var isData = false
        var number = 0
        while let attribute = scan.next() {
            number += 1
            guard number <= limits.attributes else {
                throw ReadFailure(
                    .tooLarge(limit: "\(limits.attributes) attributes an element"), place: "byte \(start)")
            }
            let name = name(attribute.name.lowerBound, attribute.name.upperBound)
            let bit = HTMLSieve.bit(of: name, at: tag)
            guard bit & ~seen != 0 else { continue }
            if name == .style, !HTMLSieve.mayHide(input[attribute.all]) { continue }
            seen |= bit
            if tag == .script, HTMLSieve.isLinkedData(input[attribute.all]) { isData = true }
            put(0x20)
            keep(attribute.all.lowerBound, attribute.all.count)
        }
        let end = scan.position
        let isEmpty = scan.isEmpty
        let isVoid = HTMLSieve.isVoid(tag)
        if isVoid || HTMLSieve.isUnread(tag) && !isData {
            count = before
            part()
            if isVoid || isEmpty { return end }
            if let close = endOfElement(tag, from: end) { return close }
            keep(start, nameEnd - start)
        }
        if isEmpty {
            put(0x20)
            put(UInt8(ascii: "/"))
        }
        put(UInt8(ascii: ">"))
        guard isData else { return end }
        let close = endOfElement(tag, from: end) ?? input.count
        copyWithoutNUL(end..<close)
        return close
    }
}

// MARK: What is kept

extension HTMLSieve {
    /// Elements that hold no text and no others; `embed` among them, under which the parser would hang what follows.
    private static func isVoid(_ name: KnownName) -> Bool {
        switch name {
        case .img, .input, .source, .embed: true
        default: false
        }
    }

    /// Elements that are left out with all that they hold.
    private static func isUnread(_ name: KnownName) -> Bool {
        switch name {
        case .script, .style, .noscript, .svg, .select, .iframe: true
        default: false
        }
    }

    /// A bit for each attribute that some rule asks for at such an element, of which the first alone counts; else 0.
    private static func bit(of attribute: KnownName, at tag: KnownName) -> UInt32 {
        switch attribute {
        case .class: 1
        case .id: 1 << 1
        case .style: 1 << 2
        case .role: 1 << 3
        case .itemprop: 1 << 4
        case .hidden: 1 << 5
        case .ariaHidden: 1 << 6
        case .rel: 1 << 7
        case .datetime: 1 << 8
        case .pubdate: 1 << 9
        case .content: 1 << 10
        case .href: tag == .link || tag == .a ? 1 << 11 : 0
        case .type: tag == .script ? 1 << 12 : 0
        case .property: tag == .meta ? 1 << 13 : 0
        case .name: tag == .meta ? 1 << 14 : 0
        case .httpEquiv: tag == .meta ? 1 << 15 : 0
        case .lang: tag == .html ? 1 << 16 : 0
        case .xmlLang: tag == .html ? 1 << 17 : 0
        default: 0
        }
    }

    /// Whether a style says that something is not shown: `none` or `hidden` stands in it.
    private static func mayHide(_ style: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        holds(style, "none") || holds(style, "hidden")
    }

    private static func isLinkedData(_ type: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { holds(type, "ld+json") }

    /// Whether the mark, in lower case, stands in the bytes in whatever case.
    private static func holds(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ mark: StaticString) -> Bool {
        let size = mark.utf8CodeUnitCount
        var i = bytes.startIndex
        while i + size <= bytes.endIndex {
            var j = 0
            while j < size, bytes[i + j] | 0x20 == mark.utf8Start[j] | 0x20 { j += 1 }
            if j == size { return true }
            i += 1
        }
        return false
    }
}

// MARK: Bytes

extension HTMLSieve {
    @inline(__always)
    private func at(_ index: Int) -> UInt8 { index < input.count ? input[index] : 0 }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        // `<a/>` grows most, by a quarter; whoever finds what grows more is stopped here.
        precondition(count < output.count)
        output[count] = byte
        count += 1
    }

    /// Copies bytes as they are; where they end.
    @discardableResult
    private mutating func keep(_ start: Int, _ length: Int) -> Int {
        let end = min(start + length, input.count)
        for i in start..<end { put(input[i]) }
        return end
    }

    private mutating func copyWithoutNUL(_ range: Range<Int>) {
        for i in range where input[i] != 0 { put(input[i]) }
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    private func nameEnd(from start: Int) -> Int {
        var i = start
        while i < input.count, input[i] > 0x20, input[i] != UInt8(ascii: ">"), input[i] != UInt8(ascii: "/") { i += 1 }
        return i
    }

    private func name(_ start: Int, _ end: Int) -> KnownName {
        known.name(UnsafeBufferPointer(rebasing: input[start..<end]), folding: true)
    }

    private func index(of byte: UInt8, from start: Int) -> Int? {
        guard start < input.count, let base = input.baseAddress,
            let hit = memchr(base + start, Int32(byte), input.count - start)
        else { return nil }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    /// Behind the `-->` (or `--!>`) that ends a comment; the end of the page where none does.
    private func endOfComment(from start: Int) -> Int {
        // `<!-->` and `<!--->` are comments already.
        if at(start) == UInt8(ascii: ">") { return start + 1 }
        if at(start) == UInt8(ascii: "-"), at(start + 1) == UInt8(ascii: ">") { return start + 2 }
        var i = start
        while let close = index(of: UInt8(ascii: ">"), from: i) {
            let dash = input[close - 1] == UInt8(ascii: "!") ? close - 2 : close - 1
            if dash > start, input[dash] == UInt8(ascii: "-"), input[dash - 1] == UInt8(ascii: "-") { return close + 1 }
            i = close + 1
        }
        return input.count
    }

    /// Behind the end tag of an unread element, those of the same name inside it passed over; nil where it has none.
    private mutating func endOfElement(_ tag: KnownName, from start: Int) -> Int? {
        guard !endless.contains(tag) else { return nil }
        let isNesting = tag == .svg
        var depth = 1
        var i = start
        while let open = index(of: UInt8(ascii: "<"), from: i) {
            let isEnd = at(open + 1) == UInt8(ascii: "/")
            i = open + 1
            guard isEnd || isNesting else { continue }
            let first = open + (isEnd ? 2 : 1)
            let size = tag.rawValue.utf8.count
            guard first + size <= input.count, name(first, first + size) == tag, !isLetter(at(first + size)) else {
                continue
            }
            if isEnd {
                depth -= 1
                let close = index(of: UInt8(ascii: ">"), from: first + size) ?? input.count - 1
                // A script that is kept needs its end tag.
                if depth == 0 { return close + 1 }
            } else {
                var scan = AttributeScan(input: input, position: first + size)
                while scan.next() != nil {}
                if !scan.isEmpty { depth += 1 }
            }
        }
        endless.insert(tag)
        return nil
    }
}
