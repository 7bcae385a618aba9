package import Ledger
import Statistics
import Synchronization
package import Vocabulary

/// Everything that is published of a history, file by file. Pure: the same history and configuration give the same files
/// with the same bytes, whatever the last night had made of them.
package struct SiteBuilder {
    let site: SiteContext
    /// Of the program and the settings: where they differ, so may every file.
    private let origin: Mark

    /// `program` is the mark of the program itself, by which files that another one made are known.
    package init(
        history: History, configuration: SiteConfiguration, program: Mark = Mark(high: 0, low: 0)
    ) {
        site = SiteContext(history: history, configuration: configuration)
        origin = SiteBuilder.origin(configuration, program: program)
    }

    /// Of a program and its settings.
    package static func origin(_ configuration: SiteConfiguration, program: Mark) -> Mark {
        Mark { mark in
            mark.add(program)
            mark.add(configuration)
        }
    }

    /// What becomes of a file.
    package enum File: Sendable {
        case made(ReportFile)
        /// Made while it is taken, of a file that lies in the folder.
        case long(LongFile)
        /// As it lies in the folder that the record tells of.
        case kept(path: String, size: Int)

        package var path: String {
            switch self {
            case .made(let file): file.path
            case .long(let file): file.path
            case .kept(let path, _): path
            }
        }
    }

    /// Hands every file over as soon as it is made: one at a time, in no certain order, the manifest last.
    package func write(each write: (ReportFile) throws -> Void) throws {
        _ = try publish(over: nil) { file in
            if case .made(let file) = file { try write(file) }
        }
    }

    /// The same; of what `record` tells, files whose records are what they were are not made again, and tables take over the
    /// rows of the last, which `old` reads. Returns the record of what is published now.
    package func publish(
        over record: PublicationRecord?, old: @escaping @Sendable (_ path: String) -> PublishedFile? = { _ in nil },
        each write: (File) throws -> Void
    ) throws -> PublicationRecord {
        try withoutActuallyEscaping(write) { write in
            // Called under the lock of the press alone, or when all threads have ended.
            nonisolated(unsafe) let write = write
            let known = record?.origin == origin ? record : nil
            let press = Press(origin: origin, record: known, old: old, manifest: Manifest(asOf: site.asOf)) {
                try write($0)
            }
            let marks = try SiteMarks(site: site)
            let lines = try press.publish(PageFiles(site: site).groups(marks: marks)).flatMap(\.self)
            try writeIndex(lines) { try press.add($0) }
            let tables = DataFiles(site: site)
            var package = DataPackage(site: site)
            for table in try tables.tables(marks: marks) { package.add(try press.publish(table), table.schema) }
            try tables.writeOthers(package) { try press.add($0) }
            let archive = try ArchiveFiles(index: site.index).parts(marks: marks)
            _ = try press.publish(archive.map { part in SiteGroup { [part] } })
            return try press.finish()
        }
    }

    /// The pages with their records, the style sheet, the script and the search index; handed over by all cores at once.
    package func writePages(each write: @Sendable (ReportFile) throws -> Void) throws {
        let groups = try PageFiles(site: site).groups(marks: nil)
        let parts = try Parallel.map(groups.count) { groups[$0].parts() }.flatMap(\.self)
        let lines = try Parallel.map(parts.count) { number in
            let made = try parts[number].make()
            for file in made.files { try write(file) }
            return made.lines
        }
        try writeIndex(lines.flatMap(\.self), each: write)
    }

    /// The index of the search, and the site map where the address of the site is known.
    private func writeIndex(_ lines: [SearchPage.Line], each write: (ReportFile) throws -> Void) throws {
        try write(SearchPage.index(lines))
        try write(SearchPage.names(SearchPage.names(site.index.countries, site.names)))
        guard let base = site.configuration.baseURL else { return }
        let pages = lines.map { SiteMap.Page(path: $0.path, changed: $0.asOf ?? site.asOf) }
        try SiteMap(base: base, pages: pages).write(each: write)
    }

    /// The tables of the whole history, their description, the calendar and the feed.
    package func writeTables(each write: @Sendable (ReportFile) throws -> Void) throws {
        try DataFiles(site: site).write(each: write)
    }

    /// The archive and the counts by month.
    package func writeArchive(each write: @Sendable (ReportFile) throws -> Void) throws {
        let parts = try ArchiveFiles(index: site.index).parts(marks: nil)
        try Parallel.forEach(parts.count) { number in
            for file in try parts[number].make().files { try write(file) }
        }
    }
}

/// Makes the parts that have changed, hands on those that have not, and keeps the manifest and the record of both.
private final class Press: Sendable {
    private struct State {
        var manifest: Manifest
        var parts: [String: PublishedPart] = [:]
        var groups: [String: PublishedGroup] = [:]
        var tables: [String: [PublishedChunk]] = [:]
    }

    /// A part that is looked at, or one that is known to have stayed as it was.
    private enum Step: Sendable {
        case part(SitePart)
        case kept(Kept)
    }

    /// A part as it lies in the published folder, and what it holds.
    private struct Kept: Sendable {
        let key: String
        let part: PublishedPart
        let files: [Manifest.Entry]
        let lines: [SearchPage.Line]
    }

    private let origin: Mark
    private let record: PublicationRecord?
    private let old: @Sendable (String) -> PublishedFile?
    private let write: @Sendable (SiteBuilder.File) throws -> Void
    private let state: Mutex<State>

    init(
        origin: Mark, record: PublicationRecord?, old: @escaping @Sendable (String) -> PublishedFile?,
        manifest: Manifest, write: @escaping @Sendable (SiteBuilder.File) throws -> Void
    ) {
        self.origin = origin
        self.record = record
        self.old = old
        self.write = write
        var state = State(manifest: manifest)
        state.parts.reserveCapacity(record?.parts.count ?? 0)
        state.groups.reserveCapacity(record?.groups.count ?? 0)
        self.state = Mutex(state)
    }

    /// On all cores; what the search keeps of each part, in their order.
    func publish(_ groups: [SiteGroup]) throws -> [[SearchPage.Line]] {
        let steps = try Parallel.map(groups.count) { self.steps(of: groups[$0]) }.flatMap(\.self)
        var lines = [[SearchPage.Line]](repeating: [], count: steps.count)
        var parts: [(place: Int, part: SitePart)] = []
        // What is kept costs little but the lock, for which cores that make pages would wait.
        for (place, step) in steps.enumerated() {
            switch step {
            case .part(let part): parts.append((place, part))
            case .kept(let kept): lines[place] = try keep(kept)
            }
        }
        let made = try Parallel.map(parts.count) { [parts] number in try publish(parts[number].part) }
        for (own, made) in zip(parts, made) { lines[own.place] = made }
        return lines
    }

    private func steps(of group: SiteGroup) -> [Step] {
        guard let key = group.key() else { return group.parts().map { .part($0) } }
        if let known = record?.groups[key.name], known.mark == key.mark {
            let kept = known.parts.compactMap { name in self.known(name).map { Step.kept($0) } }
            if kept.count == known.parts.count {
                state.withLock { $0.groups[key.name] = known }
                return kept
            }
        }
        let parts = group.parts()
        state.withLock { $0.groups[key.name] = PublishedGroup(mark: key.mark, parts: parts.map(\.key)) }
        return parts.map { .part($0) }
    }

    /// A part of the last night; nil where the record does not hold it.
    private func known(_ key: String) -> Kept? {
        guard let part = record?.parts[key], let (files, lines) = part.read else { return nil }
        return Kept(key: key, part: part, files: files, lines: lines)
    }

    private func keep(_ kept: Kept) throws -> [SearchPage.Line] {
        try state.withLock { state in
            for file in kept.files {
                try write(.kept(path: file.path, size: file.size))
                state.manifest.add(file)
            }
            state.parts[kept.key] = kept.part
        }
        return kept.lines
    }

    private func publish(_ part: SitePart) throws -> [SearchPage.Line] {
        if record?.parts[part.key]?.mark == part.mark, let kept = known(part.key) { return try keep(kept) }
        let made = try part.make()
        let files = made.files.map(Manifest.Entry.init)
        try state.withLock { state in
            for (file, entry) in zip(made.files, files) {
                try write(.made(file))
                state.manifest.add(entry)
            }
            if let mark = part.mark {
                state.parts[part.key] = PublishedPart(mark: mark, files: files, lines: made.lines)
            }
        }
        return made.lines
    }

    /// A table, with the rows of the last where they are the same.
    func publish(_ table: ChunkedTable) throws -> Manifest.Entry {
        let path = table.schema.path
        guard let known = record?.tables[path], !known.isEmpty, let file = old(path) else {
            let (file, chunks) = try table.made()
            note(table, chunks)
            return try add(file)
        }
        let last = PublishedTable(chunks: known, file: file)
        if let entry = try keep(table, as: last) { return entry }
        let counted = Mutex(CountedBytes())
        try state.withLock { _ in
            try write(
                .long(
                    LongFile(path: path) { sink in
                        var bytes = CountedBytes()
                        bytes.chunks = try table.write(over: last) { piece in
                            bytes.add(piece)
                            try sink(piece)
                        }
                        counted.withLock { $0 = bytes }
                    }))
        }
        let bytes = counted.withLock(\.self)
        note(table, bytes.chunks)
        return note(bytes.entry(path))
    }

    /// Nil where a row is another, or was changed since.
    private func keep(_ table: ChunkedTable, as last: PublishedTable) throws -> Manifest.Entry? {
        guard table.isMadeOfThoseOf(last) else { return nil }
        var bytes = CountedBytes()
        var isAsItWas = true
        bytes.chunks = try table.write(over: last) { piece in
            let start = bytes.size
            bytes.add(piece)
            isAsItWas = isAsItWas && last.file.read(start..<bytes.size) == piece
        }
        guard isAsItWas, bytes.chunks == last.chunks else { return nil }
        let entry = bytes.entry(table.schema.path)
        try state.withLock { _ in try write(.kept(path: entry.path, size: entry.size)) }
        note(table, bytes.chunks)
        return note(entry)
    }

    /// What the next night takes rows over from; nothing, where some rows are made anew each night.
    private func note(_ table: ChunkedTable, _ chunks: [PublishedChunk]) {
        if table.chunks.allSatisfy({ $0.mark != nil }) { state.withLock { $0.tables[table.schema.path] = chunks } }
    }

    private func note(_ entry: Manifest.Entry) -> Manifest.Entry {
        state.withLock { $0.manifest.add(entry) }
        return entry
    }

    /// A file that belongs to no part.
    @discardableResult
    func add(_ file: ReportFile) throws -> Manifest.Entry {
        let entry = Manifest.Entry(file)
        try state.withLock { state in
            try write(.made(file))
            state.manifest.add(entry)
        }
        return entry
    }

    func finish() throws -> PublicationRecord {
        let state = state.withLock(\.self)
        let manifest = state.manifest.file
        try write(.made(manifest))
        return PublicationRecord(
            origin: origin, manifest: SHA256.hex(manifest.bytes), parts: state.parts, groups: state.groups,
            tables: state.tables)
    }
}

/// What is known of a file that went by in pieces.
private struct CountedBytes {
    var chunks: [PublishedChunk] = []
    private(set) var size = 0
    private var hash = SHA256()

    mutating func add(_ piece: [UInt8]) {
        size += piece.count
        hash.update(piece)
    }

    func entry(_ path: String) -> Manifest.Entry {
        var hash = hash
        return Manifest.Entry(path: path, size: size, sha256: SHA256.text(of: hash.finish()))
    }
}
