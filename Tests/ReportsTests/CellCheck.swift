import Foundation

@testable import Reports

/// Rows of a CSV file as RFC 4180 has them, read by a reader of the tests' own.
struct CSVRowsForTests {
    private(set) var rows: [[String]] = []

    init(_ text: String) {
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        let bytes = Array(text.utf8)
        var i = 0
        func end() -> String { String(decoding: cell, as: UTF8.self) }
        while i < bytes.count {
            switch bytes[i] {
            case 34 where isQuoted && i + 1 < bytes.count && bytes[i + 1] == 34:
                cell.append(34)
                i += 1
            case 34: isQuoted.toggle()
            case 44 where !isQuoted:
                row.append(end())
                cell = []
            case 13 where !isQuoted && i + 1 < bytes.count && bytes[i + 1] == 10:
                row.append(end())
                cell = []
                rows.append(row)
                row = []
                i += 1
            default: cell.append(bytes[i])
            }
            i += 1
        }
    }
}

/// Whether a cell is what its column says.
enum CellCheck {
    static func complaint(_ cell: String, _ field: TableField) -> String? {
        if cell.isEmpty { return field.isRequired ? "empty" : nil }
        switch field.kind {
        case .string: break
        case .integer: if Int(cell) == nil { return "no integer: \(cell)" }
        case .number: if Double(cell) == nil { return "no number: \(cell)" }
        case .date: if !StrictEDTF.isDay(cell) { return "no day: \(cell)" }
        }
        for constraint in field.constraints {
            switch constraint {
            case .required, .unique: continue
            case .oneOf(let values): if !values.contains(cell) { return "\(cell) is none of \(values)" }
            case .pattern(let pattern):
                if cell.range(of: "^(\(pattern))$", options: .regularExpression) == nil { return "\(cell): \(pattern)" }
            case .minimum(let least): if (Double(cell) ?? -.infinity) < Double(least) { return "\(cell) < \(least)" }
            case .maximum(let most): if (Double(cell) ?? .infinity) > Double(most) { return "\(cell) > \(most)" }
            }
        }
        if field.name == "edtf", !StrictEDTF.isLevel0(cell) { return "no EDTF: \(cell)" }
        return nil
    }
}

/// EDTF level 0 (ISO 8601-2, 2019): a year, a month, a day, or two of them with `/` between, the first not later; days that
/// the calendar has.
enum StrictEDTF {
    static func isLevel0(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), parts.allSatisfy(isDate) else { return false }
        guard parts.count == 2 else { return true }
        let length = min(parts[0].count, parts[1].count)
        return parts[0].prefix(length) <= parts[1].prefix(length)
    }

    static func isDay(_ text: String) -> Bool { text.count == 10 && isDate(text) }

    static func isDate(_ text: String) -> Bool {
        let fields = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(fields.count), fields[0].count == 4, fields.dropFirst().allSatisfy({ $0.count == 2 }),
            fields.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
        else { return false }
        let numbers = fields.compactMap { Int($0) }
        guard numbers.count > 1 else { return true }
        guard (1...12).contains(numbers[1]) else { return false }
        guard numbers.count > 2 else { return true }
        let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...lengths[numbers[1] - 1]).contains(numbers[2])
    }
}
