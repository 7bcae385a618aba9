/// The attributes of a tag of HTML, one by one, from behind its name to its `>`.
struct AttributeScan {
    struct Attribute {
        let name: Range<Int>
        /// Name, equals sign and value with its quotes.
        let all: Range<Int>
    }

    let input: UnsafeBufferPointer<UInt8>
    /// Behind the `>` once the last attribute was given.
    var position: Int
    /// Whether the tag ended in `/>`.
    private(set) var isEmpty = false
    /// Where the last attribute ended.
    private var last = 0

    init(input: UnsafeBufferPointer<UInt8>, position: Int) {
        self.input = input
        self.position = position
        last = position
    }

    mutating func next() -> Attribute? {
        while position < input.count {
            let byte = input[position]
            if byte == UInt8(ascii: ">") {
                isEmpty = position > last && input[position - 1] == UInt8(ascii: "/")
                position += 1
                return nil
            }
            if byte <= 0x20 || byte == UInt8(ascii: "/") {
                position += 1
                continue
            }
            let attribute = attribute()
            last = position
            return attribute
        }
        return nil
    }

    private mutating func attribute() -> Attribute {
        let start = position
        position += 1
        while position < input.count, !isEndOfName(input[position]) { position += 1 }
        let name = start..<position
        let end = position
        skipBlanks()
        guard position < input.count, input[position] == UInt8(ascii: "=") else {
            position = end
            return Attribute(name: name, all: start..<end)
        }
        position += 1
        skipBlanks()
        guard position < input.count else { return Attribute(name: name, all: start..<position) }
        let quote = input[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            position += 1
            while position < input.count, input[position] != quote { position += 1 }
            position = min(position + 1, input.count)
        } else {
            while position < input.count, input[position] > 0x20, input[position] != UInt8(ascii: ">") { position += 1 }
        }
        return Attribute(name: name, all: start..<position)
    }

    private func isEndOfName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    private mutating func skipBlanks() {
        while position < input.count, input[position] <= 0x20 { position += 1 }
    }
}
