import Articles
import Foundation
import Testing

/// What somebody may send to exhaust the machine, or to be taken for news.
@Suite struct HostileInputTests {
    private func reasons(_ text: String, limits: Limits = Limits()) throws -> [Rejection.Reason] {
        let items = try Items(text, options: .init(limits: limits))
        #expect(items.articles.isEmpty)
        return items.rejections.map(\.reason)
    }

    /// Browsers stop going down as well; what lies deeper stands beside.
    @Test func tellsThatListsInsideListsDoNotEnd() throws {
        for name in ["deep.json", "deep"] {
            let items = try Items(bytes: [UInt8](repeating: UInt8(ascii: "["), count: 200_000), named: name)
            #expect(items.articles.isEmpty)
            guard case .malformed("JSON", _)? = items.rejections.first?.reason else {
                Issue.record("\(items.rejections)")
                return
            }
        }
    }

    @Test func readsAPageThatNestsWithoutEnd() throws {
        let paragraph = "<p>The ministers met in the old palace and spoke about the river.</p>"
        for depth in [300, 100_000] {
            let page =
                "<html><head><title>T</title></head><body>" + String(repeating: "<div>", count: depth) + paragraph
                + paragraph + String(repeating: "</div>", count: depth) + "<p>And they left.</p></body></html>"
            let body = try Items(page).only?.body
            #expect(body?.hasPrefix("The ministers met") == true)
            #expect(
                body?.components(separatedBy: "\n\n").first
                    == "The ministers met in the old palace and spoke about the river.")
        }
    }

    @Test func rejectsAnElementWithMoreAttributesThanTheParserCompares() throws {
        let attributes = (0..<20_000).map { "a\($0)=1" }.joined(separator: " ")
        let limit = Rejection.Reason.tooLarge(limit: "2000 attributes an element")
        #expect(try reasons("<html><body><p \(attributes)>They met.</p></body></html>") == [limit])
        #expect(try reasons("<rss><channel><item \(attributes)/></channel></rss>") == [limit])
        let quoted = (0..<20_000).map { "a\($0)='1'" }.joined()
        #expect(try reasons("<html><body><p \(quoted)>They met.</p></body></html>") == [limit])
    }

    @Test func takesNoScriptAndNoCommentForSuchAnElement() throws {
        let many = String(repeating: "if (a <b ) c ( ) ; ", count: 2_000)
        let page = """
            <html><head><script>var x = "</p>"; \(many)</script><!-- <p \(many) --></head><body>
            <p title="\(many)">The ministers met in the old palace and spoke about the river.</p></body></html>
            """
        #expect(try Items(page).only?.body == "The ministers met in the old palace and spoke about the river.")
    }

    @Test func rejectsAPageThatIsLargerThanAnyPage() throws {
        var limits = Limits()
        limits.page = 1 << 12
        let page = "<html><body><p>" + String(repeating: "They met. ", count: 1_000)
        #expect(try reasons(page, limits: limits) == [.tooLarge(limit: "4 KiB a document", setting: .size)])
    }

    @Test func rejectsAZipWhoseFilesLieInOnePlace() throws {
        let one = try #require(Data(base64Encoded: HostileInputTests.zipOfOne)).map { $0 }
        let directory = try #require(one.firstRange(of: [0x50, 0x4B, 0x01, 0x02])?.lowerBound)
        let end = try #require(one.firstRange(of: [0x50, 0x4B, 0x05, 0x06])?.lowerBound)
        let twice = one[..<end] + one[directory..<end] + one[end..<(end + 8)] + [2, 0, 2, 0] + one[(end + 12)...]
        let items = try Items(bytes: Array(twice))
        #expect(items.articles.count == 1)
        #expect(items.rejections.map(\.reason) == [.malformed(format: "ZIP", detail: "two files in one place")])
    }

    /// `a.txt`, “They met on Monday.”, stored.
    private static let zipOfOne =
        "UEsDBBQAAAAAAAAAIQD/5zVxEwAAABMAAAAFAAAAYS50eHRUaGV5IG1ldCBvbiBNb25kYXkuUEsBAhQDFAAAAAAAAAAhAP/nNXETAAAA"
        + "EwAAAAUAAAAAAAAAAAAAAIABAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAADYAAAAAAA=="

    @Test func rejectsAnArchiveInWhichNothingIs() throws {
        let empty = [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)
        #expect(
            try Items(bytes: empty).rejections.map(\.reason) == [.notAnArticle("an archive without files to read")])
    }

    @Test func rejectsTextWithoutALetter() throws {
        #expect(try reasons(String(repeating: "(", count: 10_000)) == [.emptyText])
        #expect(try reasons("12 34 !\n") == [.emptyText])
    }

    @Test func leavesOutControlCharactersThatXMLForbids() throws {
        let feed =
            "<rss><channel><item><guid>1</guid><description>They\u{0} met\u{B}.</description></item></channel></rss>"
        #expect(try Items(feed).only?.body == "They met.")
    }

    @Test func rejectsATarWithAMemberOfNoLength() throws {
        var header = [UInt8](repeating: 0, count: 512)
        header.replaceSubrange(0..<5, with: "a.txt".utf8)
        header.replaceSubrange(124..<136, with: [0x80, 0, 0, 0, 0x7F] + [UInt8](repeating: 0xFF, count: 7))
        header.replaceSubrange(257..<262, with: "ustar".utf8)
        header.replaceSubrange(148..<156, with: [UInt8](repeating: 0x20, count: 8))
        let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
        header.replaceSubrange(148..<156, with: (String(repeating: "0", count: 6 - sum.count) + sum + "\0 ").utf8)
        let rejections = try Items(bytes: header + [UInt8](repeating: 0x61, count: 600)).rejections
        #expect(rejections.map(\.reason) == [.malformed(format: "tar", detail: "a header that does not add up")])
    }

    @Test func holdsTheTagsThatGrowMost() throws {
        let page = "<html><body><p>The ministers met in the old palace and spoke about the river.</p>"
        #expect(try Items(page + String(repeating: "<a/>", count: 50_000)).only != nil)
        #expect(try Items(page + String(repeating: "<p class=''id=''rel=''/>", count: 20_000)).only != nil)
    }
}
