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

extension ChunkedTable {
    /// The file and its chunks, made of those of the last night where they are the same; `old` is the file as it lay there.
    func file(over known: [PublishedChunk], _ old: [UInt8]) throws -> (file: ReportFile, chunks: [PublishedChunk]) {
        let header = header
        let places = ChunkedTable.places(of: known, after: header.count)
        let isWhole = header.count + known.reduce(0) { $0 + $1.size } == old.count
        let made = try Parallel.map(chunks.count) { number -> (lines: ArraySlice<UInt8>, chunk: PublishedChunk?) in
            let chunk = chunks[number]
            if let mark = chunk.mark, isWhole, let place = places[mark] {
                let lines = old[place.start..<place.start + place.chunk.size]
                if Mark({ $0.add(lines) }) == place.chunk.seal { return (lines, place.chunk) }
            }
            let lines = chunk.make()
            let published = chunk.mark.map { mark in
                PublishedChunk(mark: mark, seal: Mark { $0.add(lines[...]) }, size: lines.count)
            }
            return (lines[...], published)
        }
        var bytes = header
        bytes.reserveCapacity(header.count + made.reduce(0) { $0 + $1.lines.count })
        for part in made { bytes.append(contentsOf: part.lines) }
        return (ReportFile(path: schema.path, bytes: bytes), made.compactMap(\.chunk))
    }

    /// Where each chunk begins in the file.
    private static func places(
        of chunks: [PublishedChunk], after header: Int
    ) -> [Mark: (chunk: PublishedChunk, start: Int)] {
        var places: [Mark: (chunk: PublishedChunk, start: Int)] = [:]
        var start = header
        for chunk in chunks {
            places[chunk.mark] = (chunk, start)
            start += chunk.size
        }
        return places
    }
}
