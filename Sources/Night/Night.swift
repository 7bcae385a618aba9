package import Articles
package import Findings
package import Ledger
package import Logging
package import Reports
package import Vocabulary

/// One night: reads what is new, adds it to the ledger, and publishes what is known.
///
/// A night says what it does in a log and returns a summary; it prints nothing and asks no clock but for how long it took. It
/// may be stopped at any point and run again: the ledger takes a night whole or not at all, and so does the published folder.
///
///     let night = Night(plan: plan, find: Finder().find, site: site, log: log)
///     let summary = try night.run()
package struct Night: Sendable {
    /// Where things lie, and which night it is.
    package struct Plan: Hashable, Sendable {
        package var inputs: String
        package var reports: String
        package var ledger: String
        package var asOf: Day
        /// Finds again in texts that are known, as after a change of the rules.
        package var rereads: Bool
        /// What texts are looked through for: the digest of each topic's definition. Empty where that is not known.
        package var topics: [Topic: String]
        /// How much a single input may ask of the machine.
        package var limits: Limits

        package init(
            inputs: String, reports: String, ledger: String, asOf: Day, rereads: Bool = false,
            topics: [Topic: String] = [:],
            limits: Limits = Limits()
        ) {
            self.inputs = inputs
            self.reports = reports
            self.ledger = ledger
            self.asOf = asOf
            self.rereads = rereads
            self.topics = topics
            self.limits = limits
        }
    }

    /// Makes the files of the published folder from what is known.
    package struct Site: Sendable {
        /// Hands the files over one by one: those that are what they were when the last were published as kept. Returns the record
        /// for the next night.
        package typealias Publish =
            @Sendable (
                _ history: History, _ last: LastPublication?, _ write: (SiteBuilder.File) throws -> Void
            ) throws -> PublicationRecord?

        /// Of what all files depend on besides the history: a folder of another origin is made anew.
        let origin: Mark
        let publish: Publish

        package init(origin: Mark, publish: @escaping Publish) {
            self.origin = origin
            self.publish = publish
        }
    }

    private let plan: Plan
    private let find: @Sendable (Article) -> ArticleFindings
    private let site: Site
    private let log: Logger
    private let progress: @Sendable (String) -> Void
    private let whenLost: @Sendable (NightError) -> Never

    /// - Parameter whenLost: ends the process where the ledger cannot be read any more while the pages are written; the published folder is
    ///   then what it was.
    package init(
        plan: Plan, find: @escaping @Sendable (Article) -> ArticleFindings, site: Site,
        log: Logger = Night.standardLog,
        progress: @escaping @Sendable (String) -> Void = { _ in },
        whenLost: @escaping @Sendable (NightError) -> Never
    ) {
        self.plan = plan
        self.find = find
        self.site = site
        self.log = log
        self.progress = progress
        self.whenLost = whenLost
    }

    /// Reads the inputs, adds what is new to the ledger, and publishes.
    package func run() throws -> NightSummary {
        // Before anything is made: a mistyped name shall leave no trace.
        guard Files.kind(of: Files.resolved(plan.inputs)) == .folder else {
            throw NightError.inputs(.notAFolder(path: plan.inputs))
        }
        try plan.checkThatFoldersAreApart()
        return try run(publishing: true) { store, summary in try read(into: store, &summary) }
    }

    /// Adds findings that were made elsewhere, and publishes if asked to.
    package func importFindings(_ files: [String], publishing: Bool) throws -> NightSummary {
        try run(publishing: publishing) { store, summary in
            let result = try ImportStage(files: files).run { count in progress("\(Number.of(count, "line")) read") }
            summary.rejections = result.rejections
            summary.change = try store.record(night: plan.asOf, items: result.items, rereads: true)
        }
    }

    /// What a line of findings says of a text that it leaves out.
    package static func shingles(of article: Article) -> [UInt8] { ReadArticle.shingles(of: article) }

    /// Makes a lost ledger again from an archive.
    package func rebuild(from archive: String) throws -> NightSummary {
        try run(publishing: false) { store, summary in
            summary.change = try RebuildStage(folder: archive).run(into: store)
        }
    }

    private func run(
        publishing: Bool, adding add: (LedgerStore, inout NightSummary) throws -> Void
    ) throws -> NightSummary {
        let stopwatch = Stopwatch()
        let locked = [plan.ledger + ".lock"] + (publishing ? [Night.lockPath(of: plan.reports)] : [])
        let locks = try locked.map { path in try WriterLock(path: path) }
        defer { withExtendedLifetime(locks) {} }
        var summary = NightSummary(asOf: plan.asOf)
        summary.publishes = publishing
        do {
            let store = try LedgerStore(path: plan.ledger)
            try add(store, &summary)
            if publishing {
                // What is read again is published again: nothing is taken from the night before unseen.
                let last = plan.rereads ? nil : PublicationMemory(folder: plan.reports).last(of: site.origin)
                let history = try history(of: store, readingAll: last == nil)
                summary.count(history)
                if history.articles.isEmpty { try checkThatItMayBeEmpty(store, &summary) }
                try publish(history, over: last, &summary)
            } else {
                summary.count(try store.totals(asOf: plan.asOf))
            }
        } catch let error as LedgerError {
            throw NightError.ledger(error)
        }
        summary.seconds = stopwatch.seconds
        summary.peakMegabytes = Stopwatch.peakMegabytes
        for line in summary.lines { log.info("\(line)") }
        return summary
    }

    /// A first night without an article makes empty pages, and says so. What looks like a mistake makes none: a night before all
    /// others, and a ledger that is not the one of the published folder.
    private func checkThatItMayBeEmpty(_ store: LedgerStore, _ summary: inout NightSummary) throws {
        if let nights = try store.nights() {
            throw NightError.beforeAllNights(asOf: plan.asOf, first: nights.lowerBound, last: nights.upperBound)
        }
        let counts = plan.reports + "/statistics"
        if Files.kind(of: counts) == .folder, try !Files.names(in: counts).isEmpty {
            throw NightError.emptyLedger(
                path: plan.ledger, reports: plan.reports, inputs: plan.inputs, rejections: summary.rejections)
        }
        summary.warnings.append(
            "there is no article in “\(plan.inputs)” or in the ledger “\(plan.ledger)”: the pages are empty")
    }

    private func read(into store: LedgerStore, _ summary: inout NightSummary) throws {
        log.debug("reading", metadata: ["inputs": "\(plan.inputs)"])
        // What cannot be looked up is read again, and recording it then says what is wrong with the ledger.
        let stage = InputStage(
            folder: plan.inputs, areKnown: { texts in (try? store.areKnown(texts)) ?? texts.map { _ in false } },
            rereads: plan.rereads, limits: plan.limits, find: find
        ) { count in progress("\(Number.of(count, "article")) read") }
        let result = try stage.run()
        progress("adding \(Number.of(result.items.count, "article")) to the ledger")
        summary.rejections = result.rejections
        let before = try store.totals(asOf: plan.asOf).articles
        summary.change = try store.record(
            night: plan.asOf, items: result.items,
            rejections: result.rejections.map { ($0, RejectionSentence($0).reason) }, files: result.files,
            rereads: plan.rereads)
        summary.change.knownArticles += result.known
        if !plan.topics.isEmpty {
            let stale = try store.noteTopics(plan.topics, before: before, rereads: plan.rereads)
            summary.note(stale: stale, of: before)
        }
    }

    /// Where every page is made, reading all at once costs two thirds of reading each record when it is shown.
    private func history(of store: LedgerStore, readingAll: Bool) throws(LedgerError) -> History {
        guard !readingAll else { return try store.history(asOf: plan.asOf) }
        return try store.openHistory(asOf: plan.asOf) { [whenLost] in whenLost(.ledger($0)) }
    }

    private func publish(_ history: History, over last: LastPublication?, _ summary: inout NightSummary) throws {
        log.debug("publishing", metadata: ["reports": "\(plan.reports)"])
        let publication: Publication
        do {
            publication = try publish(history, over: last)
        } catch Publication.Damaged.file(let path) where last != nil {
            log.warning("the folder was changed; publishing all of it", metadata: ["file": "\(path)"])
            publication = try publish(history, over: nil)
        }
        summary.filesWritten = publication.outcome.written
        summary.filesUnchanged = publication.outcome.unchanged
        summary.filesRemoved = publication.outcome.removed
    }

    private func publish(_ history: History, over last: LastPublication?) throws -> Publication {
        var publication = try Publication(folder: plan.reports, manifest: last?.record.manifest)
        do {
            let next = try site.publish(history, last) { file in
                switch file {
                case .made(let file): try publication.add(file.path, file.bytes)
                case .long(let file): try publication.add(file.path, file.write)
                case .kept(let path, let size): try publication.keep(path, size: size)
                }
                let count = publication.outcome.written + publication.outcome.unchanged
                if count.isMultiple(of: 100) { progress("\(count) files prepared") }
            }
            try publication.commit(manifest: next?.manifest)
            try PublicationMemory(folder: plan.reports).remember(next)
        } catch {
            try? publication.discard()
            throw error
        }
        return publication
    }

    /// Beside the folder, since the folder itself changes places with its successor.
    private static func lockPath(of reports: String) -> String {
        let path = Files.resolved(reports.count > 1 && reports.hasSuffix("/") ? String(reports.dropLast()) : reports)
        return Files.parent(of: path) + "/." + Files.name(of: path) + ".lock"
    }
}
