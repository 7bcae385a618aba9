import Ledger
import Statistics
import Vocabulary

/// Milestones, the years that anniversaries go back to, and meetings, on one line of years. The list below it holds the same.
struct TimeLine {
    let asOf: Day
    let anniversaries: [AnniversaryEntry]
    let milestones: [MilestoneEntry]
    let occasions: OccasionSet
    /// Of more meetings than these, ticks stand a thousandth of the line apart.
    private static let exact = 500

    func html() -> String {
        let goals = milestones.map { TimeLine.years($0.date.first) }
        let origins = anniversaries.compactMap { entry in
            entry.year.map { Double($0) + Double((entry.monthDay?.month ?? 1) - 1) / 12 }
        }
        let now = TimeLine.years(asOf)
        guard let earliest = (goals + origins).min(), (goals + origins).count > 1 else { return "" }
        let meetings = occasions.firstDays.compactMap { $0.map(TimeLine.years) }
        let start = (min(earliest, meetings.min() ?? earliest) / 10).rounded(.down) * 10
        let end = max(now, (goals + meetings).max() ?? now).rounded(.down) + 1
        func x(_ year: Double) -> Double { (year - start) * 1000 / (end - start) }
        func line(_ place: Double, _ name: String, from top: Int, to bottom: Int) -> String {
            let x = number(place)
            return "<line class=\"\(name)\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(top)\" y2=\"\(bottom)\"/>"
        }
        var html = HTMLBuilder()
        html.element("figure", "class=\"chart years\"") { html in
            html.raw(
                "<ul class=\"key\"><li class=\"goal\">milestone</li><li class=\"origin\">year that an"
                    + " anniversary goes back to</li><li class=\"tick\">meeting</li></ul>")
            html.raw(
                "<div class=\"plot\"><svg viewBox=\"0 0 1000 60\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
            )
            html.text(
                "\(Counting.figure(goals.count, "milestone")), \(Counting.figure(origins.count, "anniversary", "anniversaries"))"
            )
            html.text(" and \(Counting.figure(meetings.count, "meeting")), \(Int(start)) to \(Int(end)); listed below.")
            html.raw("\">")
            // One for all that lie on one spot: the thousands of a busy pair would be most of its page.
            var drawn: Set<Double> = []
            for year in meetings {
                let place = meetings.count > TimeLine.exact ? x(year).rounded() : x(year)
                if drawn.insert(place).inserted { html.raw(line(place, "tick", from: 40, to: 58)) }
            }
            for year in origins { html.raw(line(x(year), "origin", from: 4, to: 58)) }
            for year in goals { html.raw(line(x(year), "goal", from: 4, to: 58)) }
            html.raw("</svg></div>")
            html.element("div", "class=\"axis\" aria-hidden=\"true\"") { html in
                for year in [start, ((start + end) / 2).rounded(), end] {
                    html.element("span", text: String(Int(year)))
                }
            }
        }
        return html.string
    }

    /// A day as a number of years with its fraction.
    private static func years(_ day: Day) -> Double {
        let parts = day.parts
        return Double(parts.year) + (Double(parts.month - 1) * 30.5 + Double(parts.day - 1)) / 366
    }
}
