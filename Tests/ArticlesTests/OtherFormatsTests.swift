import Articles
import Testing

@Suite struct OtherFormatsTests {
    private func reason(_ bytes: [UInt8], named name: String = "in") throws -> [Rejection.Reason] {
        let items = try Items(bytes: bytes, named: name)
        #expect(items.articles.isEmpty)
        return items.rejections.map(\.reason)
    }

    @Test func namesAPictureThoughMostOfItLooksLikeText() throws {
        let picture = [0xFF, 0xD8, 0xFF, 0xE1] + Array(repeating: UInt8(ascii: "a"), count: 5_000)
        #expect(try reason(picture) == [.notAnArticle("a JPEG picture")])
        #expect(try reason(Array("%PDF-1.7\n1 0 obj".utf8)) == [.notAnArticle("a PDF document")])
    }

    @Test func rejectsXMLThatNobodyKnows() throws {
        let known = "XML of a kind that attache does not know, with the root "
        #expect(
            try reason(Array("<?xml version=\"1.0\"?><Order><Text>They met.</Text></Order>".utf8))
                == [.notAnArticle(known + "<Order>")])
        #expect(try reason(Array("<Order><Text>They met.</Text></Order>".utf8)) == [.notAnArticle(known + "<Order>")])
        #expect(try Items("<Applause.> They met on Monday.").only?.body == "<Applause.> They met on Monday.")
    }

    @Test func takesAMessageForOneButNoTextThatBeginsLikeOne() throws {
        let mail =
            "Received: from a by b;\n Mon, 1 Aug 2022\nFrom: a@e.org\nSubject: News\nMIME-Version: 1.0\n\nThey met."
        #expect(try Items(mail).only?.title == "News")
        #expect(try Items(mail).only?.body == "They met.")
        #expect(try Items("Subject: the river\nTo: all\n\nThe ministers met.").only?.body.hasPrefix("Subject") == true)
    }

    @Test func readsUTF32WithItsMark() throws {
        let text = "The ministers met – in Łódź."
        var little: [UInt8] = [0xFF, 0xFE, 0, 0]
        var big: [UInt8] = [0, 0, 0xFE, 0xFF]
        for value in text.unicodeScalars.map(\.value) {
            let low = [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value >> 16), 0]
            little += low
            big += low.reversed()
        }
        #expect(try Items(bytes: little).only?.body == text)
        #expect(try Items(bytes: big).only?.body == text)
    }
}
