import Findings
import Ledger
import Statistics
import Vocabulary

/// What the night brought, in sentences whose numbers are counted, not written.
struct NightNews {
    let site: SiteContext
    /// Occasions that became known since the last night, the best reported first.
    let added: [Occasion]
    /// Known before, changed since.
    let changed: [Occasion]

    init(site: SiteContext) {
        self.site = site
        let since = site.history.previousNight ?? Day(number: site.asOf.number - 1)
        added = site.history.occasions.filter { $0.addedOn > since }
            .ranked(by: { $0.reports.count }, then: \.id)
        changed = site.history.occasions.filter { $0.changedOn > since && $0.addedOn <= since }
    }

    var headline: String {
        guard !site.history.articles.isEmpty else { return "Nothing has been read yet" }
        guard !added.isEmpty else {
            return changed.isEmpty
                ? "No new meeting was reported since the last night"
                : "No new meeting, but news of \(Counting.of(changed.count, "known one"))"
        }
        let tally = site.index.tally(added)
        var parts: [String] = []
        if tally.held > 0 { parts.append(Counting.of(tally.held, "meeting held", "meetings held")) }
        if tally.planned > 0 { parts.append("\(Counting.word(tally.planned)) planned") }
        if tally.cancelled > 0 { parts.append("\(Counting.word(tally.cancelled)) called off") }
        return "New tonight: \(Counting.list(parts))\(lead)"
    }

    /// Which country took part in most of them.
    private var lead: String {
        var counts: [Country: Int] = [:]
        for occasion in added { for party in occasion.parties { counts[party, default: 0] += 1 } }
        guard added.count > 2,
            let first = counts.map({ (country: $0.key, count: $0.value) })
                .ranked(by: \.count, then: \.country).first, first.count > 1
        else { return "" }
        return ", \(Counting.word(first.count)) of them with \(site.names.running(first.country))"
    }

    var standfirst: String? {
        var sentences: [String] = []
        let since = site.history.previousNight
        let read = site.history.articles.count { article in since.map { article.readOn > $0 } ?? true }
        let sources = Set(
            site.history.articles.filter { article in since.map { article.readOn > $0 } ?? true }.compactMap(\.source)
        ).count
        if read > 0 {
            let from = sources > 0 ? " from \(Counting.of(sources, "source"))" : ""
            sentences.append("\(Counting.capitalised(Counting.of(read, "article"))) read\(from)")
        }
        if !changed.isEmpty { sentences.append("news of \(Counting.of(changed.count, "known meeting"))") }
        let unusual = site.changes.filter { $0.value.standsOut }.keys.sorted()
        var text = sentences.isEmpty ? "" : HTMLBuilder.escape(Counting.list(sentences) + ". ")
        if let first = unusual.first, let change = site.changes[first] {
            text += "Unusual: <a href=\"\(SitePaths.pair(first))\">"
            text += "\(HTMLBuilder.escape(site.names.title(first)))</a>, "
            text += HTMLBuilder.escape(ChangeWording.sentence(change).prefix(1).lowercased())
            text += HTMLBuilder.escape(String(ChangeWording.sentence(change).dropFirst()))
            if unusual.count > 1 {
                text += " So \(unusual.count == 2 ? "is" : "are") \(Counting.of(unusual.count - 1, "other pair"))."
            }
        }
        return text.isEmpty ? nil : text
    }
}
