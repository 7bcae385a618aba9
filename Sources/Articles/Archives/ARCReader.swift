/// Web archives of before WARC (ARC 1.0): the pages among their records, streamed record by record.
///
/// A record is a line `address IP date type length` and as many bytes of what the server answered.
struct ARCReader {
    let intake: Intake

    func read(_ reader: ByteReader) throws {
        var number = 0
        var isLost = false
        while true {
            let offset = reader.offset
            guard let line = try reader.line(limit: 1 << 16) else { break }
            guard case .bytes(let bytes) = line, !bytes.allSatisfy({ $0 <= 0x20 }) else { continue }
            let fields = bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
            guard fields.count >= 5, let length = Int(fields[fields.count - 1]), length >= 0, fields[0].contains("://")
            else {
                if !isLost {
                    let failure = ReadFailure(malformed: "ARC", "no record where one should begin")
                    try intake.reject(failure, place: "byte \(offset)")
                }
                isLost = true
                continue
            }
            isLost = false
            guard !fields[0].hasPrefix("filedesc:") else {
                try reader.skip(length)
                continue
            }
            number += 1
            let record = ArchivedPage(
                intake: intake, address: fields[0], type: fields[fields.count - 2], position: number,
                place: "record \(number), byte \(offset)")
            guard length <= intake.limits.record else {
                try reader.skip(length)
                let limit = Limits.size(intake.limits.record, of: "record")
                try intake.reject(
                    ReadFailure(.tooLarge(limit: limit, setting: .size)), position: number, place: record.place)
                continue
            }
            let block = try reader.take(length)
            guard block.count == length else {
                throw ReadFailure(malformed: "ARC", "ends inside a record", place: "byte \(offset)")
            }
            try record.read(block, isResponse: block.starts(with: "HTTP/".utf8))
        }
        if intake.count == 0 { throw ReadFailure(.notAnArticle("no page in it")) }
    }
}
