import Vocabulary

/// An iCalendar file: RFC 5545, CRLF, lines folded at 75 octets between characters, text escaped.
struct CalendarBuilder {
    private(set) var bytes: [UInt8] = []
    private var isEmpty = true

    init(name: String) {
        line("BEGIN", "VCALENDAR")
        line("VERSION", "2.0")
        line("PRODID", "-//attache//anniversaries 1//EN")
        line("CALSCALE", "GREGORIAN")
        line("METHOD", "PUBLISH")
        line("X-WR-CALNAME", CalendarBuilder.escape(name))
    }

    /// An all-day event that returns every year; one of 29 February on the last day of that month.
    mutating func yearlyEvent(
        uid: String, stamp: Day, first: Day, isLeapDay: Bool = false, summary: String, description: String
    ) {
        isEmpty = false
        line("BEGIN", "VEVENT")
        line("UID", CalendarBuilder.escape(uid))
        line("DTSTAMP", CalendarBuilder.compact(stamp) + "T000000Z")
        line("DTSTART;VALUE=DATE", CalendarBuilder.compact(first))
        line("RRULE", isLeapDay ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY")
        line("SUMMARY", CalendarBuilder.escape(summary))
        line("DESCRIPTION", CalendarBuilder.escape(description))
        line("CATEGORIES", "ANNIVERSARY")
        line("TRANSP", "TRANSPARENT")
        line("END", "VEVENT")
    }

    mutating func finish() -> [UInt8] {
        if isEmpty { timeZone() }
        line("END", "VCALENDAR")
        return bytes
    }

    /// A calendar must have a component (RFC 5545, 3.6): one without events says that its days are those of UTC.
    private mutating func timeZone() {
        line("BEGIN", "VTIMEZONE")
        line("TZID", "UTC")
        line("BEGIN", "STANDARD")
        line("DTSTART", "19700101T000000")
        line("TZOFFSETFROM", "+0000")
        line("TZOFFSETTO", "+0000")
        line("END", "STANDARD")
        line("END", "VTIMEZONE")
    }

    private mutating func line(_ name: String, _ value: String) {
        var width = 0
        for character in "\(name):\(value)".unicodeScalars {
            let utf8 = Array(String(character).utf8)
            if width + utf8.count > 75 {
                bytes.append(contentsOf: [13, 10, 32])
                width = 1
            }
            bytes.append(contentsOf: utf8)
            width += utf8.count
        }
        bytes.append(contentsOf: [13, 10])
    }

    static func escape(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                escaped.append("\\")
                escaped.append(scalar)
            case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
            case "\t": escaped.append(" ")
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    private static func compact(_ day: Day) -> String { day.description.filter { $0 != "-" } }
}
