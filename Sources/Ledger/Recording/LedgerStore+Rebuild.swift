internal import Findings
internal import Foundation
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
    /// The texts are not in the archive: copies of old articles are known again once those are read again.
    package func rebuild(
        articles: [ArchivedArticle], rejections: [RejectionEntry]
    ) throws(LedgerError) -> NightChange {
        try writing { database in
            guard try ArticleRow.fetchCount(database) == 0 else {
                throw LedgerError(reason: .notEmpty, path: path, detail: "")
            }
            let nights = Set(articles.map(\.entry.readOn) + rejections.map(\.readOn)).sorted()
            for night in nights {
                try database.execute(sql: "INSERT INTO night (day) VALUES (?)", arguments: [night.description])
            }
            var change = NightChange()
            guard let last = nights.last else { return change }
            for article in articles { try insert(article.entry, in: database, night: last) }
            change.newArticles = articles.count
            let before = reports(of: articles)
            for (id, reports) in Dictionary(grouping: before, by: \.report.occasion).sorted(by: { $0.key < $1.key }) {
                let days = reports.map(\.readOn)
                guard let first = days.min(), let latest = days.max() else { continue }
                try OccasionRow(id: id, addedOn: first, changedOn: latest).insert(database)
                change.newOccasions += 1
            }
            var changed = NightChange()
            try OccasionRecorder(database: database, night: last, before: before.map(\.report)).record(into: &changed)
            change.newOccasions += changed.newOccasions
            change.changedOccasions = changed.changedOccasions
            for entry in rejections {
                try RejectionRow(
                    path: entry.path, position: entry.position, place: entry.place, reason: entry.reason,
                    readOn: entry.readOn
                ).insert(database)
                change.newRejections += 1
            }
            return change
        }
    }

    private func insert(_ entry: ArticleEntry, in database: Database, night: Day) throws {
        try ArticleRow(
            id: entry.id, title: entry.title, source: entry.source, url: entry.url, published: entry.published,
            readOn: entry.readOn, story: entry.story, digest: entry.digest, path: entry.path,
            position: entry.position, notes: entry.notes, shingles: Data()
        ).insert(database)
        try ReadTextRow(digest: entry.digest, source: entry.source ?? "", article: entry.id).insert(database)
        try ArticleRecorder(database: database, night: night, rereads: false)
            .insertFindings(entry.findings, of: entry.id)
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
