package import Vocabulary

/// What a night changed in an occasion, and why.
package struct OccasionChange: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        /// Not known before.
        case new
        /// More reports tell of it.
        case grown
        /// What was held to be two turned out to be one; the other name forwards to this one.
        case merged
        /// A report says something else than before.
        case corrected
        /// It was planned and took place.
        case held
        case cancelled
        /// Some of its reports turned out to tell of another occasion.
        case split
        /// No report tells of it any more.
        case withdrawn
    }

    package var night: Day
    /// The occasion's id; of a withdrawn one the id that it had.
    package var occasion: String
    package var kind: Kind
    /// The cause and the differences as one line: `1 report corrected: a17 [date: 2022-09-04 → 2022-09-05]`.
    package var reason: String

    package init(night: Day, occasion: String, kind: Kind, reason: String) {
        self.night = night
        self.occasion = occasion
        self.kind = kind
        self.reason = reason
    }
}

extension OccasionChange {
    /// A respect in which a report says something else than before.
    package enum Field: String, Sendable, CaseIterable {
        case parties, status, kind, date, place, host, rank, people
    }

    /// What a report says now, and what it said before: as archives write it, with codes of countries and EDTF dates; empty
    /// where it does not say.
    package struct Difference: Hashable, Sendable {
        package let field: Field
        package let before: String
        package let now: String

        package init(field: Field, before: String, now: String) {
            (self.field, self.before, self.now) = (field, before, now)
        }

        var text: String { " [\(field.rawValue): \(before) → \(now)]" }
    }

    /// The reason without what became of single fields.
    package var cause: ChangeCause { ChangeCause(firstField.map { String(reason[..<$0]) } ?? reason) }

    package init(
        night: Day, occasion: String, kind: Kind, cause: ChangeCause, differences: [Difference] = []
    ) {
        self.init(
            night: night, occasion: occasion, kind: kind,
            reason: cause.text + differences.map(\.text).joined())
    }

    /// What became of single fields, as far as the night wrote it down; none of a change that an older program recorded.
    package var differences: [Difference] {
        guard let firstField else { return [] }
        return reason[firstField...].split(separator: " [").compactMap { item in
            guard item.hasSuffix("]"), let colon = item.firstRange(of: ": "), let arrow = item.firstRange(of: " → "),
                colon.upperBound <= arrow.lowerBound, let field = Field(rawValue: String(item[..<colon.lowerBound]))
            else { return nil }
            return Difference(
                field: field, before: String(item[colon.upperBound..<arrow.lowerBound]),
                now: String(item[arrow.upperBound...].dropLast()))
        }
    }

    /// Where the first of ` [date: ` and the like begins. By bytes: marks of pages ask this of every change, each night.
    private var firstField: String.Index? {
        var rest = reason.utf8[...]
        while let bracket = rest.firstIndex(of: UInt8(ascii: "[")) {
            let (before, after) = (reason.utf8[..<bracket], reason.utf8[bracket...].dropFirst())
            if before.last == UInt8(ascii: " "),
                Field.allCases.contains(where: { after.starts(with: "\($0.rawValue): ".utf8) })
            {
                return before.index(before: bracket)
            }
            rest = after
        }
        return nil
    }
}
