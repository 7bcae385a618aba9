import Findings
import Ledger
import Statistics
import Vocabulary

/// Countries, kinds and ranks in running English.
struct Names {
    let countries: CountryTable
    /// Of the countries of the table: every headline names two.
    private let known: [Country: Known]

    private struct Known {
        let short: String
        let running: String
        /// Its place among all by name.
        let order: Int
    }

    init(countries: CountryTable) {
        self.countries = countries
        let sorted = countries.entries.sorted { ($0.name, $0.country) < ($1.name, $1.country) }
        known = Dictionary(
            sorted.enumerated().map { order, entry in
                let name = countries.name(of: entry.country)
                return (entry.country, Known(short: name, running: Names.running(name), order: order))
            }, uniquingKeysWith: { first, _ in first })
    }

    func short(_ country: Country) -> String { known[country]?.short ?? countries.name(of: country) }

    /// With the article that running text needs: `the United States`.
    func running(_ country: Country) -> String { known[country]?.running ?? Names.running(short(country)) }

    private static func running(_ name: String) -> String { takesArticle(name) ? "the \(name)" : name }

    /// Short enough to stand beside a dot.
    func onMap(_ country: Country) -> String { Names.shortForms[country.code] ?? short(country) }

    /// Customary short forms of the longest names; all are among the names by which the table of countries reads them.
    private static let shortForms = [
        "ARE": "UAE", "BIH": "Bosnia", "CAF": "CAR", "COD": "DR Congo", "COG": "Congo-Brazzaville", "GBR": "UK",
        "USA": "USA",
    ]

    func pair(_ pair: CountryPair) -> String { list(pair.countries) }

    func title(_ pair: CountryPair) -> String { title(pair.countries) }

    /// In running text; records have countries in the order of their codes, sentences in that of their names.
    func list(_ parties: [Country]) -> String {
        // Nearly always two.
        if parties.count == 2, let one = known[parties[0]], let other = known[parties[1]] {
            let isInOrder = one.order <= other.order
            return (isInOrder ? one : other).running + " and " + (isInOrder ? other : one).running
        }
        return Counting.list(byName(parties).map(running))
    }

    private func title(_ parties: [Country]) -> String { Counting.list(byName(parties).map(short)) }

    func byName(_ parties: [Country]) -> [Country] { parties.sorted { (short($0), $0) < (short($1), $1) } }

    private static let withArticle: Set<String> = [
        "Netherlands", "Philippines", "Maldives", "Bahamas", "Gambia", "Comoros", "Soviet Union",
        "Democratic Republic of the Congo", "Republic of the Congo",
    ]

    private static func takesArticle(_ name: String) -> Bool {
        name.hasPrefix("United ") || name.hasSuffix(" Islands") || name.hasSuffix("Republic")
            || withArticle.contains(name)
    }

    // MARK: - Words for kinds and ranks

    static func kind(_ kind: Meeting.Kind) -> String {
        switch kind {
        case .visit: "visit"
        case .talks: "talks"
        case .multilateral: "multilateral"
        case .call: "call"
        }
    }

    static func status(_ status: Meeting.Status) -> String {
        switch status {
        case .held: "held"
        case .planned: "planned"
        case .cancelled: "called off"
        }
    }

    static func level(_ level: Meeting.Level) -> String? {
        switch level {
        case .leader: "leaders"
        case .minister: "ministers"
        case .deputyMinister: "deputy ministers"
        case .military: "armed forces"
        case .legislature: "parliament"
        case .envoy: "envoys"
        case .official: "officials"
        case .unknown: nil
        }
    }

    static func subject(_ subject: Anniversary.Subject) -> String {
        switch subject {
        case .diplomaticRelations: "diplomatic relations"
        case .partnership: "partnership"
        case .treaty: "treaty"
        case .independence: "independence or national day"
        case .armedForces: "armed forces"
        case .war: "war"
        case .organisation: "organisation"
        case .other: "commemoration"
        }
    }

    static func milestone(_ kind: Milestone.Kind) -> String {
        switch kind {
        case .diplomaticRelations: "diplomatic relations"
        case .partnership: "partnership"
        case .agreement: "agreement"
        }
    }

    /// `diplomatic relations severed`
    static func milestone(_ entry: MilestoneEntry) -> String {
        let change = entry.change.map { " \($0.rawValue)" } ?? ""
        return milestone(entry.kind) + change
    }
}

extension Names {
    /// One occasion as a sentence without full stop: `Laos visited Cambodia`, `Meeting of Cambodia and Laos in
    /// Vientiane called off`. Who called it off, no record says. A plan whose days have passed by the day given is told as
    /// one: `Laos was to visit Cambodia`.
    func headline(_ occasion: Occasion, asOf day: Day) -> String {
        headline(occasion, asOf: day, place: occasion.kind == .visit && occasion.host != nil ? "" : place(occasion))
    }

    /// The same with all that is known of the place, for lists that say nothing else: `Laos visited Cambodia (Siem Reap)`,
    /// `Cambodia and Laos to meet in Pattaya, Thailand`.
    func placedHeadline(_ occasion: Occasion, asOf day: Day) -> String {
        headline(occasion, asOf: day, place: fullPlace(occasion))
    }

    private func headline(_ occasion: Occasion, asOf day: Day, place: String) -> String {
        let told = told(occasion, isPast: occasion.isPastPlan(on: day)) + (occasion.kind == .call ? "" : place)
        return Counting.capitalised(told) + (occasion.status == .cancelled ? " called off" : "")
    }

    /// Without the place.
    private func told(_ occasion: Occasion, isPast: Bool) -> String {
        let parties = list(occasion.parties)
        let visitors = occasion.parties.filter { $0 != occasion.host }
        let toBe = !isPast ? "to" : occasion.kind == .visit && visitors.count == 1 ? "was to" : "were to"
        switch (occasion.kind, occasion.status, occasion.host) {
        case (.visit, .held, let host?): return "\(list(visitors)) visited \(running(host))"
        case (.visit, .planned, let host?): return "\(list(visitors)) \(toBe) visit \(running(host))"
        case (.visit, .cancelled, let host?): return "visit of \(list(visitors)) to \(running(host))"
        case (.call, .held, _): return "\(parties) spoke by phone or video"
        case (.call, .planned, _): return "\(parties) \(toBe) speak by phone or video"
        case (.call, .cancelled, _): return "phone or video call of \(parties)"
        case (_, .held, _): return "\(parties) met"
        case (_, .planned, _): return "\(parties) \(toBe) meet"
        case (_, .cancelled, _): return "meeting of \(parties)"
        }
    }

    /// What the headline does not say of the place: of a visit the town or house, of other meetings the country of it.
    func furtherPlace(_ occasion: Occasion) -> String? {
        guard let venue = occasion.venue else { return nil }
        if occasion.kind == .visit, let host = occasion.host {
            if venue == short(host) { return nil }
            // The headline names the host, of which the place is not always a part.
            return occasion.venueCountry.flatMap { $0 == host ? nil : "\(venue), \(running($0))" } ?? venue
        }
        return occasion.venueCountry.flatMap { venue == short($0) ? nil : "in \(running($0))" }
    }

    /// ` in Vientiane`
    private func place(_ occasion: Occasion) -> String {
        (occasion.venue.map(Names.house) ?? occasion.venueCountry.map(running)).map { " in \($0)" } ?? ""
    }

    /// Of a town or house: `the White House`.
    private static func house(_ venue: String) -> String { housesWithArticle.contains(venue) ? "the \(venue)" : venue }

    private static let housesWithArticle: Set<String> = [
        "White House", "Oval Office", "Kremlin", "Pentagon", "Palace", "Elysee Palace", "Élysée Palace",
        "Great Hall of the People", "Diaoyutai State Guesthouse",
    ]

    /// Behind a visit whose host is told the town or house, else ` in Pattaya, Thailand`.
    private func fullPlace(_ occasion: Occasion) -> String {
        if occasion.kind == .visit, occasion.host != nil { return furtherPlace(occasion).map { " (\($0))" } ?? "" }
        guard let venue = occasion.venue, let country = occasion.venueCountry, venue != short(country) else {
            return place(occasion)
        }
        return " in \(Names.house(venue)), \(running(country))"
    }

    /// `Cambodia and Laos: diplomatic relations, since 1956`; what does not go on since has its year alone: `NATO: founding, 1949`.
    func headline(_ entry: AnniversaryEntry) -> String {
        let whose = entry.parties.isEmpty ? entry.organisation ?? "World" : title(entry.parties)
        let goesOn = [.diplomaticRelations, .partnership, .independence, .armedForces].contains(entry.subject)
        let since = entry.year.map { goesOn ? ", since \($0)" : ", \($0)" } ?? ""
        let subject = entry.subject == .organisation ? "founding" : Names.subject(entry.subject)
        return "\(whose): \(subject)\(since)"
    }

    func headline(_ event: YearlyEvent) -> String {
        switch event.record {
        case .anniversary(let entry): headline(entry)
        case .milestone(let entry):
            "\(title(entry.parties)): \(entry.kind == .agreement ? entry.name : Names.milestone(entry)),"
                + " \(entry.date.year)"
        }
    }
}
