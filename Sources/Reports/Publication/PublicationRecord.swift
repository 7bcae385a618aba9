package import Vocabulary

/// What the files of a published folder were made of: what the next night needs, to make those alone that have changed.
///
/// It holds for the folder whose `manifest.json` has the digest that it names, and for no other. It is a memory, not a source:
/// without it, or where it cannot be read, every file is made anew, with the same bytes.
package struct PublicationRecord: Sendable {
    /// Of the program and the settings: another origin makes other files.
    package let origin: Mark
    /// Of `manifest.json`: SHA-256 in hexadecimal.
    package let manifest: String
    /// By the keys of the parts.
    let parts: [String: PublishedPart]
    /// By their names.
    let groups: [String: PublishedGroup]
    /// By the paths of the tables.
    let tables: [String: [PublishedChunk]]

    init(
        origin: Mark, manifest: String, parts: [String: PublishedPart], groups: [String: PublishedGroup] = [:],
        tables: [String: [PublishedChunk]] = [:]
    ) {
        self.origin = origin
        self.manifest = manifest
        self.parts = parts
        self.groups = groups
        self.tables = tables
    }

    private static let format: [UInt8] = Array("attache-parts-6\n".utf8)

    /// Numbers as eight bytes, the lowest first; a text is its length in bytes and these.
    package var bytes: [UInt8] {
        var record = RecordBytes(bytes: PublicationRecord.format)
        record.bytes.reserveCapacity(parts.values.reduce(1 << 16) { $0 + $1.body.count + 128 })
        record.mark(origin)
        record.text(manifest)
        record.number(parts.count)
        for (key, part) in parts.sorted(by: { $0.key < $1.key }) {
            record.text(key)
            record.mark(part.mark)
            record.number(part.body.count)
            record.bytes += part.body
        }
        record.number(groups.count)
        for (name, group) in groups.sorted(by: { $0.key < $1.key }) {
            record.text(name)
            record.mark(group.mark)
            record.number(group.parts.count)
            for part in group.parts { record.text(part) }
        }
        record.number(tables.count)
        for (path, chunks) in tables.sorted(by: { $0.key < $1.key }) {
            record.text(path)
            record.number(chunks.count)
            for chunk in chunks {
                record.mark(chunk.mark)
                record.mark(chunk.seal)
                record.number(chunk.size)
            }
        }
        record.mark(PublicationRecord.seal(of: record.bytes[...]))
        return record.bytes
    }

    /// Against what happens to a file by itself; nobody is kept by it from writing another record.
    private static func seal(of bytes: ArraySlice<UInt8>) -> Mark { Mark { $0.add(bytes) } }

    /// Nil where the bytes are no whole record of this format.
    package init?(reading bytes: [UInt8]) {
        var seal = RecordBytes()
        seal.mark(PublicationRecord.seal(of: bytes.dropLast(16)))
        guard bytes.starts(with: PublicationRecord.format), bytes.suffix(16) == seal.bytes[...] else { return nil }
        let read: PublicationRecord? = bytes.withUnsafeBytes { whole in
            var reader = RecordReader(bytes: whole, place: PublicationRecord.format.count)
            do {
                let origin = try reader.mark()
                let manifest = try reader.text()
                let count = try reader.count()
                var parts: [String: PublishedPart] = [:]
                parts.reserveCapacity(count)
                for _ in 0..<count {
                    let (key, mark, length) = (try reader.text(), try reader.mark(), try reader.count())
                    let start = reader.place
                    _ = try reader.bytes(length)
                    parts[key] = PublishedPart(mark: mark, body: bytes[start..<start + length])
                }
                var groups: [String: PublishedGroup] = [:]
                for _ in 0..<(try reader.count()) {
                    let (name, mark) = (try reader.text(), try reader.mark())
                    groups[name] = PublishedGroup(
                        mark: mark, parts: try (0..<(try reader.count())).map { _ in try reader.text() })
                }
                var tables: [String: [PublishedChunk]] = [:]
                for _ in 0..<(try reader.count()) {
                    let path = try reader.text()
                    tables[path] = try (0..<(try reader.count())).map { _ in try reader.chunk() }
                }
                return PublicationRecord(
                    origin: origin, manifest: manifest, parts: parts, groups: groups, tables: tables)
            } catch {
                return nil
            }
        }
        guard let read else { return nil }
        self = read
    }
}

/// Writes the bytes of a record.
struct RecordBytes {
    var bytes: [UInt8] = []

    mutating func number(_ number: Int) {
        withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func text(_ text: String) {
        number(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func mark(_ mark: Mark) {
        for half in [mark.high, mark.low] { withUnsafeBytes(of: half.littleEndian) { bytes.append(contentsOf: $0) } }
    }
}

/// Reads them.
struct RecordReader {
    let bytes: UnsafeRawBufferPointer
    var place = 0

    struct Damaged: Error {}

    mutating func word() throws -> UInt64 {
        guard place + 8 <= bytes.count else { throw Damaged() }
        defer { place += 8 }
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    /// Of things of which each takes a byte at least.
    mutating func count() throws -> Int {
        let count = try word()
        guard count <= UInt64(bytes.count - place) else { throw Damaged() }
        return Int(count)
    }

    mutating func number() throws -> Int { Int(truncatingIfNeeded: Int64(bitPattern: try word())) }

    mutating func bytes(_ length: Int) throws -> UnsafeRawBufferPointer {
        guard length <= bytes.count - place else { throw Damaged() }
        defer { place += length }
        return UnsafeRawBufferPointer(rebasing: bytes[place..<place + length])
    }

    mutating func text() throws -> String { String(decoding: try bytes(try count()), as: UTF8.self) }
    mutating func mark() throws -> Mark { Mark(high: try word(), low: try word()) }

    mutating func chunk() throws -> PublishedChunk {
        let (mark, seal, size) = (try mark(), try mark(), try number())
        guard size >= 0, size < 1 << 40 else { throw Damaged() }
        return PublishedChunk(mark: mark, seal: seal, size: size)
    }
}
