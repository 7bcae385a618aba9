import Reading

/// Reads ordinals and cardinals, in figures and in words: `66th`, `sixty-sixth`, `one hundred and fiftieth`, `3,000th`.
struct NumberReader: Sendable {
    private let ordinals: [UInt64: Int]
    private let cardinals: [UInt64: Int]
    private let centenaries: [UInt64: Int]
    private let and: UInt64

    init() {
        func table(_ text: String) -> [UInt64: Int] {
            var table: [UInt64: Int] = [:]
            for pair in text.split(separator: " ") {
                let parts = pair.split(separator: "=")
                if parts.count == 2, let value = Int(parts[1]) { table[Passage.key(parts[0])] = value }
            }
            return table
        }
        ordinals = table(
            """
            first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 \
            twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 \
            nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 \
            ninetieth=90 hundredth=100 thousandth=1000 golden=50 silver=25 diamond=60 platinum=70 ruby=40
            """)
        cardinals = table(
            """
            a=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 \
            fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 \
            fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000
            """)
        centenaries = table(
            """
            centenary=100 centennial=100 centenaries=100 bicentenary=200 bicentennial=200 tercentenary=300 \
            tricentennial=300 tercentennial=300 quincentenary=500 quincentennial=500 sesquicentennial=150 \
            sesquicentenary=150 quadricentennial=400 quatercentenary=400 millennial=1000
            """)
        and = Passage.key("and")
    }

    /// The hashes of the words that are numbers.
    var cardinalKeys: [UInt64] { Array(cardinals.keys) }

    /// A number in figures or in one word.
    func cardinal(_ i: Int, in passage: Passage) -> Int? {
        if let number = figure(i, in: passage) { return number.isOrdinal ? nil : number.value }
        return cardinals[passage.key(i)]
    }

    /// The number that `centenary` and its like hold.
    func centenary(_ i: Int, in passage: Passage) -> Int? { centenaries[passage.key(i)] }

    /// The ordinal whose last token stands before `end`: its value and its first token.
    func ordinal(before end: Int, from start: Int, in passage: Passage) -> (value: Int, start: Int)? {
        let i = end - 1
        guard i >= start else { return nil }
        if let number = figure(i, in: passage) {
            return number.isOrdinal ? (number.value, i) : nil
        }
        // `70 th`, `70-th`, and the mark that some outlets set between them
        let key = passage.key(i)
        if passage.tokens[i].upper - passage.tokens[i].lower == 2, isSuffix(i, in: passage) {
            var j = i - 1
            if j > start, passage.isByte(j, 45) { j -= 1 }
            if j >= start, let number = figure(j, in: passage), !number.isOrdinal { return (number.value, j) }
        }
        if let value = centenaries[key] { return (value, i) }
        guard let last = ordinals[key] else { return nil }
        var value = last
        var first = i
        var j = i - 1
        while j >= start {
            if passage.isByte(j, 45) || passage.key(j) == and {
                j -= 1
                continue
            }
            guard let cardinal = cardinals[passage.key(j)] else { break }
            if cardinal == 1, passage.tokens[j].upper - passage.tokens[j].lower == 1 { break }
            if cardinal >= 100 {
                value += cardinal == 100 && value >= 100 ? 0 : cardinal
            } else if value == 100 || value == 1000 {
                value *= cardinal
            } else if value > 100, cardinal < 20 {
                value += (cardinal - 1) * 100
            } else if cardinal >= 20, value < 10 {
                value += cardinal
            } else {
                break
            }
            first = j
            j -= 1
        }
        return (value, first)
    }

    /// The cardinal that begins at `i`: its value and the token after it.
    func cardinal(at i: Int, end: Int, in passage: Passage) -> (value: Int, end: Int)? {
        guard i < end else { return nil }
        if let number = figure(i, in: passage) { return number.isOrdinal ? nil : (number.value, i + 1) }
        var value = 0
        var j = i
        while j < end {
            if j > i, passage.isByte(j, 45) || passage.key(j) == and, j + 1 < end, cardinals[passage.key(j + 1)] != nil
            {
                j += 1
                continue
            }
            guard passage.tokens[j].isWord, let cardinal = cardinals[passage.key(j)] else { break }
            value = cardinal >= 100 ? max(1, value) * cardinal : value + cardinal
            j += 1
            if value > 10_000 { return nil }
        }
        return j > i ? (value, j) : nil
    }

    /// A number in figures of at most five digits: `66`, `66th`, `3,000th`.
    func figure(_ i: Int, in passage: Passage) -> (value: Int, isOrdinal: Bool)? {
        let token = passage.tokens[i]
        guard token.flags.contains(.number) else { return nil }
        var value = 0
        var digits = 0
        var j = Int(token.lower)
        while j < Int(token.upper) {
            let byte = passage.bytes[j]
            if byte &- 48 < 10 {
                digits += 1
                value = value * 10 + Int(byte - 48)
                guard digits <= 5 else { return nil }
            } else if byte == 46 {
                return nil
            } else if byte != 44 {
                break
            }
            j += 1
        }
        let rest = Int(token.upper) - j
        // `2d`, `23d`, as some agencies have it
        if rest == 1, passage.bytes[j] | 32 == 100, value % 10 == 2 || value % 10 == 3 { return (value, true) }
        guard rest == 0 || rest == 2 else { return nil }
        if rest == 2 {
            let suffix = (passage.bytes[j] | 32, passage.bytes[j + 1] | 32)
            let isOrdinal =
                suffix == (116, 104) || suffix == (115, 116) || suffix == (110, 100) || suffix == (114, 100)
            return isOrdinal ? (value, true) : nil
        }
        return (value, false)
    }

    /// A year in figures: `1956`.
    func year(_ i: Int, in passage: Passage) -> Int? {
        let token = passage.tokens[i]
        guard token.flags.contains(.number), token.upper - token.lower == 4, let number = figure(i, in: passage),
            !number.isOrdinal, (1000...2100).contains(number.value)
        else { return nil }
        return number.value
    }

    private func isSuffix(_ i: Int, in passage: Passage) -> Bool {
        let lower = Int(passage.tokens[i].lower)
        let suffix = (passage.bytes[lower] | 32, passage.bytes[lower + 1] | 32)
        return suffix == (116, 104) || suffix == (115, 116) || suffix == (110, 100) || suffix == (114, 100)
    }
}

extension Passage {
    /// `'s`, `’s` and the like.
    func isPossessive(_ i: Int) -> Bool {
        let token = tokens[i]
        return token.flags.contains(.mark) && token.upper - token.lower >= 2 && bytes[Int(token.upper) - 1] | 32 == 115
    }
}
