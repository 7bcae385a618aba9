import Findings
import Ledger
import Vocabulary

/// What a corrected report says now and what it said before, in words: `Date: 5 September 2022 (was 4 September 2022)`.
struct DifferenceWording {
    let names: Names

    /// A sentence without full stop.
    func sentence(_ difference: OccasionChange.Difference) -> String {
        let (before, now) = (words(difference.before, difference.field), words(difference.now, difference.field))
        let field = DifferenceWording.name(difference.field)
        if difference.before.isEmpty { return "\(field): \(now) (not told before)" }
        return "\(field): \(difference.now.isEmpty ? "no longer told" : now) (was \(before))"
    }

    private static func name(_ field: OccasionChange.Field) -> String {
        switch field {
        case .parties: "Countries"
        case .status: "Status"
        case .kind: "Kind"
        case .date: "Date"
        case .place: "Place"
        case .host: "Host"
        case .rank: "Highest rank"
        case .people: "People"
        }
    }

    /// A value as archives write it; as it stands where it is of another form.
    private func words(_ value: String, _ field: OccasionChange.Field) -> String {
        switch field {
        case .parties: names.list(value.components(of: "; ").compactMap { Country($0) })
        case .status: Meeting.Status(rawValue: value).map(Names.status) ?? value
        case .kind: Meeting.Kind(rawValue: value).map(Names.kind) ?? value
        case .date: DateWording.edtf(value) ?? value
        case .place: place(value)
        case .host: Country(value).map(names.running) ?? value
        case .rank: Meeting.Level(rawValue: value).flatMap(Names.level) ?? value
        case .people: NamedPerson.list(value).map { $0.text(names.short) }.joined(separator: "; ")
        }
    }

    /// `Bogor, IDN` or `IDN`
    private func place(_ value: String) -> String {
        var parts = value.components(of: ", ")
        guard let code = parts.last, code.utf8.count == 3, let country = Country(code) else { return value }
        parts[parts.count - 1] = names.running(country)
        return parts.joined(separator: ", ")
    }
}

extension DateWording {
    /// `30–31 August 2022` for `2022-08-30/2022-08-31`; nil for what is no date or interval.
    static func edtf(_ text: String) -> String? {
        let dates = text.split(separator: "/", omittingEmptySubsequences: false).map { PartialDate($0) }
        guard let first = dates.first, let start = first, let last = dates.last, let end = last, dates.count < 3
        else { return nil }
        return DayRange(start, end).map(range)
    }
}

extension Names {
    /// A sentence of the ledger with dates and countries in words: `2 reports say 2022-09-04, 1 says it took place in IDN`.
    func inWords(_ sentence: String) -> String {
        sentence.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let bare = word.hasSuffix(",") ? String(word.dropLast()) : String(word)
            let rest = word.dropFirst(bare.count)
            if let date = bare.utf8.count > 3 ? DateWording.edtf(bare) : nil { return date + rest }
            guard bare.utf8.count == 3, bare == bare.uppercased(), let country = Country(bare),
                countries[country] != nil
            else { return String(word) }
            return running(country) + rest
        }.joined(separator: " ")
    }
}
