/// JSON whose texts an archive can keep: what XML 1.0 has no place for (controls but tab and line ends, U+FFFE, U+FFFF) is U+FFFD.
///
/// Articles are normalised when they are read; a line that some other program wrote is not.
enum LegalJSON {
    static func repaired(_ line: [UInt8]) -> [UInt8] {
        guard line.contains(where: { $0 == 0x5C || $0 == 0xEF }) else { return line }
        var output: [UInt8] = []
        output.reserveCapacity(line.count)
        var i = 0
        while i < line.count {
            let length = line[i] == 0x5C ? escape(line, at: i, to: &output) : character(line, at: i, to: &output)
            i += length
        }
        return output
    }

    /// An escape of two bytes or six.
    private static func escape(_ line: [UInt8], at i: Int, to output: inout [UInt8]) -> Int {
        guard i + 5 < line.count, line[i + 1] == UInt8(ascii: "u"),
            let value = UInt16(String(decoding: line[i + 2...i + 5], as: UTF8.self), radix: 16)
        else {
            output += line[i..<min(i + 2, line.count)]
            return 2
        }
        let isLegal = value >= 0x20 && value < 0xFFFE || [0x9, 0xA, 0xD].contains(value)
        output += isLegal ? line[i...i + 5] : [0x5C, 0x75, 0x66, 0x66, 0x66, 0x64]
        return 6
    }

    private static func character(_ line: [UInt8], at i: Int, to output: inout [UInt8]) -> Int {
        guard line[i] == 0xEF, i + 2 < line.count, line[i + 1] == 0xBF, line[i + 2] >= 0xBE else {
            output.append(line[i])
            return 1
        }
        output += [0xEF, 0xBF, 0xBD]
        return 3
    }
}
