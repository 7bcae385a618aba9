import Articles
import Testing

@Suite struct CSVDialectTests {
    private static let text = "They met on Monday; all went well, they said."

    @Test(arguments: [
        "title,text,date\nT,\"TEXT\",2022-08-30\n",
        "sep=;\r\ntitle;text;date\r\nT;\"TEXT\";2022-08-30\r\n",
        "title\ttext\tdate\nT\tTEXT\t2022-08-30\n",
        "title,text,date\rT,\"TEXT\",2022-08-30\r",
        "Titel;title;text;date\n1;T;\"TEXT\";2022-08-30\n",
    ])
    func readsWhatProgramsWrite(_ table: String) throws {
        let article = try Items(table.replacing("TEXT", with: Self.text), named: "a.csv").only
        #expect(article?.title == "T")
        #expect(article?.body == Self.text)
        #expect(article?.published?.description == "2022-08-30")
    }

    @Test func readsMarksWithBackslashesAsSparkWritesThem() throws {
        let items = try Items(
            #"title,text"# + "\n" + #"A,"He said \"yes\", and left C:\\."# + "\nAll agreed.\"\n" + #"B,"No more.""#,
            named: "a.csv")
        #expect(items.articles.map(\.body) == [#"He said "yes", and left C:\."# + "\n\nAll agreed.", "No more."])
        #expect(items.rejections.isEmpty)
    }

    @Test func keepsBackslashesWhereMarksAreDoubled() throws {
        let items = try Items(
            "title,text\nA,\"He said \"\"yes\"\" to C:\\\"\nB,\"The file lies in C:\\\"\nC,\"Ended.\"\n", named: "a.csv"
        )
        #expect(items.articles.map(\.body) == ["He said \"yes\" to C:\\", "The file lies in C:\\", "Ended."])
    }

    /// trafilatura names no columns.
    @Test func readsRowsAsTrafilaturaWritesThem() throws {
        let row =
            "https://e.org/a\tnull\t67ec94a4bfd69ed4\te.org\tT\tnull\t2022-08-30\t\"They met.\nAll \"\"agreed\"\".\"\t\tnull\tnull\n"
        for name in ["a.csv", "out.txt"] {
            let items = try Items(
                row + row.replacing("org/a", with: "org/b").replacing("2022-08-30", with: "null"), named: name)
            #expect(items.rejections.isEmpty)
            #expect(items.articles.map(\.url) == ["https://e.org/a", "https://e.org/b"])
            #expect(items.articles.map(\.title) == ["T", "T"])
            #expect(items.articles.map(\.body) == Array(repeating: "They met.\n\nAll \"agreed\".", count: 2))
            #expect(items.articles.map { $0.published?.description } == ["2022-08-30", nil])
            #expect(items.articles.map(\.source) == ["e.org", "e.org"])
            #expect(items.articles.allSatisfy { $0.notes.isEmpty })
        }
    }

    @Test func namesTheColumnsThatItHasWhereNoneIsText() throws {
        let items = try Items("Nummer;Titel;Datum\n1;T;30.08.2022\n", named: "a.csv")
        #expect(
            items.rejections.map(\.reason) == [
                .malformed(
                    format: "CSV", detail: "the first row names no column of text; it is Nummer, Titel, Datum")
            ])
        #expect(items.rejections.first?.place == "line 1")
    }
}
