import Reading
import Vocabulary

/// The days of an occasion of which the sentence itself gives only the week, month or year, from the sentences around.
struct OccasionDays {
    let view: OccasionView

    /// Spans of this many days and more are as good as no day.
    static let vagueDays = 5
    /// A stretch of days that lies in the vague date is the occasion's when it stands this many sentences off at most.
    static let reach = 3

    /// `next week … from Monday to Thursday`, `this year … May 17, 2017`; nil where the dates are exact already, or nothing
    /// more exact stands near.
    func days(in dates: DayRange) -> DayRange? {
        guard dates.last - dates.first >= OccasionDays.vagueDays - 1, dates.last - dates.first < 400 else { return nil }
        let isYear = dates.precision == .year
        for step in [0, 1, -1, 2, -2, 3, -3] where abs(step) <= OccasionDays.reach {
            let sentence = view.lead.sentence + step
            guard view.context.dates.indices.contains(sentence) else { continue }
            for expression in view.context.dates[sentence] where !expression.isDateline {
                if let days = exact(expression, in: dates, isYear: isYear) { return days }
            }
        }
        return nil
    }

    /// A stretch of some days within the week or month; within a year, any day that the text spells out with its year.
    private func exact(_ expression: DateExpression, in dates: DayRange, isYear: Bool) -> DayRange? {
        let tense: Tense = view.draft.status == .planned ? .future : .past
        guard
            let days = view.context.reader.dates.resolve(expression, tense: tense, anchor: view.context.anchor),
            days.precision == .day, days.first >= dates.first, days.last <= dates.last,
            days.last - days.first < OccasionDays.vagueDays
        else { return nil }
        if days.last > days.first { return expression.kind == .calendar || expression.kind == .weekday ? days : nil }
        return isYear && expression.kind == .calendar && !expression.yearAssumed ? days : nil
    }
}
