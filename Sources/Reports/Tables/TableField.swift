/// A column of a table as the data package and the codebook describe it: Frictionless Table Schema 1.0.
struct TableField: Sendable {
    /// What stands in the cells. A partial date is text with a pattern: Table Schema knows whole dates alone.
    enum Kind: String, Sendable { case string, integer, number, date }

    enum Constraint: Sendable {
        /// Never empty.
        case required
        case unique
        case oneOf([String])
        /// A regular expression of XML Schema that the whole cell matches.
        case pattern(String)
        case minimum(Int)
        case maximum(Int)
    }

    let name: String
    let kind: Kind
    let description: String
    let constraints: [Constraint]

    var isRequired: Bool { constraints.contains { if case .required = $0 { true } else { false } } }
}

/// Patterns that several columns share.
enum FieldPattern {
    static let country = "[A-Z]{3}"
    static let countries = "[A-Z]{3}(;[A-Z]{3})*"
    /// An empty item where the list has no such state.
    static let numbers = "([0-9]{1,3})?(;([0-9]{1,3})?)*"
    /// `2022`, `2022-08`, `2022-08-30`.
    static let partialDate = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
    /// EDTF level 0: one of those, or two with `/` between them.
    static let edtf = "\(partialDate)(/\(partialDate))?"
    static let month = "[0-9]{4}-[0-9]{2}"
}
