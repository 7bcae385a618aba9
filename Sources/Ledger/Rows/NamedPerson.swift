package import Findings
package import Vocabulary

/// Somebody whom a report named, as the field of people in a change has them: `Hun Manet (KHM), Prime Minister`.
package struct NamedPerson: Hashable, Sendable {
    package let name: String
    /// Nil where the report gave none, or an older program wrote the change.
    package let country: Country?
    package let role: String?

    /// What stands in the place of people where a meeting that went had named none.
    package static let nobody = "nobody"

    package init(_ participant: Participant) {
        (name, country, role) = (participant.name, participant.country, participant.role)
    }

    package init(reading text: String) {
        let comma = text.firstRange(of: ", ")
        role = comma.map { String(text[$0.upperBound...]) }
        let whole = text[..<(comma?.lowerBound ?? text.endIndex)]
        let code = whole.suffix(6)
        if code.hasPrefix(" ("), code.hasSuffix(")"), let country = Country(String(code.dropFirst(2).dropLast())) {
            name = String(whole.dropLast(6))
            self.country = country
        } else {
            name = String(whole)
            country = nil
        }
    }

    /// The people of a field; none where it names nobody.
    package static func list(_ field: String) -> [NamedPerson] {
        field == nobody ? [] : field.split(separator: "; ").map { NamedPerson(reading: String($0)) }
    }

    /// As a field has them; another `name` of their countries is for readers, and is not read back.
    package func text(_ name: (Country) -> String = \.code) -> String {
        self.name + (country.map { " (\(name($0)))" } ?? "") + (role.map { ", \($0)" } ?? "")
    }
}
