internal import Findings
internal import Vocabulary

/// What several records of one occasion say together, by fixed rules; where they disagree it says so.
struct MergedFacts {
    /// The earliest report first; one or more.
    let reports: [MeetingReport]

    private var meetings: [Meeting] { reports.map(\.meeting) }

    /// All that any report names: of a summit each tells a few.
    var parties: [Country] { Set(meetings.flatMap(\.parties)).sorted() }

    var kind: Meeting.Kind? { Majority.of(meetings.map(\.kind)) }

    /// Once held, always held; a cancelled plan stays cancelled unless a later report plans it anew.
    var status: Meeting.Status? {
        if meetings.contains(where: { $0.status == .held }) { return .held }
        return meetings.last?.status
    }

    /// Among the dates that the most reports support the most precise, the shorter before the longer, then the earliest told.
    var dates: (range: DayRange, source: Meeting.DateSource?)? {
        let stated = reports.filter { $0.statedDates != nil }
        let held = stated.filter { $0.meeting.status == .held }
        // What is told of the past is known; a plan may have moved.
        let usable = held.isEmpty ? (stated.isEmpty ? reports : stated) : held
        let ranges = usable.compactMap { report in report.meeting.dates.map { ($0, report.meeting.dateSource) } }
        let precise = ranges.filter { $0.0.precision == ranges.map(\.0.precision).max() }
        var best: (range: DayRange, source: Meeting.DateSource?, support: Int)?
        for (range, source) in precise {
            let support = ranges.filter { $0.0.overlaps(range) }.count
            if best == nil || support > best?.support ?? 0
                || support == best?.support && isFirmer(range, than: best?.range, in: ranges.map(\.0))
            {
                best = (range, source, support)
            }
        }
        return best.map { ($0.range, $0.source) }
    }

    /// Stated word for word by more reports.
    private func isFirmer(_ range: DayRange, than other: DayRange?, in ranges: [DayRange]) -> Bool {
        ranges.filter { $0 == range }.count > ranges.filter { $0 == other }.count
    }

    var venueCountry: Country? { Majority.of(meetings.compactMap(\.venueCountry)) }

    /// Nil where its country lost the vote.
    var venue: String? {
        let country = venueCountry
        return Majority.of(
            meetings.filter { $0.venueCountry == nil || $0.venueCountry == country }.compactMap(\.venue))
    }

    var host: Country? {
        guard kind == .visit else { return nil }
        return Majority.of(meetings.compactMap(\.host))
    }

    /// Everybody named by any report, each once under the longest form of the name.
    var participants: [Participant] {
        var people: [Participant] = []
        for participant in meetings.flatMap(\.participants) {
            guard let index = people.firstIndex(where: { PersonNames.same($0, participant) }) else {
                people.append(participant)
                continue
            }
            if participant.name.count > people[index].name.count { people[index].name = participant.name }
            if people[index].role == nil { people[index].role = participant.role }
            if people[index].country == nil { people[index].country = participant.country }
        }
        return people
    }

    /// The highest: a report that names a lesser official only does not lower it.
    var level: Meeting.Level {
        let order = Meeting.Level.allCases
        return meetings.map(\.level).min { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
            ?? .unknown
    }

    /// How sure it is that the occasion is one: wrong only if what every independent voice tells of it was misread.
    ///
    /// A voice is as sure as its surest report, however often it is repeated. A report that a meeting was called off does not
    /// speak for its having been held.
    var confidence: Double {
        let isHeld = status == .held
        let speaking = reports.filter { !isHeld || $0.meeting.status != .cancelled }
        let doubts = IndependentSupport(reports: speaking).voices.map { voice in
            1 - (voice.map { speaking[$0].meeting.confidence }.max() ?? 0)
        }
        return 1 - doubts.reduce(1, *)
    }
}
