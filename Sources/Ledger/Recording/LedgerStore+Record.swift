package import Articles
internal import Findings
internal import GRDB
package import Vocabulary

extension LedgerStore {
    /// Adds one night in one transaction: all of it is kept, or nothing.
    ///
    /// `files` names the inputs that were looked at; their rejections of earlier nights go, since a mended file is none.
    /// `rereads` stores findings of known texts again where they differ, as after a change of the rules.
    package func record(
        night: Day, items: [ReadArticle], rejections: [(rejection: Rejection, reason: String)] = [],
        files: [String] = [], rereads: Bool = false
    ) throws(LedgerError) -> NightChange {
        try writing { database in
            try database.execute(
                sql: "INSERT INTO night (day) VALUES (?) ON CONFLICT DO NOTHING", arguments: [night.description])
            let grouping = OccasionGrouping(database: database)
            var recorder = ArticleRecorder(database: database, night: night, rereads: rereads, grouping: grouping)
            for item in LedgerStore.inOrder(items) { try recorder.record(item) }
            try recorder.recordFindingChanges()
            try StoryRecorder(database: database, grouping: grouping).record(recorder.texts)
            var change = recorder.change
            try OccasionRecorder(
                database: database, night: night, cleared: recorder.cleared, replaced: recorder.replaced,
                gone: recorder.gone
            )
            .record(grouping.settle(), into: &change)
            try RejectionRecorder(database: database, night: night).record(rejections, files: files, into: &change)
            try FormKeeper(database: database).refresh()
            return change
        }
    }

    /// By day of publication, so that the first report of a story is read first; else as the inputs give them.
    private static func inOrder(_ items: [ReadArticle]) -> [ReadArticle] {
        items.enumerated().sorted { left, right in
            let days = (
                left.element.article.published?.number ?? Int.max, right.element.article.published?.number ?? Int.max
            )
            return days.0 != days.1 ? days.0 < days.1 : left.offset < right.offset
        }.map(\.element)
    }
}
