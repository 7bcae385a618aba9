import Articles
import Testing

/// Lists and objects in JSON that are broken or too large to be held.
@Suite struct JSONDamageTests {
    private func record(_ number: Int) -> String {
        #"{"id":"\#(number)","tags":[{"a":1},{"a":2}],"text":"They met, again."}"#
    }

    @Test(arguments: [
        #"{"id":"2","text":"He said "yes."}"#, #"{"id":"2","text":"They met.}"#, #"{"id":"2,"text":"They met."}"#,
        #"{"id":"2","text":"unended, [and {more"}"#, #"{"id":"2" "text":"They met."}"#,
    ])
    func losesNothingButTheBrokenRecord(_ broken: String) throws {
        let list = "[" + [record(1), broken, record(3), record(4)].joined(separator: ",\n ") + "]"
        let items = try Items(list)
        #expect(items.articles.map(\.id).suffix(2) == ["3", "4"])
        #expect(items.articles.first?.id == "1")
    }

    @Test func takesTheSameSignsInsideATextForText() throws {
        let text = #"{"id":"1","text":"They wrote }, {\"key\": 1} and }, { on the wall."}"#
        let items = try Items("[\(text),\(record(2))]")
        #expect(items.rejections.isEmpty)
        #expect(items.articles.map(\.id) == ["1", "2"])
    }

    @Test func readsTheListOfAnObjectThatIsTooLargeToBeHeld() throws {
        var limits = Limits()
        limits.record = 1 << 12
        let records = (1...200).map(record).joined(separator: ",")
        let wrapped = #"{"status":"ok","meta":{"items":[1]},"response":{"docs":[\#(records)],"more":[{"x":1}]}}"#
        let items = try Items(wrapped, options: .init(format: .json, limits: limits))
        #expect(items.articles.count == 200)
        #expect(items.rejections.isEmpty)
    }

    @Test func readsWhatIsWholeOfAnAnswerThatBreaksOff() throws {
        let items = try Items(#"{"articles":[\#(record(1)),\#(record(2)),{"id":"3","te"#, options: .init(format: .json))
        #expect(items.articles.map(\.id) == ["1", "2"])
        #expect(items.rejections.count == 1)
    }

    @Test func readsObjectsOneAfterAnother() throws {
        let items = try Items(
            "{\n\"id\":\"1\",\"text\":\"They met.\"}\n{bad}\n{\n\"id\":\"2\",\"text\":\"They met.\"}\n")
        #expect(items.articles.map(\.id) == ["1", "2"])
        #expect(items.rejections.count == 1)
    }
}
