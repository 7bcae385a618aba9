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
        var added: [Occasion] = []
        var changed: [Occasion] = []
        for occasion in site.history.occasions {
            let nights = occasion.reportKeys.compactMap { site.index.readOn(of: $0.article) }
            let isNew = nights.isEmpty ? site.isNew(occasion.addedOn) : nights.allSatisfy(site.isNew)
            if isNew {
                added.append(occasion)
            } else if nights.contains(where: site.isNew) {
                changed.append(occasion)
            }
        }
        self.added = added.sorted { NightNews.weight($0) < NightNews.weight($1) }
        self.changed = changed
    }

    /// The most reports first, then the highest rank, then the latest day.
    private static func weight(_ occasion: Occasion) -> (Int, Int, Int, String) {
        let rank = Meeting.Level.allCases.firstIndex(of: occasion.level) ?? 0
        return (-occasion.reportKeys.count, rank, -(occasion.dates?.first.number ?? Int.min / 2), occasion.id)
    }

    var headline: String {
        guard !site.history.articles.isEmpty else { return "Nothing has been read yet" }
        guard !added.isEmpty else {
            if site.history.previousNight == nil { return "The first night: no meeting is reported in what was read" }
            return changed.isEmpty
                ? "No new meeting was reported since the last night"
                : "No new meeting, but news of \(Counting.of(changed.count, "known meeting"))"
        }
        let tally = site.index.tally(added)
        var parts: [String] = []
        if tally.held > 0 { parts.append(Counting.of(tally.held, "meeting held", "meetings held") + lead) }
        if tally.planned > 0 { parts.append("\(Counting.word(tally.planned)) planned") }
        if tally.cancelled > 0 { parts.append("\(Counting.word(tally.cancelled)) called off") }
        let when = site.history.previousNight == nil ? "The first night" : "New tonight"
        return "\(when): \(Counting.list(parts))"
    }

    /// Which country took part in most of those held.
    private var lead: String {
        var counts: [Country: Int] = [:]
        let held = added.filter { $0.status == .held }
        for occasion in held { for party in occasion.parties { counts[party, default: 0] += 1 } }
        guard held.count > 2,
            let first = counts.map({ (country: $0.key, count: $0.value) })
                .ranked(by: \.count, then: \.country).first, first.count > 1
        else { return "" }
        return " (\(Counting.word(first.count)) of them with \(site.names.running(first.country)))"
    }

    var standfirst: String? {
        var sentences: [String] = []
        let fresh = site.history.articles.filter { site.isNew($0.readOn) }
        let read = fresh.count
        let sources = Set(fresh.compactMap(\.source)).count
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
