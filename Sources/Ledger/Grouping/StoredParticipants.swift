internal import Findings
internal import Vocabulary

/// Reads participants as the table `meeting` keeps them: a flat list of objects whose values are texts.
///
/// A night reads tens of thousands; a decoder for all of JSON takes ten times as long. Nil for what has escapes, numbers or
/// anything else that is not usual there: that is left to the decoder.
enum StoredParticipants {
    static func read(_ json: String) -> [Participant]? {
        var text = json
        return text.withUTF8 { bytes in
            guard bytes.count >= 2, bytes[0] == UInt8(ascii: "["), bytes[bytes.count - 1] == UInt8(ascii: "]"),
                !bytes.contains(UInt8(ascii: "\\"))
            else { return nil }
            var people: [Participant] = []
            var place = 1
            while place < bytes.count - 1 {
                if bytes[place] == UInt8(ascii: ",") { place += 1 }
                guard let person = person(bytes, &place) else { return nil }
                people.append(person)
            }
            return people
        }
    }

    private static func person(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Participant? {
        guard take("{", bytes, &place) else { return nil }
        var name: String?
        var role: String?
        var country: Country?
        while true {
            guard let key = quoted(bytes, &place), take(":", bytes, &place), let value = quoted(bytes, &place) else {
                return nil
            }
            switch key {
            case "name": name = value
            case "role": role = value
            case "country":
                country = Country(value)
                if country == nil { return nil }
            default: return nil
            }
            if take(",", bytes, &place) { continue }
            guard take("}", bytes, &place), let name else { return nil }
            return Participant(name: name, role: role, country: country)
        }
    }

    private static func take(_ sign: Unicode.Scalar, _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Bool {
        guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
        place += 1
        return true
    }

    private static func quoted(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> String? {
        guard take("\"", bytes, &place) else { return nil }
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") { place += 1 }
        guard place < bytes.count else { return nil }
        place += 1
        return String(decoding: bytes[start..<place - 1], as: UTF8.self)
    }
}
