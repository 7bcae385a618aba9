import Foundation

/// Encodings that a document may name, decoded by the C library; the labels are those of the WHATWG Encoding Standard.
///
/// Only what stands here is ever opened: the C library knows several hundred, some of them with a history of faults.
struct Charset {
    /// As the C library calls it.
    let name: String

    private static let labels: [String: String] = [
        "windows-1250": "CP1250", "windows-1251": "CP1251", "windows-1253": "CP1253", "windows-1254": "CP1254",
        "windows-1255": "CP1255", "windows-1256": "CP1256", "windows-1257": "CP1257", "windows-1258": "CP1258",
        "cp1250": "CP1250", "cp1251": "CP1251", "iso-8859-2": "ISO-8859-2", "latin2": "ISO-8859-2",
        "iso-8859-3": "ISO-8859-3", "iso-8859-4": "ISO-8859-4", "iso-8859-5": "ISO-8859-5", "iso-8859-6": "ISO-8859-6",
        "iso-8859-7": "ISO-8859-7", "iso-8859-8": "ISO-8859-8", "iso-8859-9": "CP1254", "iso-8859-10": "ISO-8859-10",
        "iso-8859-13": "ISO-8859-13", "iso-8859-14": "ISO-8859-14", "iso-8859-15": "ISO-8859-15",
        "iso-8859-16": "ISO-8859-16", "koi8-r": "KOI8-R", "koi8-u": "KOI8-U", "macintosh": "MACINTOSH",
        "windows-874": "CP874", "tis-620": "CP874", "iso-8859-11": "CP874", "gb2312": "GB18030", "gbk": "GB18030",
        "gb18030": "GB18030", "big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS", "euc-jp": "EUC-JP",
        "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "windows-31j": "CP932", "euc-kr": "CP949",
        "ks_c_5601-1987": "CP949", "windows-949": "CP949",
    ]

    /// Nil for UTF-8, for Windows-1252 and its other names, and for what is not known.
    init?(label: String) {
        guard let name = Charset.labels[label.lowercased()] else { return nil }
        self.name = name
    }

    /// The bytes as UTF-8, with U+FFFD for each byte that the encoding does not know; nil where the C library lacks it.
    func decode(_ bytes: [UInt8]) -> (text: [UInt8], replaced: Int)? {
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 1 << 14)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        var replaced = 0
        input.withUnsafeMutableBufferPointer { source in
            var from = source.baseAddress
            var left = source.count
            while left > 0 {
                let code = output.withUnsafeMutableBufferPointer { target -> Int32 in
                    var to = target.baseAddress
                    var room = target.count
                    let result = iconv(converter, &from, &left, &to, &room)
                    let failure = result == -1 ? errno : 0
                    text.append(contentsOf: target[..<(target.count - room)].lazy.map { UInt8(bitPattern: $0) })
                    return failure
                }
                if code == 0 || code == E2BIG { continue }
                text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                replaced += 1
                from = from.map { $0 + 1 }
                left -= 1
            }
        }
        return (text, replaced)
    }
}
