import Findings
import Ledger
import Statistics
import Vocabulary

/// Anniversaries and milestones as one time line, each with its evidence.
struct EventList {
    let site: SiteContext
    let root: String
    /// Whether each line names whose event it is: not on the page of its pair.
    var namesParties = true

    private struct Line {
        let sort: Int
        let id: String
        let when: String
        let what: String
        let detail: String?
        let isUncertain: Bool
        let reports: Int
        /// Of the first reports.
        let evidence: [(evidence: Evidence, article: String)]
    }

    /// What comes before the last so many is folded away.
    static let shown = 60

    func html(anniversaries: [AnniversaryEntry], milestones: [MilestoneEntry]) -> String {
        let lines = (anniversaries.map(line) + milestones.map(line)).sorted { ($0.sort, $0.id) < ($1.sort, $1.id) }
        guard !lines.isEmpty else { return "" }
        let earlier = max(0, lines.count - EventList.shown)
        var html = HTMLBuilder()
        if earlier > 0 {
            html.element("details") { html in
                html.element("summary", text: "\(Counting.grouped(earlier)) earlier")
                write(lines.prefix(earlier), &html)
            }
        }
        write(lines.dropFirst(earlier), &html)
        return html.string
    }

    private func write(_ lines: ArraySlice<Line>, _ html: inout HTMLBuilder) {
        html.element("ol", "class=\"occasions\"") { html in
            for line in lines {
                html.element("li", "id=\"\(SitePaths.safe(line.id))\"") { html in
                    html.element("div", "class=\"when\"", text: line.when)
                    html.element("div") { html in
                        html.element("h3", text: line.what)
                        if line.isUncertain || line.detail != nil {
                            html.element("p", "class=\"facts\"") { html in
                                if line.isUncertain { html.raw(Reserve.tag(root: root)) }
                                if let detail = line.detail { html.element("span", text: detail) }
                            }
                        }
                        Quotation(site: site, root: root).fold(
                            line.evidence, of: line.reports, rest: ", not quoted here.", to: &html)
                    }
                }
            }
        }
    }

    private func line(_ entry: AnniversaryEntry) -> Line {
        let next = site.next(entry)
        let day = site.yearlyEvents[entry.id]?.monthDay
        var details: [String] = []
        if let next {
            let number = next.ordinal.map { " for the \(Counting.ordinal($0)) time" } ?? ""
            details.append("returns on \(DateWording.day(next.day))\(number)")
        }
        let ordinals = Set(entry.mentions.map(\.anniversary.ordinal)).sorted()
        if !ordinals.isEmpty {
            details.append("marked as the \(Counting.list(ordinals.map(Counting.ordinal))) anniversary")
        }
        let whose = namesParties || entry.parties.count != 2 ? site.names.headline(entry) : own(entry)
        return Line(
            sort: (entry.year ?? 0) * 10_000 + (day.map { $0.month * 100 + $0.day } ?? 0), id: entry.id,
            when: entry.year.map { String($0) } ?? "Year unknown", what: whose,
            detail: details.isEmpty ? nil : "Anniversary: " + details.joined(separator: "; "),
            isUncertain: false,
            reports: entry.mentions.count,
            evidence: entry.mentions.prefix(Quotation.most).map { ($0.anniversary.evidence, $0.article) })
    }

    private func own(_ entry: AnniversaryEntry) -> String {
        Counting.capitalised(Names.subject(entry.subject)) + (entry.organisation.map { ", \($0)" } ?? "")
    }

    private func line(_ entry: MilestoneEntry) -> Line {
        // `diplomatic relations`, which the text names, says less than what became of them.
        let what = entry.change == nil ? entry.name : Names.milestone(entry)
        let parties = namesParties ? "\(Counting.capitalised(site.names.list(entry.parties))): " : ""
        return Line(
            sort: entry.date.year * 10_000 + (entry.date.month ?? 0) * 100 + (entry.date.day ?? 0), id: entry.id,
            when: DateWording.date(entry.date),
            what: parties + (namesParties ? what : Counting.capitalised(what)),
            detail: "Milestone: \(Names.milestone(entry)); \(Counting.figure(entry.mentions.count, "report"))",
            isUncertain: entry.isUncertain, reports: entry.mentions.count,
            evidence: entry.mentions.prefix(Quotation.most).map { ($0.milestone.evidence, $0.article) })
    }
}
