/// JSON Lines: a record a line, streamed; a line that cannot be read costs only itself.
struct JSONLinesReader {
    let intake: Intake

    func read(_ reader: ByteReader) throws {
        var number = 0
        while let line = try reader.line(limit: intake.limits.record) {
            number += 1
            switch line {
            case .tooLong:
                let limit = Limits.size(intake.limits.record, of: "line")
                try intake.reject(
                    ReadFailure(.tooLarge(limit: limit, setting: .size)), position: number, place: "line \(number)")
            case .bytes(let bytes):
                guard bytes.contains(where: { $0 > 0x20 }) else { continue }
                try record(bytes, number)
            }
        }
        // A file of blank lines is as empty as an empty file.
        if intake.count == 0 { throw ReadFailure(.emptyText) }
    }

    private func record(_ raw: ArraySlice<UInt8>, _ number: Int) throws {
        let place = "line \(number)"
        // Files that were joined have their marks at the start of lines; sequences of JSON part records by a sign.
        var line = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? raw.dropFirst(3) : raw
        if line.first == 0x1E { line = line.dropFirst() }
        var note: String?
        if raw.withUnsafeBufferPointer({ UTF8Check.firstDamage(in: $0.span) }) != nil {
            let decoded = TextDecoder.repair(Array(line))
            line = decoded.bytes[...]
            note = decoded.note
        }
        if let fields = FlatRecord.fields(of: line), fields.hasText {
            var draft = fields.draft()
            if let note { draft.notes.append(note) }
            try intake.accept(draft, position: number, place: place)
            return
        }
        do {
            let value = try JSONParser.value(of: Array(line), limits: intake.limits)
            if JSONLinesReader.isAction(value) { return }
            let drafts = JSONRecords.drafts(in: value)
            if drafts.isEmpty { throw ReadFailure(.notAnArticle("a value without fields of an article")) }
            for var draft in drafts {
                if let note { draft.notes.append(note) }
                try intake.accept(draft, position: number, place: place)
            }
        } catch let failure as ReadFailure {
            var failure = failure
            failure.place = place + (failure.place.map { ", " + $0 } ?? "")
            try intake.reject(failure, position: number)
        }
    }

    /// The line above each document in what Elasticsearch takes in bulk: `{"index": {"_id": "1"}}`.
    private static func isAction(_ value: JSONValue) -> Bool {
        guard case .object(let members) = value, members.count == 1, ["index", "create"].contains(members[0].key),
            case .object(let target) = members[0].value
        else { return false }
        return target.allSatisfy { $0.key.hasPrefix("_") }
    }
}
