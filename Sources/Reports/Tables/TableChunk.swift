import Vocabulary

/// Some rows of a table that follow one another: those of a month, so that the others need not be written again.
struct TableChunk: Sendable {
    /// What the rows are made of; nil for what is made anew each night.
    let mark: Mark?
    /// Lines of CSV without a header.
    let make: @Sendable () -> [UInt8]
}

/// A table as its chunks, in their order.
struct ChunkedTable: Sendable {
    let schema: TableSchema
    let chunks: [TableChunk]

    /// The line of names.
    var header: [UInt8] { CSVBuilder(columns: schema.fields.map(\.name)).bytes }

    /// All of it.
    func file() throws -> ReportFile {
        let lines = try Parallel.map(chunks.count) { chunks[$0].make() }
        return ReportFile(path: schema.path, bytes: header + lines.joined())
    }
}

/// A chunk as it lies in a published table.
struct PublishedChunk: Hashable, Sendable {
    /// Of what it was made.
    let mark: Mark
    /// Of its bytes: rows that were changed behind our back are not taken over.
    let seal: Mark
    let size: Int
}

/// A table as the last night published it.
struct PublishedTable: Sendable {
    let chunks: [PublishedChunk]
    let file: PublishedFile
}

extension ChunkedTable {
    /// The file and its chunks, where nothing can be taken over.
    func made() throws -> (file: ReportFile, chunks: [PublishedChunk]) {
        let lines = try Parallel.map(chunks.count) { chunks[$0].make() }
        let published = zip(chunks, lines).compactMap(ChunkedTable.published)
        return (ReportFile(path: schema.path, bytes: header + lines.joined()), published)
    }

    /// Whether every chunk is made of what the chunks of a published table are made of, and the file can have them.
    func isMadeOfThoseOf(_ last: PublishedTable) -> Bool {
        isWhole(last) && chunks.map(\.mark) == last.chunks.map(\.mark)
    }

    private func isWhole(_ last: PublishedTable) -> Bool {
        header.count + last.chunks.reduce(0) { $0 + $1.size } == last.file.size
    }

    /// Hands over the bytes, some after the others, and returns the chunks: those of the last table where they are the same, read as
    /// they are needed, since a table may be longer than all else in memory together.
    func write(over last: PublishedTable, to sink: ([UInt8]) throws -> Void) throws -> [PublishedChunk] {
        let known = isWhole(last) ? ChunkedTable.places(of: last.chunks, after: header.count) : [:]
        let strange = chunks.indices.filter { number in chunks[number].mark.map { known[$0] == nil } ?? true }
        let lines = try Parallel.map(strange.count) { chunks[strange[$0]].make() }
        var (made, window) = (zip(strange, lines).makeIterator(), TableWindow(file: last.file))
        var next = made.next()
        var (bytes, published) = (header, [PublishedChunk]())
        func add(_ chunk: TableChunk, _ lines: [UInt8]) {
            bytes += lines
            if let chunk = ChunkedTable.published(chunk, lines) { published.append(chunk) }
        }
        for (number, chunk) in chunks.enumerated() {
            if let own = next, own.0 == number {
                add(chunk, own.1)
                next = made.next()
            } else if let mark = chunk.mark, let place = known[mark],
                let lines = window.bytes(from: place.start, place.chunk.size),
                Mark({ $0.add(lines) }) == place.chunk.seal
            {
                bytes += lines
                published.append(place.chunk)
            } else {
                // Somebody changed the rows since they were published.
                add(chunk, chunk.make())
            }
            if bytes.count >= TableWindow.length {
                try sink(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        try sink(bytes)
        return published
    }

    /// Nil for what is made anew each night.
    private static func published(_ chunk: TableChunk, _ lines: [UInt8]) -> PublishedChunk? {
        chunk.mark.map { PublishedChunk(mark: $0, seal: Mark { $0.add(lines) }, size: lines.count) }
    }

    /// Where each chunk begins in the file.
    private static func places(
        of chunks: [PublishedChunk], after header: Int
    ) -> [Mark: (chunk: PublishedChunk, start: Int)] {
        var places: [Mark: (chunk: PublishedChunk, start: Int)] = [:]
        places.reserveCapacity(chunks.count)
        var start = header
        for chunk in chunks {
            places[chunk.mark] = (chunk, start)
            start += chunk.size
        }
        return places
    }
}

/// What was read of a published table last: chunks mostly follow one another.
private struct TableWindow {
    let file: PublishedFile
    private var start = 0
    private var bytes: [UInt8] = []

    static let length = 1 << 20

    init(file: PublishedFile) { self.file = file }

    /// Nil where the file does not have them.
    mutating func bytes(from place: Int, _ count: Int) -> ArraySlice<UInt8>? {
        if place < start || place + count > start + bytes.count {
            let end = min(file.size, place + max(count, TableWindow.length))
            guard place + count <= end, let read = file.read(place..<end), read.count == end - place else { return nil }
            (start, bytes) = (place, read)
        }
        return bytes[place - start..<place - start + count]
    }
}
