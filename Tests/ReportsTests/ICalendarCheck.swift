import Foundation

/// A strict reader of calendars, RFC 5545: line ends and lengths (3.1), text (3.3.11), what an event must have (3.6.1), and
/// that its first day is one that its rule gives.
struct ICalendarCheck {
    private(set) var problems: [String] = []
    /// The properties of each event by name, as they stand.
    private(set) var events: [[String: String]] = []

    var uids: [String] { events.compactMap { $0["UID"] } }

    init(_ bytes: [UInt8]) {
        let lines = unfolded(bytes)
        var open: [String] = []
        var event: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else {
                problems.append("no value: \(line)")
                continue
            }
            let head = line[..<colon].split(separator: ";")
            let (name, value) = (String(head.first ?? ""), String(line[line.index(after: colon)...]))
            if name.isEmpty || name.contains(where: { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "-") }) {
                problems.append("bad name: \(line)")
            }
            switch name {
            case "BEGIN":
                open.append(value)
                if value == "VEVENT" { event = [:] }
            case "END":
                if open.popLast() != value { problems.append("END:\(value) closes nothing") }
                if value == "VEVENT" { events.append(event) }
            default:
                if open.last == "VEVENT" {
                    if event[name] != nil { problems.append("\(name) twice") }
                    event[name] = value
                    if name == "DTSTART", head.dropFirst() != ["VALUE=DATE"] { problems.append("DTSTART is no date") }
                }
                if ["SUMMARY", "DESCRIPTION", "UID", "X-WR-CALNAME"].contains(name) { checkText(name, value) }
            }
        }
        if !open.isEmpty { problems.append("\(open) not closed") }
        if lines.first != "BEGIN:VCALENDAR" || lines.last != "END:VCALENDAR" { problems.append("no calendar") }
        if !lines.contains(where: { $0 == "BEGIN:VEVENT" || $0 == "BEGIN:VTIMEZONE" }) {
            problems.append("no component")
        }
        for name in ["VERSION:2.0", "PRODID:"] where lines.count(where: { $0.hasPrefix(name) }) != 1 {
            problems.append("\(name) not once")
        }
        events.forEach { checkEvent($0) }
        if Set(uids).count != events.count { problems.append("UIDs are not unique") }
    }

    private mutating func unfolded(_ bytes: [UInt8]) -> [String] {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            problems.append("no UTF-8")
            return []
        }
        var lines = text.components(separatedBy: "\r\n")
        if lines.popLast() != "" { problems.append("does not end in CRLF") }
        var whole: [String] = []
        for line in lines {
            if line.utf8.count > 75 { problems.append("longer than 75 octets: \(line)") }
            if line.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" || $0.value == 0x7F }) {
                problems.append("control character: \(line)")
            }
            if line.hasPrefix(" "), !whole.isEmpty {
                whole[whole.count - 1] += line.dropFirst()
            } else {
                whole.append(line)
            }
        }
        return whole
    }

    private mutating func checkText(_ name: String, _ value: String) {
        var isEscaped = false
        for character in value {
            if isEscaped {
                if !"\\;,nN".contains(character) { problems.append("\(name): \\\(character)") }
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == ";" || character == "," {
                problems.append("\(name): bare \(character)")
            }
        }
        if isEscaped { problems.append("\(name) ends in a backslash") }
    }

    private mutating func checkEvent(_ event: [String: String]) {
        for name in ["UID", "DTSTAMP", "DTSTART", "RRULE", "SUMMARY"] where (event[name] ?? "").isEmpty {
            problems.append("\(event["UID"] ?? "event") has no \(name)")
        }
        let start = event["DTSTART"] ?? ""
        let day = "\(start.prefix(4))-\(start.dropFirst(4).prefix(2))-\(start.dropFirst(6))"
        if start.count != 8 || !StrictEDTF.isDay(day) { problems.append("no day: \(start)") }
        let stamp = event["DTSTAMP"] ?? ""
        if stamp.count != 16 || !stamp.hasSuffix("Z") || stamp.dropFirst(8).first != "T" {
            problems.append("no stamp: \(stamp)")
        }
        switch event["RRULE"] {
        case "FREQ=YEARLY": break
        case "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1":
            let isLeap = StrictEDTF.isDay("\(start.prefix(4))-02-29")
            if start.dropFirst(4) != (isLeap ? "0229" : "0228") {
                problems.append("\(start) is not the last of February")
            }
        default: problems.append("unknown rule \(event["RRULE"] ?? "")")
        }
    }
}
