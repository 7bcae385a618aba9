import Statistics
import Vocabulary

/// The matrix as a table whose cells are links, shaded by count.
struct MatrixTable {
    let site: SiteContext
    let matrix: CountryMatrix
    let root: String
    /// As many columns as the smallest screen has room for.
    private static let narrow = 5
    /// As many columns of full width as a wide screen has room for.
    private static let roomy = 22

    func html() -> String {
        guard matrix.countries.count > 1 else { return "" }
        var html = HTMLBuilder()
        if matrix.countries.count > MatrixTable.narrow {
            html.raw(
                "<p class=\"note swipe\">Wider than a small screen: move the table sideways to see all of it. →</p>")
        }
        html.raw(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Meetings by country and country, to be scrolled\">"
        )
        let isDense = matrix.countries.count > MatrixTable.roomy
        html.raw(
            "<table class=\"matrix\(isDense ? " dense" : "")\" aria-label=\"Meetings by country and country\"><thead><tr><td></td>"
        )
        for country in matrix.countries {
            html.raw("<th scope=\"col\">")
            html.link(
                root + SitePaths.country(country), country.code,
                attributes: "title=\"\(HTMLBuilder.escape(site.names.short(country)))\"")
            html.raw("</th>")
        }
        html.raw("</tr></thead><tbody>")
        for row in matrix.countries {
            html.raw("<tr><th scope=\"row\">")
            html.link(root + SitePaths.country(row), site.names.onMap(row))
            html.raw("</th>")
            for column in matrix.countries { cell(row, column, &html) }
            html.raw("</tr>")
        }
        html.raw("</tbody></table></div>")
        return html.string
    }

    private func cell(_ row: Country, _ column: Country, _ html: inout HTMLBuilder) {
        guard let pair = CountryPair(row, column) else { return html.raw("<td class=\"self\"></td>") }
        let count = matrix[row, column]
        guard count > 0 else { return html.raw("<td></td>") }
        html.raw("<td class=\"l\(tone(count))\">")
        let label = "\(site.names.title(pair)): \(Counting.figure(count, "meeting"))"
        html.link(
            root + SitePaths.pair(pair), String(count), attributes: "title=\"\(HTMLBuilder.escape(label))\"")
        html.raw("</td>")
    }

    /// Five tones by the square root of the share, since counts of meetings are skewed.
    private func tone(_ count: Int) -> Int {
        let share = Double(count) / Double(max(matrix.most, 1))
        return max(1, min(5, Int((share.squareRoot() * 5).rounded(.up))))
    }
}
