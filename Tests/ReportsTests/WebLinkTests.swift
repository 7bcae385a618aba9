import Testing

@testable import Reports

@Suite struct WebLinkTests {
    @Test(
        arguments: [
            ("https://x.example/a-b?c=1&d#e", "https://x.example/a-b?c=1&d#e"),
            ("http://x.example/a b/[c]?q=\"it's\"", "http://x.example/a%20b/%5Bc%5D?q=%22it%27s%22"),
            ("https://x.example/100%/%2F%zz%4", "https://x.example/100%25/%2F%25zz%254"),
            ("https://[::1]/x", "https://[::1]/x"), ("https://x.example/Zürich", "https://x.example/Zürich"),
            ("https://x y.example/", nil), ("https://x.example/a\tb", nil), ("https://x\\y/", nil), ("https://?x", nil),
        ] as [(String, String?)])
    func writesAnAddressAsBrowsersDo(address: String, link: String?) { #expect(WebLink(address)?.text == link) }
}
