import Statistics
import Vocabulary

/// When occasions were: by year where they reach further back than the months, by month with their kinds, and by rank.
struct TrendCharts {
    let occasions: OccasionSet
    /// The last day of which the articles read are counted.
    let day: Day
    /// What the bars count: `Meetings of Cambodia and Laos`.
    let subject: String

    /// Nothing for one meeting, which makes no trend.
    func html(ranks: Bool = true) -> String {
        guard occasions.count > 1 else { return "" }
        let (months, years) = occasions.seriesByMonthAndYear(through: day)
        var html = chart(months)
        if ranks { html += RankChart(months: months.spans.map(\.month), occasions: occasions).html() }
        guard let years else { return html }
        return chart(years) + html
    }

    private func chart(_ series: TimeSeries) -> String {
        TimeChart(series: series, subject: subject, uncertain: series.uncertain).html()
    }
}
