internal import Vocabulary

/// Makes the article that all others rely on from a draft: normalised text, a real day, a safe link, an id.
struct Finisher {
    let limits: Limits
    let acceptsOtherLanguages: Bool

    func article(from draft: Draft, origin: Article.Origin) throws(ReadFailure) -> Article {
        guard draft.text.count <= limits.text else {
            throw ReadFailure(.tooLarge(limit: Limits.size(limits.text, of: "text"), setting: .text))
        }
        if let status = draft.withdrawn {
            throw ReadFailure(.notAnArticle("its producer has marked it “\(status)”"))
        }
        if draft.text.isEmpty, !draft.names.isEmpty { throw ReadFailure(.notAnArticle(draft.lack)) }
        let plain = draft.isHTML ? HTMLText.plain(draft.text, limits: limits) : draft.text
        let body = TextNormalizer.body(plain)
        guard body.text.utf8.contains(where: Finisher.mayBeLetter) else { throw ReadFailure(.emptyText) }
        let title = Finisher.line(draft.title, limit: 1_000) ?? ""
        let language = Finisher.line(draft.language, limit: 35)
        try checkLanguage(of: body.text, claimed: language)
        var notes = draft.notes + body.notes
        let replaced = body.replaced + (draft.title.map { TextNormalizer.oneLine($0).replaced } ?? 0)
        if replaced > 0 {
            notes.append(
                Number.of(replaced, "code point that is no character was", "code points that are no characters were")
                    + " replaced (U+FFFD)")
        }
        if let lost = Finisher.lost(in: plain), !notes.contains(where: { $0.hasSuffix(" replaced") }) {
            notes.append(lost)
        }
        let published = draft.date.flatMap { PublishedDate.day(in: $0) }
        if published == nil, let date = Finisher.line(draft.date, limit: 60), !date.isEmpty {
            notes.append("the date \"\(date)\" names no day that could be read")
        }
        let url = draft.url.flatMap { WebAddress($0)?.text }
        return Article(
            id: ArticleID.make(given: draft.id, url: url, title: title, body: body.text), title: title, body: body.text,
            published: published, source: Finisher.line(draft.source, limit: 200), url: url,
            author: Finisher.line(draft.author, limit: 300), language: language, origin: origin, notes: notes)
    }

    /// What to note of characters that the producer, or half a pair of surrogates, has lost.
    private static func lost(in text: [UInt8]) -> String? {
        let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
        var count = 0
        var rest = text[...]
        while let found = rest.firstIndex(ofBytes: mark) {
            count += 1
            rest = rest[(found + 3)...]
        }
        return count == 0 ? nil : "\(count) \(count == 1 ? "character is" : "characters are") lost (U+FFFD)"
    }

    static func mayBeLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80
    }

    private func checkLanguage(of text: String, claimed: String?) throws(ReadFailure) {
        guard !acceptsOtherLanguages else { return }
        if let language = LanguageGuess.foreign(text, claimed: claimed) {
            throw ReadFailure(.notEnglish(language: language))
        }
    }

    /// One line of at most `limit` characters; nil where nothing is left.
    private static func line(_ text: String?, limit: Int) -> String? {
        guard let text else { return nil }
        let line = TextNormalizer.line(text)
        guard !line.isEmpty else { return nil }
        return line.utf8.count <= limit ? line : String(line.prefix(limit))
    }
}
