/// JSON in one piece: a record, a list, an API's answer, a JSON Feed, or several such values one after another.
struct JSONReader {
    let intake: Intake

    func read(_ bytes: [UInt8]) throws {
        let decoded = TextDecoder.decode(bytes)
        var parser = JSONParser(decoded.bytes, depth: intake.limits.jsonDepth)
        while !parser.atEnd() {
            // A list is taken element by element, so that one record at a time stands as a tree.
            if parser.take("[") {
                if parser.take("]") { continue }
                repeat {
                    try hand(try parser.value(), decoded.note)
                } while parser.take(",")
                guard parser.take("]") else {
                    throw ReadFailure(malformed: "JSON", "a list that is not closed", place: "byte \(parser.position)")
                }
            } else {
                try hand(try parser.value(), decoded.note)
            }
        }
        if intake.count == 0 { throw ReadFailure(.notAnArticle("no record of an article in it")) }
    }

    private func hand(_ value: JSONValue, _ note: String?) throws {
        let drafts = JSONRecords.drafts(in: value)
        if drafts.isEmpty { try intake.reject(ReadFailure(.notAnArticle("a value without fields of an article"))) }
        for var draft in drafts {
            if let note { draft.notes.append(note) }
            try intake.accept(draft)
        }
    }
}
