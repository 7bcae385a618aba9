/// A mailbox in the form of Unix (RFC 4155): messages one after another, each below a line that begins with `From `.
struct MailboxReader {
    let intake: Intake

    private static let mark = Array("From ".utf8)

    static func begins(_ head: [UInt8]) -> Bool {
        guard head.starts(with: mark), let end = head.firstIndex(of: 0x0A) else { return false }
        return MailMessage.begins(Array(head[(end + 1)...]))
    }

    func read(_ reader: ByteReader) throws {
        var message: [UInt8] = []
        var isTooLarge = false
        var number = 0
        // A message ends with an empty line; so `From ` in a text that has none above it is text.
        var isBlank = true
        func close() throws {
            defer {
                message.removeAll(keepingCapacity: true)
                isTooLarge = false
            }
            guard number > 0 else { return }
            let place = "message \(number)"
            if isTooLarge {
                let limit = Limits.size(intake.limits.record, of: "message")
                return try intake.reject(ReadFailure(.tooLarge(limit: limit, setting: .size)), place: place)
            }
            do {
                try MailReader(intake: intake).read(message, place: place)
            } catch let failure as ReadFailure {
                try intake.reject(failure, place: place)
            }
        }
        while let line = try reader.line(limit: intake.limits.record) {
            guard case .bytes(let bytes) = line else {
                isTooLarge = true
                continue
            }
            if isBlank, bytes.starts(with: MailboxReader.mark) {
                try close()
                number += 1
            } else if !isTooLarge {
                // `>From ` is how such a line is kept inside a message.
                let quoted =
                    bytes.first == UInt8(ascii: ">")
                    && bytes.drop { $0 == UInt8(ascii: ">") }.starts(with: MailboxReader.mark)
                message += quoted ? bytes.dropFirst() : bytes
                message.append(0x0A)
                if message.count > intake.limits.record {
                    isTooLarge = true
                    message.removeAll(keepingCapacity: true)
                }
            }
            isBlank = bytes.allSatisfy { $0 == 0x0D }
        }
        try close()
    }
}
