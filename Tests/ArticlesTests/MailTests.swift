import Articles
import Testing
import Vocabulary

@Suite struct MailTests {
    private static let head =
        "Received: by mail.example\r\n with ESMTP\r\nMessage-ID: <a1@courier.example>\r\nMIME-Version: 1.0\r\n"
        + "From: \"Mekong Courier\" <news@courier.example>\r\nTo: reader@example.org\r\n"
        + "Subject: =?utf-8?Q?Talks_in_Caf=C3=A9?= =?utf-8?B?IGVuZA==?=\r\nDate: Tue, 30 Aug 2022 10:15:00 +0700\r\n"

    @Test func prefersThePlainPartAndUndoesItsCoding() throws {
        let mail =
            MailTests.head + "Content-Type: multipart/alternative;\r\n boundary=\"=_b1\"\r\n\r\npreamble\r\n"
            + "--=_b1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Not this.</p>\r\n"
            + "--=_b1\r\nContent-Type: text/plain; charset=\"windows-1252\"\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\nThe ministers met at the =93caf=E9=94 and=\r\n agreed.\r\n"
            + "--=_b1--\r\n"
        let article = try #require(try Items(mail).only)
        #expect(article.id == "a1@courier.example")
        #expect(article.title == "Talks in Café end")
        #expect(article.author == "Mekong Courier")
        #expect(article.published == Day(year: 2022, month: 8, day: 30))
        #expect(article.body == "The ministers met at the “café” and agreed.")
    }

    @Test func readsHTMLInBase64() throws {
        let mail =
            MailTests.head + "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + "PHA+VGhlIG1pbmlzdGVycyBtZXQuPC9wPg==\r\n"
        #expect(try Items(mail).only?.body == "The ministers met.")
    }

    @Test func rejectsAMessageOfAttachmentsAlone() throws {
        let mail = MailTests.head + "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO\r\n"
        #expect(try Items(mail).rejections.map(\.reason) == [.notAnArticle("an e-mail message without text")])
    }

    @Test func endsWithPartsInsidePartsWithoutEnd() throws {
        var mail = MailTests.head
        for level in 0..<200 {
            mail += "Content-Type: multipart/mixed; boundary=b\(level)\r\n\r\n--b\(level)\r\n"
        }
        #expect(try Items(mail).articles.isEmpty)
    }

    @Test func readsTheObjectThatAFormSends() throws {
        let mail =
            MailTests.head + "Content-Type: text/plain\r\n\r\n"
            + #"{"Headline": ["Talks end"], "Body": ["The ministers met."], "Priority": ["2"]}"#
        let article = try #require(try Items(mail).only)
        #expect(article.title == "Talks end")
        #expect(article.body == "The ministers met.")
    }

    @Test func readsEachMessageOfAMailbox() throws {
        func message(_ number: Int, _ text: String) -> String {
            """
            From a@e.org Tue Aug 30 10:15:00 2022
            From: A. Writer <a@e.org>
            Subject: Talks \(number)
            Date: Tue, 30 Aug 2022 10:15:00 +0200
            Message-ID: <\(number)@e.org>

            \(text)


            """
        }
        let items = try Items(
            message(1, "They met.\nFrom there they left.\n\n>From now on all is well.") + message(2, "Attached.")
                + message(3, "They met again."), named: "news.mbox")
        #expect(items.rejections.isEmpty)
        #expect(items.articles.map(\.id) == ["1@e.org", "2@e.org", "3@e.org"])
        #expect(items.articles.map(\.title) == ["Talks 1", "Talks 2", "Talks 3"])
        #expect(items.articles.first?.body == "They met.\nFrom there they left.\n\nFrom now on all is well.")
        #expect(items.articles.allSatisfy { $0.published?.description == "2022-08-30" })
    }
}
