/// An e-mail message as one article: newsletters and alerts that somebody keeps as files.
struct MailReader {
    let intake: Intake

    func read(_ bytes: [UInt8], place: String? = nil) throws {
        let message = MailMessage(bytes[...])
        guard let (text, isHTML) = message.text() else {
            throw ReadFailure(.notAnArticle("an e-mail message without text"))
        }
        // Forms on the web send what was filled in as an object.
        if !isHTML, text.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
            let record = try? JSONParser.value(of: text, limits: intake.limits),
            case let drafts = JSONRecords.drafts(in: record), drafts.contains(where: { !$0.text.isEmpty })
        {
            for draft in drafts { try intake.accept(draft, place: place) }
            return
        }
        var draft = Draft()
        draft.id = message.fields["message-id"].map { $0.filter { $0 != "<" && $0 != ">" } }
        draft.title = message.fields["subject"].map { MailMessage.decoded($0) }
        draft.text = text
        draft.isHTML = isHTML
        draft.date = message.fields["date"]
        draft.author = message.fields["from"].map { MailReader.name(MailMessage.decoded($0)) }
        draft.language = message.fields["content-language"]
        try intake.accept(draft, place: place)
    }

    /// `"A. Writer" <a.writer@courier.example>` without the address, which is nobody's business.
    private static func name(_ from: String) -> String {
        let name = from.prefix { $0 != "<" }.filter { $0 != "\"" }
        return name.contains("@") ? String(name.prefix { $0 != "@" }) : String(name)
    }
}
