import Vocabulary

extension Day {
    /// Monday of the week.
    var monday: Day { self - (weekday - 1) }

    /// ISO 8601 year and number of the week.
    var isoWeek: (year: Int, week: Int) {
        let thursday = monday + 3
        let year = thursday.year
        guard let first = Day(year: year, month: 1, day: 1) else { return (year, 1) }
        return (year, (thursday - first) / 7 + 1)
    }

    /// The same day so many months away, or the last of a shorter month.
    func adding(months: Int) -> Day {
        let parts = self.parts
        let (year, month) = Day.month(parts.year, parts.month, moved: months)
        return Day(year: year, month: month, day: min(parts.day, Day.daysInMonth(year: year, month: month))) ?? self
    }

    static func month(_ year: Int, _ month: Int, moved: Int) -> (year: Int, month: Int) {
        let count = year * 12 + month - 1 + moved
        let newYear = count >= 0 ? count / 12 : (count - 11) / 12
        return (newYear, count - newYear * 12 + 1)
    }

    /// Gregorian Easter Sunday, by the anonymous algorithm of 1876 (Meeus, "Astronomical Algorithms").
    static func easter(_ year: Int) -> Day? {
        let a = year % 19
        let b = year / 100
        let c = year % 100
        let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
        let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
        return Day(year: year, month: f / 31, day: f % 31 + 1)
    }

    /// The fourth Thursday of November.
    static func thanksgiving(_ year: Int) -> Day? {
        guard let first = Day(year: year, month: 11, day: 1) else { return nil }
        return first + (4 - first.weekday + 7) % 7 + 21
    }
}
