package import Vocabulary

extension Mark {
    /// Of a text: the same whether it is a value or lies in a form, so that texts can be told apart without making them.
    package init(text: String) {
        var text = text
        self = text.withUTF8 { Mark(text: UnsafeRawBufferPointer($0)) }
    }

    /// Of the bytes of a text.
    init(text bytes: UnsafeRawBufferPointer) {
        self.init { mark in
            mark.add(bytes.count)
            var place = 0
            while place + 8 <= bytes.count {
                mark.add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
                place += 8
            }
            guard place < bytes.count else { return }
            var last: UInt64 = 0
            for offset in place..<bytes.count { last = last << 8 | UInt64(bytes[offset]) }
            mark.add(last)
        }
    }

    /// Of a name with its country.
    init(name: Mark, country: Country?) {
        self.init { mark in
            mark.add(name)
            mark.add(Int(country?.packed ?? 0))
        }
    }

    /// Of a participant as written: name and country.
    package init(spellingOf name: String, _ country: Country?) { self.init(name: Mark(text: name), country: country) }
}
