import Articles
import Night
import Testing

@Suite struct RejectionSentenceTests {
    @Test(arguments: [
        (
            Rejection.Reason.tooLarge(limit: "64 MiB a document"),
            "a.xml, line 3: is beyond the limit of 64 MiB a document"
        ),
        (
            .tooLarge(limit: "16 MiB a page", setting: .size),
            "a.xml, line 3: is beyond the limit of 16 MiB a page, which “size” raises (--limit size=…, or limits in attache.yaml)"
        ),
        (
            .malformed(format: "WARC", detail: "a record without Content-Length"),
            "a.xml, line 3: is no well-formed WARC: a record without Content-Length"
        ),
        (.notAnArticle("a JPEG picture"), "a.xml, line 3: is no article: a JPEG picture"),
    ])
    func completesTheSentence(_ reason: Rejection.Reason, _ sentence: String) {
        let rejection = Rejection(origin: .init(path: "a.xml"), place: "line 3", reason: reason)
        #expect(RejectionSentence(rejection).description == sentence)
    }
}
