import Findings
import Ledger
import Statistics
import Vocabulary

/// Countries, kinds and ranks in running English.
struct Names {
    let countries: CountryTable

    func short(_ country: Country) -> String { countries.name(of: country) }

    /// With the article that running text needs: `the United States`.
    func running(_ country: Country) -> String {
        let name = short(country)
        return Names.takesArticle(name) ? "the \(name)" : name
    }

    /// Short enough to stand beside a dot.
    func onMap(_ country: Country) -> String { Names.shortForms[country.code] ?? short(country) }

    /// Customary short forms of the longest names; all are among the names by which the table of countries reads them.
    private static let shortForms = [
        "ARE": "UAE", "BIH": "Bosnia", "CAF": "CAR", "COD": "DR Congo", "COG": "Congo-Brazzaville", "GBR": "UK",
        "USA": "USA",
    ]

    func pair(_ pair: CountryPair) -> String { "\(running(pair.first)) and \(running(pair.second))" }

    func title(_ pair: CountryPair) -> String { "\(short(pair.first)) and \(short(pair.second))" }

    func list(_ parties: [Country]) -> String { Counting.list(parties.map(running)) }

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
        case .other: "other event"
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
    /// One occasion as a sentence without full stop: `Laos visited Cambodia (Phnom Penh)`, `Meeting of Cambodia and Laos in
    /// Vientiane called off`. Who called it off, no record says.
    func headline(_ occasion: Occasion) -> String {
        told(occasion) + (occasion.status == .cancelled ? " called off" : "")
    }

    private func told(_ occasion: Occasion) -> String {
        let parties = list(occasion.parties)
        let place = occasion.venue ?? occasion.venueCountry.map(running)
        let visitors = occasion.parties.filter { $0 != occasion.host }
        let base: String
        switch (occasion.kind, occasion.status, occasion.host) {
        case (.visit, .held, let host?): base = "\(list(visitors)) visited \(running(host))"
        case (.visit, .planned, let host?): base = "\(list(visitors)) to visit \(running(host))"
        case (.visit, .cancelled, let host?): base = "visit of \(list(visitors)) to \(running(host))"
        case (.call, .held, _): base = "\(parties) spoke by phone or video"
        case (.call, .planned, _): base = "\(parties) to speak by phone or video"
        case (.call, .cancelled, _): base = "phone or video call of \(parties)"
        case (_, .held, _): base = "\(parties) met"
        case (_, .planned, _): base = "\(parties) to meet"
        case (_, .cancelled, _): base = "meeting of \(parties)"
        }
        guard let place, occasion.kind != .call else { return Counting.capitalised(base) }
        if occasion.kind == .visit, let host = occasion.host {
            // The country visited is said already; a town is worth saying, if it is not the country's own name.
            let isSaid = occasion.venue == nil || place == short(host)
            return Counting.capitalised(isSaid ? base : "\(base) (\(place))")
        }
        return Counting.capitalised("\(base) in \(place)")
    }

    /// `Cambodia and Laos: diplomatic relations, since 1956`.
    func headline(_ entry: AnniversaryEntry) -> String {
        let whose = entry.parties.isEmpty ? entry.organisation ?? "World" : title(entry.parties)
        let since = entry.year.map { ", since \($0)" } ?? ""
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

    private func title(_ parties: [Country]) -> String { Counting.list(parties.map(short)) }
}
