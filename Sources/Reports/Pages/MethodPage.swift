import Ledger
import Statistics
import Vocabulary

/// What is counted and how, what was read, what could not be read, how often the program is right.
struct MethodPage {
    let site: SiteContext

    func page() -> Page {
        var html = HTMLBuilder()
        html.section("What is counted", id: "definitions", "<div class=\"prose\">\(MethodText.definitions)</div>")
        html.section(
            "Confidence, and what uncertain means", id: "confidence",
            "<div class=\"prose\">\(MethodText.confidence)</div>")
        html.section("How often it is right", id: "accuracy", accuracy())
        html.section(
            "Rates, changes, comparisons", id: "change", "<div class=\"prose\">\(MethodText.change)</div>")
        html.section("Who is one person", id: "people", "<div class=\"prose\">\(MethodText.people)</div>")
        html.section("How matrix and map are drawn", id: "order", "<div class=\"prose\">\(MethodText.order)</div>")
        html.section(
            "What was read", id: "coverage",
            lead: "Articles by source and month; by source and day they are in the statistics files.",
            CoverageTable(site: site).perSource() + "<h3 class=\"part\">By month of publication</h3>"
                + CoverageTable(site: site).perMonth())
        html.section("What could not be read", id: "rejections", rejections())
        html.section("Files for other programs", id: "files", "<div class=\"prose\">\(MethodText.files)</div>")
        return Page(
            path: "method.html", title: "Method", kicker: "Definitions, coverage, errors",
            headline: "What is counted, what was read, and how far to trust it",
            standfirst: "Meetings are counted, not reports of meetings; both numbers stand side by side.",
            content: html)
    }

    private func accuracy() -> String {
        guard let accuracy = site.configuration.accuracy else {
            return "<p>No measurement was given to this publication.</p>"
        }
        var html = HTMLBuilder()
        html.element(
            "p", "class=\"lead\"", text: "Measured on \(accuracy.sample), \(DateWording.day(accuracy.measuredOn)).")
        let columns: [Column] = [
            .text("Record"), .number("Of what it reports, right"), .number("Of what is there, found"),
            .number("Annotated"),
        ]
        html.table(columns, name: "How often records are right") { html in
            for row in accuracy.rows {
                html.element("tr") { html in
                    html.element("th", "scope=\"row\"", text: row.record)
                    html.element("td", "class=\"num\" data-label=\"Right\"", text: percent(row.precision))
                    html.element("td", "class=\"num\" data-label=\"Found\"", text: percent(row.recall))
                    html.element("td", "class=\"num\" data-label=\"Annotated\"", text: Counting.grouped(row.annotated))
                }
            }
        }
        return html.string
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    private func rejections() -> String {
        let all = site.history.rejections.sorted {
            ($1.readOn, $0.path, $0.position) < ($0.readOn, $1.path, $1.position)
        }
        guard !all.isEmpty else { return "<p>Every input was read.</p>" }
        var html = HTMLBuilder()
        html.raw("<p class=\"lead\">\(Counting.figure(all.count, "input")) could not be read as an article.</p>")
        html.table([.text("File"), .text("Place"), .text("Reason"), .text("Night")], name: "Inputs not read") { html in
            for rejection in all.prefix(500) {
                html.element("tr") { html in
                    html.element("th", "scope=\"row\"", text: rejection.path)
                    let position = rejection.position > 1 ? "article \(rejection.position)" : nil
                    let place = [position, rejection.place].compactMap { $0 }.joined(separator: ", ")
                    html.element("td", "data-label=\"Place\"", text: place.isEmpty ? "–" : place)
                    html.element("td", "data-label=\"Reason\"", text: rejection.reason)
                    html.element("td", "data-label=\"Night\"", text: DateWording.day(rejection.readOn))
                }
            }
        }
        if all.count > 500 { html.raw("<p class=\"note\">The latest 500; all are in the archive.</p>") }
        return html.string
    }
}
