/// Gathers the fields of one record; where several mean the same, the best name wins.
struct FieldCollector {
    private var values = [[UInt8]?](repeating: nil, count: FieldRole.allCases.count)
    private var ranks = [Int](repeating: .max, count: FieldRole.allCases.count)

    /// Whether a value under this name would be kept.
    func wants(_ role: FieldRole, rank: Int) -> Bool { rank < ranks[role.rawValue] }

    mutating func set(_ role: FieldRole, rank: Int, to value: [UInt8]) {
        guard wants(role, rank: rank), value.contains(where: { $0 > 0x20 }) else { return }
        values[role.rawValue] = value
        ranks[role.rawValue] = rank
    }

    var hasText: Bool { values[FieldRole.text.rawValue] != nil }

    func draft() -> Draft {
        func string(_ role: FieldRole) -> String? {
            values[role.rawValue].map { String(decoding: $0, as: UTF8.self) }
        }
        var draft = Draft(
            id: string(.id), title: string(.title), text: values[FieldRole.text.rawValue] ?? [], date: string(.date),
            source: string(.source), url: string(.url), author: string(.author), language: string(.language))
        draft.isHTML = HTMLText.looksLikeHTML(draft.text)
        // Some producers put the page's address into `source`, and some the address into `id`.
        if let source = draft.source, source.hasPrefix("http"), let address = WebAddress(source) {
            draft.source = address.site
            draft.url = draft.url ?? source
        }
        if draft.url == nil, let id = draft.id, id.hasPrefix("http"), WebAddress(id) != nil { draft.url = id }
        return draft
    }
}
