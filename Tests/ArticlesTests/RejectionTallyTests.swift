import Articles
import Testing

/// Files of which most cannot be read.
@Suite struct RejectionTallyTests {
    private func options(_ most: Int) -> ArticleReader.Options {
        var limits = Limits()
        limits.rejections = most
        return .init(limits: limits)
    }

    @Test func tellsTheFirstAndCountsTheRestByKind() throws {
        var lines = [#"{"id":"1","text":"They met on Monday."}"#]
        lines += (2...1_001).map { $0 % 2 == 0 ? #"{"id":"\#($0)","text":" "}"# : "{broken" }
        lines.append(#"{"id":"1002","text":"They met again."}"#)
        let items = try Items(lines.joined(separator: "\n"), options: options(10))
        #expect(items.articles.map(\.id) == ["1", "1002"])
        #expect(items.rejections.count == 12)
        #expect(items.rejections[10].reason == .further(count: 495, .empty))
        #expect(items.rejections[10].place == "from line 12 on")
        #expect(items.rejections[11].reason == .further(count: 495, .malformed(format: "JSON")))
    }

    @Test func saysNothingMoreWhereAllWereTold() throws {
        var options = options(10)
        options.format = .jsonl
        let items = try Items("{broken\n{broken\n", options: options)
        #expect(items.rejections.count == 2)
    }

    @Test func keepsLanguagesApart() throws {
        let french =
            "Les ministres ont dit que cette rencontre est importante pour les deux pays et que le travail dans "
        let line = #"{"text":"\#(String(repeating: french, count: 4))"}"#
        let items = try Items(Array(repeating: line, count: 30).joined(separator: "\n"), options: options(5))
        #expect(items.rejections.last?.reason == .further(count: 25, .notEnglish(language: "fr")))
    }
}
