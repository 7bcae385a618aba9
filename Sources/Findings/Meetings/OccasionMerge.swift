import Reading
import Vocabulary

/// Candidates of one passage that tell of the same occasion: same countries, same status, compatible dates.
struct OccasionDraft {
    let parties: [Country]
    let status: Meeting.Status
    /// Indices into the scored candidates, the most probable first.
    var members: [Int]
    /// Of the most probable member that has any.
    var dates: DayRange?
    /// Which of the drafts of the same countries and status it is, the most probable being 0.
    var index = 0
}

enum OccasionMerge {
    /// Candidates less probable than this are not looked at again. `fit.py` uses the same floors.
    static let floor = 0.05
    /// Of a list many variants are candidates, none of them probable: they are weighed together (`ListVariants`).
    static let listFloor = 0.01

    static func floor(of parties: [Country]) -> Double {
        ListVariants.isList(parties) ? listFloor : floor
    }
    /// Days by which two reports' dates of one occasion may differ: time zones, and days counted from the evening.
    static let slack = 1
    /// How old what a report tells of without a date can be.
    static let newsDays = 7

    static func drafts(of scored: [MeetingRule.Scored], published: Day?) -> [OccasionDraft] {
        var drafts: [OccasionDraft] = []
        var order: [[Country]] = []
        var byParties: [[Country]: [Int]] = [:]
        for (index, item) in scored.enumerated()
        where max(item.held, item.planned) >= floor(of: item.candidate.parties) {
            if byParties[item.candidate.parties] == nil { order.append(item.candidate.parties) }
            byParties[item.candidate.parties, default: []].append(index)
        }
        for parties in order {
            let members = byParties[parties] ?? []
            for status in [Meeting.Status.held, .planned] {
                drafts += merge(
                    members.filter { scored[$0].answer(status) >= floor(of: parties) }, parties, status, scored,
                    published)
            }
        }
        return drafts
    }

    /// Whether an undated report can mean these dates: news is of the last week, plans are of days to come.
    static func fits(_ dates: DayRange?, undated status: Meeting.Status, _ published: Day?) -> Bool {
        guard let dates, let published else { return true }
        return status == .planned
            ? dates.last >= published : dates.last >= published - newsDays && dates.first <= published + slack
    }

    private static func merge(
        _ members: [Int], _ parties: [Country], _ status: Meeting.Status, _ scored: [MeetingRule.Scored],
        _ published: Day?
    ) -> [OccasionDraft] {
        var own: [OccasionDraft] = []
        for member in members.sorted(by: { (-scored[$0].answer(status), $0) < (-scored[$1].answer(status), $1) }) {
            let dates = scored[member].dates(status)
            let home = own.firstIndex { draft in
                switch (draft.dates, dates) {
                case (let known?, let dates?): known.overlaps(dates, slack: slack)
                case (nil, nil): true
                case (let one, let other): fits(one ?? other, undated: status, published)
                }
            }
            if let home {
                own[home].members.append(member)
                if own[home].dates == nil { own[home].dates = dates }
            } else {
                own.append(
                    OccasionDraft(parties: parties, status: status, members: [member], dates: dates, index: own.count))
            }
        }
        return own
    }
}

extension MeetingRule.Scored {
    func answer(_ status: Meeting.Status) -> Double { status == .planned ? planned : held }
    func dates(_ status: Meeting.Status) -> DayRange? { status == .planned ? plannedDates : heldDates }
}
