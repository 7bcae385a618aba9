/// What one word says about the tense of its clause.
enum TenseClue: UInt8, Sendable {
    case none, past, present, future
    /// scheduled, due: what hangs on them is to come.
    case due
    /// agreed, plans: what is agreed is to come, the agreeing is not.
    case plan
    /// lasted, remained: past even before `until`.
    case state
    case infinitive
    /// meets, visits: said of a day without more, it is one to come.
    case verb

    init?(named name: Substring) {
        switch name {
        case "past": self = .past
        case "present": self = .present
        case "future": self = .future
        case "plan": self = .plan
        case "due": self = .due
        case "state": self = .state
        case "infinitive": self = .infinitive
        case "verb": self = .verb
        default: return nil
        }
    }
}

/// When an expression's clause plays, seen from the report.
package enum Tense: Sendable {
    case past, future, unknown
}
