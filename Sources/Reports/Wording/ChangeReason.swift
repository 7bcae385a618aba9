import Findings
import Ledger
import Statistics
import Vocabulary

/// Why an occasion changed and in what, with titles and names in the place of the ids that the ledger writes
/// (`2 reports more: a17, a21`).
struct ChangeReason {
    let site: SiteContext
    let root: String

    /// In lines of their own, one for each field that is another now.
    func write(_ change: OccasionChange, to html: inout HTMLBuilder) {
        // Of what is gone they tell whose it was, and no more than that.
        for difference in change.kind == .withdrawn ? [] : change.differences {
            line(&html) { $0.text(DifferenceWording(names: site.names).sentence(difference) + ".") }
        }
        let sources = sources(of: change)
        guard !sources.isEmpty || !change.cause.text.isEmpty, change.kind != .new else { return }
        line(&html) { html in
            guard !sources.isEmpty else { return html.text(Counting.capitalised(change.cause.text)) }
            html.text(ChangeReason.lead(change, sources.count))
            for (place, item) in sources.enumerated() {
                if place > 0 { html.raw("; ") }
                if site.index.article(item) != nil {
                    Quotation(site: site, root: root).source(of: item, to: &html)
                } else {
                    html.text(OccasionName(item)?.headline(site.names) ?? item)
                }
            }
            let others = change.cause.others
            if others > 0, change.kind != .held, change.kind != .cancelled {
                html.text(" and \(Counting.grouped(others)) more")
            }
        }
    }

    private func line(_ html: inout HTMLBuilder, _ content: (inout HTMLBuilder) -> Void) {
        html.raw(" ")
        html.element("small", "class=\"line\"", content)
    }

    private static func lead(_ change: OccasionChange, _ count: Int) -> String {
        switch change.kind {
        case .grown: "Also told by: "
        case .corrected where change.isLoss: "No longer told by: "
        case .corrected: change.differences.isEmpty ? "The wording alone is another, in: " : "According to: "
        case .held, .cancelled: "\(Counting.capitalised(change.statusBefore)) before; now according to: "
        case .merged: "The same as "
        case .split: "No longer held to tell of it: "
        case .withdrawn: "It rested on: "
        case .new: ""
        }
    }

    /// Articles, or occasions that were merged; nothing where none of them is known by its id.
    private func sources(of change: OccasionChange) -> [String] {
        if change.kind == .held || change.kind == .cancelled {
            let reports = site.occasion(of: change)?.reports ?? []
            let last = reports.last { $0.meeting.status == (change.kind == .held ? .held : .cancelled) }
            return last.map { [$0.article] } ?? []
        }
        let items = change.cause.ids
        return items.contains(where: isKnown) ? items : []
    }

    private func isKnown(_ item: String) -> Bool {
        site.index.article(item) != nil || OccasionName(item) != nil
    }
}

/// What the name of an occasion tells of it when nothing else is left: `m-KHM-LAO-20220830-1f3a9c`.
struct OccasionName: Hashable {
    /// The first eight.
    let parties: [Country]
    /// How many others there were.
    let others: Int
    /// The first day that was known when it was named.
    let day: Day?

    /// Nil for an id of another form.
    init?(_ id: String) {
        var words = id.split(separator: "-").map(String.init)
        guard words.count > 4, words.removeFirst() == "m", words.removeLast().utf8.count >= 6 else { return nil }
        let date = words.removeLast()
        guard date.utf8.count == 8 || date == "undated" else { return nil }
        day = Day("\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))")
        if let last = words.last, last.hasPrefix("and"), let count = Int(last.dropFirst(3)) {
            others = count
            words.removeLast()
        } else {
            others = 0
        }
        parties = words.compactMap { Country($0) }
        guard parties.count == words.count, parties.count > 1, day != nil || date == "undated" else { return nil }
    }

    /// `A meeting of Cambodia and Laos, 30 August 2022`
    func headline(_ names: Names) -> String {
        let whose = names.byName(parties).map(names.running) + (others > 0 ? ["\(Counting.of(others, "other"))"] : [])
        return "a meeting of \(Counting.list(whose))" + (day.map { ", \(DateWording.day($0))" } ?? ", without a date")
    }
}

extension OccasionChange {
    /// Whether reports were taken out of it.
    var isLoss: Bool { if case .reports(.less, _, _) = cause { true } else { false } }

    /// Whether it says something else now: a correction that concerns the wording alone is none to speak of.
    var isOfSubstance: Bool { kind != .corrected || isLoss || !differences.isEmpty }

    /// What one that is held or called off now was before, in words.
    fileprivate var statusBefore: String {
        if case .before(let status) = cause { Names.status(status) } else { Names.status(.planned) }
    }
}
