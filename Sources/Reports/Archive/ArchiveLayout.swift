// swift-format-ignore-file
/// The CSS by which a browser that knows no XSLT shows an XML file of the folder: its elements laid out, with what their attributes
/// say before them. It says less than the page that `ArchiveStyle` makes: no links, and no table.
enum ArchiveLayout {
    static let path = "schema/attache-1.css"

    static let text = #"""
        @namespace url("urn:attache:1");

        archive, statistics { display: block; font: 16px/1.5 Georgia, serif; color: #1c1c1c; background: #fff; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
        archive::before, statistics::before { display: block; font-weight: bold; font-size: 1.6rem; margin-bottom: 1rem }
        archive[published]::before { content: "Articles published on " attr(published) }
        archive[night]::before { content: "The night of " attr(night) }
        statistics::before { content: "Counts of articles without a date" }
        statistics[month]::before { content: "Counts of " attr(month) }

        article { display: block; border-top: 1px solid #999; margin-top: 2rem; padding-top: 1rem }
        article > title { display: block; font-weight: bold; font-size: 1.25rem }
        article > title:empty::before { content: "Untitled" }
        article > source::after, article > source + url::before { content: " " }
        source, url { color: #555; font-size: .875rem }
        article > url { display: block; overflow-wrap: anywhere }
        article > note { display: block; color: #555; font-size: .875rem }
        article > note::before { content: "Note: " }
        article::after { display: block; color: #555; font-size: .875rem; content: "Read on " attr(readOn) " from " attr(path); overflow-wrap: anywhere }
        replaced { display: none }

        meeting, anniversary, milestone, mention { display: block; margin-top: 1rem }
        meeting::before, anniversary::before, milestone::before, mention::before { font-weight: bold }
        meeting::before { content: "Meeting, " attr(kind) ", " attr(status) ": " }
        meeting[start]::before { content: "Meeting, " attr(kind) ", " attr(status) ", " attr(start) ": " }
        meeting[start][end]::before { content: "Meeting, " attr(kind) ", " attr(status) ", " attr(start) " to " attr(end) ": " }
        anniversary::before { content: "Anniversary " attr(ordinal) ", " attr(subject) ": " }
        anniversary[year]::before { content: "Anniversary " attr(ordinal) ", " attr(subject) ", " attr(year) ": " }
        milestone::before { content: "Milestone, " attr(kind) ", " attr(date) ": " }
        milestone[change]::before { content: "Milestone, " attr(kind) " " attr(change) ", " attr(date) ": " }
        mention::before { content: "Topic " attr(topic) ": " }
        party + party::before { content: "– " }
        venue::before, organisation::before, milestone > name::before { content: " " }
        participant { display: list-item; margin-left: 1.5rem }
        role::before { content: "(" }
        role::after { content: ")" }
        evidence { display: block; margin: .25rem 0 1rem; padding-left: .75rem; border-left: 3px solid #999 }
        evidence::after { display: block; color: #555; font-size: .875rem; content: attr(rule) ", " attr(part) ", bytes " attr(from) " to " attr(to) }

        rejection { display: block; margin-top: 1rem; overflow-wrap: anywhere }
        rejection::before { font-weight: bold; content: "Not read: " attr(path) ": " }
        added, change, finding, forwarded { display: block; margin-top: .25rem; overflow-wrap: anywhere }
        added::before { content: "New: " attr(occasion) }
        change::before { content: attr(occasion) ", " attr(kind) ": " }
        finding::before { content: attr(article) ", " attr(kind) " " attr(subject) ": " attr(now) " (was " attr(before) ") " }
        finding[date]::before { content: attr(article) ", " attr(kind) " " attr(subject) ", " attr(date) ": " attr(now) " (was " attr(before) ") " }
        parties + parties::before { content: "; " }
        forwarded::before { content: "Name that went: " attr(id) }
        forwarded[occasion]::before { content: "Name that went: " attr(id) ", now " attr(occasion) }

        pair, topic, coverage { display: block; border-bottom: 1px solid #ccc; padding: .25rem 0 }
        pair::before { content: attr(first) "–" attr(second) ": " attr(occasions) " meetings, " attr(reports) " reports (" attr(held) " “held”, " attr(planned) " “planned”, " attr(cancelled) " “called off”), " attr(stories) " stories" }
        topic::before { content: attr(id) ": " attr(mentions) " mentions, " attr(articles) " articles, " attr(stories) " stories" }
        coverage::before { content: "Read: " attr(articles) " articles, in " attr(withFindings) " of them something found" }
        coverage[day]::before { content: "Read on " attr(day) ": " attr(articles) " articles, in " attr(withFindings) " of them something found" }
        coverage[source]::before { content: attr(source) ": " attr(articles) " articles, in " attr(withFindings) " of them something found" }
        coverage[day][source]::before { content: attr(day) ", " attr(source) ": " attr(articles) " articles, in " attr(withFindings) " of them something found" }

        """#
}
