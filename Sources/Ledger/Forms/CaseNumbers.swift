internal import Findings
internal import Vocabulary

/// A kind by a number of its own, which is part of the form: whatever is added to the enumeration comes last here.
protocol Numbered: CaseIterable, Equatable {
    var number: UInt8 { get }
}

extension Numbered {
    /// By number.
    static var numbered: [Self] { allCases.sorted { $0.number < $1.number } }
}

extension Meeting.Kind: Numbered {
    var number: UInt8 {
        switch self {
        case .visit: 0
        case .talks: 1
        case .multilateral: 2
        case .call: 3
        }
    }
}

extension Meeting.Status: Numbered {
    var number: UInt8 {
        switch self {
        case .held: 0
        case .planned: 1
        case .cancelled: 2
        }
    }
}

extension Meeting.DateSource: Numbered {
    var number: UInt8 {
        switch self {
        case .text: 0
        case .inferred: 1
        case .published: 2
        }
    }
}

extension Meeting.Level: Numbered {
    var number: UInt8 {
        switch self {
        case .leader: 0
        case .minister: 1
        case .deputyMinister: 2
        case .military: 3
        case .legislature: 4
        case .envoy: 5
        case .official: 6
        case .unknown: 7
        }
    }
}

extension Anniversary.Subject: Numbered {
    var number: UInt8 {
        switch self {
        case .diplomaticRelations: 0
        case .partnership: 1
        case .treaty: 2
        case .independence: 3
        case .armedForces: 4
        case .war: 5
        case .organisation: 6
        case .other: 7
        }
    }
}

extension Milestone.Kind: Numbered {
    var number: UInt8 {
        switch self {
        case .diplomaticRelations: 0
        case .partnership: 1
        case .agreement: 2
        }
    }
}

extension Milestone.Change: Numbered {
    var number: UInt8 {
        switch self {
        case .established: 0
        case .restored: 1
        case .severed: 2
        }
    }
}

extension SourceSpan.Part: Numbered {
    var number: UInt8 {
        switch self {
        case .title: 0
        case .body: 1
        }
    }
}

/// The cases of each kind in the order of their numbers, made once.
enum Cases {
    static let kinds = Meeting.Kind.numbered
    static let statuses = Meeting.Status.numbered
    static let dateSources = Meeting.DateSource.numbered
    static let levels = Meeting.Level.numbered
    static let subjects = Anniversary.Subject.numbered
    static let milestones = Milestone.Kind.numbered
    static let changes = Milestone.Change.numbered
    static let parts = SourceSpan.Part.numbered
}
