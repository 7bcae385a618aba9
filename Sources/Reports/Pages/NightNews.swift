import Findings
import Ledger
import Statistics
import Vocabulary

/// What the night brought, in sentences whose numbers are counted, not written.
struct NightNews {
    let site: SiteContext
    /// Occasions that became known since the last night: the certain ones first, of these the best reported; on a first night the
    /// latest.
    let added: [Occasion]
    /// Those of them of which a sentence may speak.
    let certain: [Occasion]
    /// Known before, changed since.
    let changed: [Occasion]

    init(site: SiteContext) {
        self.site = site
        var added: [Occasion] = []
        var changed: [Occasion] = []
        for occasion in site.index.occasionsReported(after: site.history.previousNight) {
            let nights = occasion.reportKeys.compactMap { site.index.readOn(of: $0.article) }
            let isNew = nights.isEmpty ? site.isNew(occasion.addedOn) : nights.allSatisfy(site.isNew)
            if isNew {
                added.append(occasion)
            } else if nights.contains(where: site.isNew) {
                changed.append(occasion)
            }
        }
        let isFirst = site.history.previousNight == nil
        self.added =
            isFirst
            ? added.sorted { NightNews.recency($0, site.asOf) < NightNews.recency($1, site.asOf) }
            : added.sorted { NightNews.weight($0) < NightNews.weight($1) }
        self.changed = changed
        certain = self.added.filter { !$0.isUncertain }
    }

    /// For a first night, which takes in the news of months: what was held last, then what is to come next, then the uncertain.
    private static func recency(_ occasion: Occasion, _ asOf: Day) -> (Int, Int, Int, String) {
        // What was called off may be as far ahead as what is planned.
        let isAhead = occasion.isAhead(of: asOf) || (occasion.dates?.first ?? asOf) > asOf
        let day = occasion.dates?.first.number
        return (
            occasion.isUncertain ? 1 : 0, isAhead ? 1 : 0, isAhead ? day ?? .max : -(day ?? Int.min / 2), occasion.id
        )
    }

    /// The certain before the uncertain, then the most reports, then the highest rank, then the latest day.
    private static func weight(_ occasion: Occasion) -> (Int, Int, Int, Int, String) {
        let rank = Meeting.Level.allCases.firstIndex(of: occasion.level) ?? 0
        return (
            occasion.isUncertain ? 1 : 0, -occasion.reportKeys.count, rank,
            -(occasion.dates?.first.number ?? Int.min / 2), occasion.id
        )
    }

    var headline: String {
        guard !site.history.articles.isEmpty else { return "Nothing has been read yet" }
        let isFirst = site.history.previousNight == nil
        guard !added.isEmpty else {
            if isFirst { return "The first night: no meeting is reported in what was read" }
            let outcomes = NightNews.outcomes.compactMap { outcome -> String? in
                outcome.words(settled(outcome.kind))
            }
            if !outcomes.isEmpty { return "No new meeting, but \(Counting.list(outcomes))" }
            if !changed.isEmpty { return "No new meeting, but news of \(Counting.of(changed.count, "known meeting"))" }
            let read = site.index.articlesRead(after: site.history.previousNight).count
            return read == 0
                ? "No new article came in since the last night"
                : "No new meeting in the \(Counting.of(read, "article")) read since the last night"
        }
        let when = isFirst ? "The first night" : "New tonight"
        guard !certain.isEmpty else { return "\(when): no meeting that is certain, \(Reserve.count(added.count))" }
        // The only one is told itself.
        if certain.count == 1 { return "\(when): \(site.names.placedHeadline(certain[0], asOf: site.asOf))" }
        return "\(when): \(StatusWording(asOf: site.asOf).list(certain, aside: lead))"
    }

    /// Of a night that brought none: the meetings that were told or changed in the last one that did, in the order of news.
    var last: (night: Day, occasions: [Occasion])? {
        guard added.isEmpty, let night = site.index.occasions.lastChange else { return nil }
        let last = site.index.occasions.lastChanged(1)
        return (night, last.sorted { NightNews.weight($0) < NightNews.weight($1) })
    }

    /// Inputs of this night that could not be read, with where they are listed.
    private var rejected: String {
        let count = site.history.rejections.count { site.isNew($0.readOn) }
        guard count > 0 else { return "" }
        let inputs = Counting.capitalised(Counting.of(count, "input"))
        return "<a href=\"method.html#rejections\">\(inputs)</a> could not be read. "
    }

    /// Which country took part in most of those held.
    private var lead: String {
        let held = certain.filter { $0.status == .held }
        guard held.count > 2, let first = held.countries(besides: nil).first, first.count > 1 else { return "" }
        let share = first.count == held.count ? "all" : Counting.word(first.count)
        return " (\(share) of them with \(site.names.running(first.country)))"
    }

    /// What can become of a meeting that was known before, of one and of several.
    private struct Outcome {
        let kind: OccasionChange.Kind
        let before: String
        let now: String

        /// `three planned before were called off`; nil of none. Not all that is held or called off now had been planned: articles that are
        /// withdrawn leave others to tell what became of a meeting.
        func words(_ changes: [OccasionChange]) -> String? {
            guard !changes.isEmpty else { return nil }
            let before = changes.allSatisfy { $0.cause.isOfPlan } ? before : "known before"
            return "\(Counting.word(changes.count)) \(before) \(changes.count == 1 ? "was" : "were") \(now)"
        }
    }

    private static let outcomes = [
        Outcome(kind: .held, before: "planned before", now: "held"),
        Outcome(kind: .cancelled, before: "planned before", now: "called off"),
        Outcome(kind: .corrected, before: "known before", now: "corrected"),
        Outcome(kind: .withdrawn, before: "told before", now: "withdrawn"),
    ]

    /// What the night changed so, as far as a sentence may speak of it: each occasion under the first of the kinds above.
    func settled(_ kind: OccasionChange.Kind) -> [OccasionChange] {
        let decided = Set(
            site.history.changes.lazy.filter { $0.kind == .held || $0.kind == .cancelled }.map(\.occasion))
        return site.history.changes.filter { change in
            change.kind == kind && change.isOfSubstance
                && !(kind == .corrected && decided.contains(change.occasion))
                && !(site.occasion(of: change).map(\.isUncertain) ?? false)
        }
    }

    /// What became of meetings that were known before, in a sentence whose parts lead to the page of changes. Markup.
    private var outcomes: String {
        let told = NightNews.outcomes.compactMap { outcome in
            outcome.words(settled(outcome.kind)).map { (kind: outcome.kind, words: $0) }
        }
        let parts = told.enumerated().map { place, outcome in
            let text = place == 0 ? Counting.capitalised(outcome.words) : outcome.words
            return "<a href=\"\(ChangesPage.path)#\(outcome.kind.rawValue)\">\(text)</a>"
        }
        return parts.isEmpty ? "" : "\(Counting.list(parts)). "
    }

    /// Articles that tell otherwise of what is no meeting. Markup.
    private var records: String {
        let count = Set(site.history.findingChanges.map(\.article)).count
        guard count > 0 else { return "" }
        let articles = Counting.capitalised(Counting.of(count, "known article"))
        return "<a href=\"\(ChangesPage.path)#\(ChangesPage.records)\">\(articles)</a>"
            + " \(count == 1 ? "tells" : "tell") otherwise of anniversaries, milestones or topics. "
    }

    /// For whoever runs the program for the first time.
    private static let start =
        "Put articles into the folder of inputs and run <code>attache run</code> again. It reads plain text, web pages, feeds, JSON,"
        + " CSV, newswire, e-mail and web archives, packed or not; every page fills by itself. "

    var standfirst: String? {
        guard !site.history.articles.isEmpty else { return NightNews.start + rejected }
        var sentences: [String] = []
        let fresh = site.index.articlesRead(after: site.history.previousNight)
        let read = fresh.count
        let sources = Set(fresh.compactMap(\.source)).count
        if read > 0 {
            let from = sources > 0 ? " from \(Counting.of(sources, "source"))" : ""
            sentences.append("\(Counting.capitalised(Counting.of(read, "article"))) read\(from)")
        }
        if !changed.isEmpty { sentences.append("news of \(Counting.of(changed.count, "known meeting"))") }
        var text = sentences.isEmpty ? "" : HTMLBuilder.escape(Counting.list(sentences) + ". ")
        text += outcomes
        text += records
        text += rejected
        text += Reserve.aside(added, root: "") ?? ""
        let unusual = site.changes.filter { $0.value.standsOut }
            .sorted { ($0.value.probability, $0.key) < ($1.value.probability, $1.key) }
        if let (first, change) = unusual.first {
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

extension ChangeCause {
    /// Unless it says that the meeting was something else before than planned.
    fileprivate var isOfPlan: Bool { if case .before(let status) = self { status == .planned } else { true } }
}
