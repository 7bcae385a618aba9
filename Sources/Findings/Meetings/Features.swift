import Reading

/// A row of named numbers for the model; the names are fixed by the first row and checked by the fit.
struct FeatureRow {
    private(set) var values: [Float] = []
    private(set) var names: [StaticString]
    let keepsNames: Bool

    init(keepsNames: Bool, capacity: Int = 256) {
        self.keepsNames = keepsNames
        names = []
        values.reserveCapacity(capacity)
    }

    mutating func add(_ name: StaticString, _ value: Float) {
        values.append(value)
        if keepsNames { names.append(name) }
    }

    mutating func add(_ name: StaticString, _ value: Bool) { add(name, value ? 1 : 0) }
    mutating func add(_ name: StaticString, _ value: Int) { add(name, Float(value)) }

    /// The numbers of a part that was made before.
    mutating func add(_ part: FeatureRow) {
        values.append(contentsOf: part.values)
        if keepsNames { names.append(contentsOf: part.names) }
    }
}

extension Actor.Kind {
    /// Whether one of this kind can stand for a party: organisations and private persons do not.
    var canBeParty: Bool { self != .other && self != .organisation }

    /// As features give it.
    var number: Int {
        switch self {
        case .official: 0
        case .state: 1
        case .adjective: 2
        case .person: 3
        case .group: 4
        case .pronoun: 5
        case .organisation: 6
        case .other: 7
        }
    }
}
