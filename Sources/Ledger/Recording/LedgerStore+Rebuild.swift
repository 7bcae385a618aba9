internal import Findings
internal import GRDB
internal import Vocabulary

/// An article as an archive keeps it, with the occasion of each of its meetings.
package struct ArchivedArticle: Sendable {
    package var entry: ArticleEntry
    package var occasions: [String?]

    package init(entry: ArticleEntry, occasions: [String?]) {
        self.entry = entry
        self.occasions = occasions
    }
}

extension LedgerStore {
    /// Fills an empty ledger from an archive; ids of occasions and stories stay as they were published.
    ///
    /// The texts are not in the archive: later copies of an article are known once the article itself was read again.
    package func rebuild(
        articles: [ArchivedArticle], rejections: [RejectionEntry], nights: [NightRecord] = []
    ) throws(LedgerError) -> NightChange {
        try writing { database in
            guard try ArticleRow.fetchCount(database) == 0 else {
                throw LedgerError(reason: .notEmpty, path: path, detail: "")
            }
            let days = Set(articles.map(\.entry.readOn) + rejections.map(\.readOn) + nights.map(\.night)).sorted()
            for night in days {
                try database.execute(sql: "INSERT INTO night (day) VALUES (?)", arguments: [night.description])
            }
            var change = NightChange()
            guard let last = days.last else { return change }
            for article in articles { try insert(article.entry, in: database, night: last) }
            change.newArticles = articles.count
            try Rebuilding(database: database, nights: nights).record(articles, on: last, into: &change)
            for entry in rejections {
                try RejectionRow(
                    path: entry.path, position: entry.position, place: entry.place, reason: entry.reason,
                    readOn: entry.readOn
                ).insert(database)
                change.newRejections += 1
            }
            try FormKeeper(database: database).refresh()
            return change
        }
    }

    private func insert(_ entry: ArticleEntry, in database: Database, night: Day) throws {
        try ArticleRow(
            id: entry.id, title: entry.title, source: entry.source, url: entry.url, published: entry.published,
            readOn: entry.readOn, story: entry.story, digest: entry.digest, path: entry.path,
            position: entry.position, notes: entry.notes
        ).insert(database)
        let texts = [ReplacedText(digest: entry.digest, source: entry.source)] + entry.replaced
        for text in texts {
            try ReadTextRow(digest: text.digest, source: text.source ?? "", article: entry.id).insert(database)
        }
        try ArticleRecorder(
            database: database, night: night, rereads: false, grouping: OccasionGrouping(database: database)
        ).insertFindings(entry.findings, of: entry.id, published: entry.published)
    }
}

/// Gives the reports of an archive the occasions that they had, with all that nights did to them.
private struct Rebuilding {
    let database: Database
    let nights: [NightRecord]

    func record(_ articles: [ArchivedArticle], on last: Day, into change: inout NightChange) throws {
        let before = reports(of: articles)
        // Once, and not for each occasion: they go through all that nights did.
        let (added, changed) = (added, changed)
        for (id, reports) in Dictionary(grouping: before, by: \.report.occasion).sorted(by: { $0.key < $1.key }) {
            let first = added[id] ?? reports.map(\.readOn).min() ?? last
            let latest = nights.isEmpty ? reports.map(\.readOn).max() : changed[id]
            try OccasionRow(id: id, addedOn: first, changedOn: max(first, latest ?? first), status: nil)
                .insert(database)
            change.newOccasions += 1
        }
        for name in nights.flatMap({ night in night.forwarded.map { (night.night, $0) } }) {
            try ForwardingRow(id: name.1.id, occasion: name.1.occasion, night: name.0).insert(database)
        }
        for row in nights.flatMap(\.changes) {
            try ChangeRow(night: row.night, occasion: row.occasion, kind: row.kind, reason: row.reason)
                .insert(database)
        }
        let findings = Dictionary(grouping: nights.flatMap(\.findings)) { [$0.night.description, $0.article] }
        for own in findings.values {
            try FindingChanges(database: database).write(own.sorted(), of: own[0].article, on: own[0].night)
        }
        var regrouped = NightChange()
        try OccasionRecorder(database: database, night: last, cleared: before.map(\.report))
            .record(OccasionGrouping(database: database).settle(), into: &regrouped)
        change.newOccasions += regrouped.newOccasions
        change.changedOccasions = regrouped.changedOccasions
    }

    private var added: [String: Day] {
        Dictionary(
            nights.flatMap { night in night.added.map { ($0, night.night) } }, uniquingKeysWith: { first, _ in first })
    }

    private var changed: [String: Day] {
        Dictionary(nights.flatMap(\.changes).map { ($0.occasion, $0.night) }, uniquingKeysWith: max)
    }

    private func reports(of articles: [ArchivedArticle]) -> [(report: ReportRow, readOn: Day)] {
        articles.flatMap { article in
            zip(article.entry.findings.meetings, article.occasions).enumerated().compactMap { index, pair in
                guard let occasion = pair.1 else { return nil }
                let report = ReportRow(
                    article: article.entry.id, record: index, occasion: occasion, reason: "archived",
                    fingerprint: Fingerprint.of(pair.0))
                return (report, article.entry.readOn)
            }
        }
    }
}
