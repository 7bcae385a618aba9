import Reading
import Vocabulary

/// The days of an occasion, more exactly than the sentence that tells of it most surely gives them.
struct OccasionDays {
    let view: OccasionView
    let scored: [MeetingRule.Scored]

    /// Spans of more days than this are as good as no day.
    static let fewDays = 3
    /// A stretch of days that lies in the vague date is the occasion's when it stands this many sentences off at most.
    static let reach = 3
    /// Members below this share of the best one's probability say nothing of the days.
    static let weakest = 0.1
    /// Longer visits are not counted back from their last day.
    static let longestVisit = 10

    /// `dates`, narrowed where they are vague to what else the passage says of the occasion, and stretched over the visit
    /// where they are its second or its last day. Of 529 left-out meetings found whose first day is annotated, 459 instead
    /// of 448 begin rightly with what other members say alone.
    func exact(_ dates: DayRange) -> DayRange {
        let span = dates.last - dates.first
        guard span > 0 else { return visit(around: dates.first) ?? dates }
        guard span > OccasionDays.fewDays else { return dates }
        return narrower(than: dates) ?? stretch(in: dates) ?? dates
    }

    // MARK: - Vague dates

    /// The shortest dates within these that another member gives: `next week … on Sunday`.
    private func narrower(than dates: DayRange) -> DayRange? {
        let status = view.draft.status
        let members = view.draft.members.map { scored[$0] }
        let least = (members.first?.answer(status) ?? 0) * OccasionDays.weakest
        var best: DayRange?
        for member in members where member.answer(status) >= least {
            guard let other = member.dates(status), other.overlaps(dates, slack: 0),
                other.last - other.first < (best ?? dates).last - (best ?? dates).first
            else { continue }
            best = other
        }
        return best
    }

    /// `next week … from Monday to Thursday`, `this year … May 17, 2017`: of the sentences around.
    private func stretch(in dates: DayRange) -> DayRange? {
        guard dates.last - dates.first < 400 else { return nil }
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
            days.last - days.first <= OccasionDays.fewDays
        else { return nil }
        if days.last > days.first { return expression.kind == .calendar || expression.kind == .weekday ? days : nil }
        return isYear && expression.kind == .calendar && !expression.yearAssumed ? days : nil
    }

    // MARK: - No date

    /// The day of the news that the nearest sentence names, where it is the day of publication or the one before: what a
    /// report tells without a day happened on the day that it is about. Of 529 left-out meetings 456 instead of 448
    /// begin rightly.
    func newsDay(before published: Day) -> Day? {
        let own = view.lead.sentence
        let dates = view.context.dates
        for step in 0..<max(1, dates.count) {
            for sentence in step == 0 ? [own] : [own - step, own + step] where dates.indices.contains(sentence) {
                for expression in dates[sentence] where !expression.isDateline && expression.kind != .reference {
                    guard let range = expression.dates, range.precision == .day, range.first == range.last
                    else { continue }
                    if range.first == published || range.first == published - 1 { return range.first }
                }
            }
        }
        return nil
    }

    // MARK: - Visits

    /// `on the second day of a three-day visit`, `winding up a two-day visit`, `arrived on Thursday for a four-day visit`,
    /// `will fly to Oslo on Thursday for a four-day visit`: the days of the visit around the one told of.
    private func visit(around day: Day) -> DayRange? {
        for sentence in view.sentences {
            for expression in view.context.dates[sentence] where expression.kind == .duration {
                guard let length = expression.days, (2...OccasionDays.longestVisit).contains(length) else { continue }
                if let days = days(of: expression, length, around: day, in: sentence) { return days }
            }
        }
        return nil
    }

    private func days(of expression: DateExpression, _ length: Int, around day: Day, in sentence: Int) -> DayRange? {
        let range = view.context.passage.sentences[sentence].tokens
        let start = expression.tokens.lowerBound
        let end = expression.tokens.upperBound
        guard (end..<min(range.upperBound, end + 4)).contains(where: { view.details.isTravel(view.word($0)) }) else {
            return nil
        }
        let whole = DayRange(PartialDate(day), PartialDate(day + (length - 1)))
        if begins(day, in: sentence, behind: end) { return whole }
        let before = max(range.lowerBound, start - 6)..<start
        if view.draft.status == .held {
            for i in before where i + 1 < start && view.details.isDay(view.word(i + 1)) {
                guard
                    let number = view.details.ordinal(before: i + 1, from: before.lowerBound, in: view.context.passage),
                    number <= length
                else { continue }
                return DayRange(PartialDate(day - (number - 1)), PartialDate(day + (length - number)))
            }
            let leaving = view.details.leaving(view.context.passage, before: start, from: range.lowerBound)
            if leaving == .beginning { return whole }
            if leaving == .end || before.contains(where: { view.details.tellsOfEnd(view.word($0)) }) {
                return DayRange(PartialDate(day - (length - 1)), PartialDate(day))
            }
        }
        let around =
            max(range.lowerBound, start - OccasionDays.arrival)..<min(range.upperBound, end + OccasionDays.arrival)
        let isPlanned = view.draft.status == .planned
        guard
            around.contains(where: {
                view.details.tellsOfBeginning(view.word($0))
                    || (isPlanned && $0 < start && view.details.tellsOfSettingOut(view.word($0)))
            })
        else { return nil }
        return whole
    }

    private static let from = Passage.key("from")

    /// `a two-day visit from May 3`
    private func begins(_ day: Day, in sentence: Int, behind end: Int) -> Bool {
        view.context.dates[sentence].contains { expression in
            let start = expression.tokens.lowerBound
            guard start > end, view.context.passage.key(start - 1) == OccasionDays.from else { return false }
            let tense: Tense = view.draft.status == .planned ? .future : .past
            let days = view.context.reader.dates.resolve(expression, tense: tense, anchor: view.context.anchor)
            return days.map { $0.precision == .day && $0.first == day && $0.last == day } ?? false
        }
    }

    /// Tokens between the length of a visit and the word that says that it begins.
    private static let arrival = 12
}
