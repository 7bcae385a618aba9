import Findings
import Testing

@Suite struct JSONBuilderTests {
    @Test(arguments: [
        ("", #""""#), ("Vientiane", #""Vientiane""#), ("a \"b\" \\ c", #""a \"b\" \\ c""#),
        ("\n\t\r", #""\n\t\r""#), ("\u{1}x\u{7F}", #""\u0001x\u007f""#), ("Côte d’Ivoire\n", #""Côte d’Ivoire\n""#),
    ])
    func escapesWhatJSONForbids(text: String, expected: String) {
        var json = JSONBuilder()
        json.string(text)
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }

    /// The vectors of RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func writesBase64(text: String, expected: String) {
        var json = JSONBuilder()
        json.base64(Array(text.utf8))
        #expect(String(decoding: json.bytes, as: UTF8.self) == "\"\(expected)\"")
    }
}
