import Reading
import Vocabulary

/// How countries stand in the whole passage: how often, how early, with whom.
struct DocumentView {
    let context: FindingContext
    private var counts = CountryTally()
    private var officials = CountryTally()
    private var firstSentence = CountryTally()
    private var inTitle: [Country] = []
    /// The countries of each sentence, each once.
    private var bySentence: [[Country]] = []
    private var candidateCounts: [[Country]: Int] = [:]
    /// Parties come again with every trigger.
    private var known: [[Country]: FeatureRow] = [:]
    private var total = 0
    /// Each candidate is compared with every sentence: of a book the beginning must do.
    private static let mostSentences = 2000

    init(context: FindingContext, candidates: [Candidate]) {
        self.context = context
        for (index, actors) in context.cast.actors.prefix(DocumentView.mostSentences).enumerated() {
            var here: [Country] = []
            let actors = actors.span
            for i in actors.indices {
                let kind = actors[i].kind
                guard kind.canBeParty else { continue }
                for country in actors[i].countries {
                    if !here.contains(country) { here.append(country) }
                    counts.add(1, to: country)
                    total += 1
                    if kind == .official || kind == .person { officials.add(1, to: country) }
                    if firstSentence[country] == nil { firstSentence.add(index, to: country) }
                }
            }
            if context.passage.sentences[index].isTitle {
                for country in here where !inTitle.contains(country) { inTitle.append(country) }
            }
            bySentence.append(here)
        }
        for candidate in candidates { candidateCounts[candidate.parties, default: 0] += 1 }
    }

    mutating func add(_ candidate: Candidate, _ row: inout FeatureRow) {
        if let part = known[candidate.parties] {
            row.add(part)
        } else {
            var part = FeatureRow(keepsNames: row.keepsNames, capacity: 16)
            add(candidate.parties, &part)
            known[candidate.parties] = part
            row.add(part)
        }
        let here = candidate.sentence < bySentence.count ? bySentence[candidate.sentence] : []
        row.add("doc.others", here.count { !candidate.parties.contains($0) })
    }

    private func add(_ parties: [Country], _ row: inout FeatureRow) {
        let home = context.passage.home
        let shares = parties.map { Float(counts[$0] ?? 0) / Float(max(1, total)) }
        row.add("doc.share.least", shares.min() ?? 0)
        row.add("doc.share.sum", shares.reduce(0, +))
        row.add("doc.countries", counts.countries.count)
        row.add("doc.officials.least", parties.map { officials[$0] ?? 0 }.min() ?? 0)
        row.add("doc.title", parties.count { inTitle.contains($0) })
        row.add("doc.titleCountries", inTitle.count)
        row.add("doc.first", parties.map { firstSentence[$0] ?? 99 }.max() ?? 99)
        let together = bySentence.count { here in parties.allSatisfy { here.contains($0) } }
        row.add("doc.together", together)
        row.add("doc.sentences", bySentence.count)
        let count = candidateCounts[parties] ?? 0
        row.add("doc.candidates", count)
        let rank = candidateCounts.values.count { $0 > count }
        row.add("doc.rank", rank)
        row.add("doc.home", home.map { parties.contains($0.country) } ?? false)
        row.add("doc.official", home?.isOfficial ?? false)
        row.add("doc.dated", context.passage.published != nil)
        row.add("doc.dateline", context.cast.dateline.map { parties.contains($0) } ?? false)
    }
}
