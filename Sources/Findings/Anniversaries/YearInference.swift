/// The year in which an undated article's events lie, from its own arithmetic: ties of 1956 and their 66th anniversary
/// make 2022.
///
/// Safe only where number and year speak of the same event of the same countries, and all such sums agree.
package enum YearInference {
    package static func year(_ anniversaries: [Anniversary], _ milestones: [Milestone]) -> Int? {
        var years: Set<Int> = []
        for anniversary in anniversaries {
            if let year = anniversary.year {
                years.insert(year + anniversary.ordinal)
                continue
            }
            for milestone in milestones
            where milestone.parties == anniversary.parties && matches(anniversary.subject, milestone.kind) {
                years.insert(milestone.date.year + anniversary.ordinal)
            }
        }
        guard years.count == 1, let year = years.first else { return nil }
        // what the article tells as past cannot lie after the year in which it was written
        return milestones.allSatisfy { $0.date.year <= year } ? year : nil
    }

    private static func matches(_ subject: Anniversary.Subject, _ kind: Milestone.Kind) -> Bool {
        switch (subject, kind) {
        case (.diplomaticRelations, .diplomaticRelations), (.partnership, .partnership), (.treaty, .agreement): true
        default: false
        }
    }
}
