import Vocabulary

/// What the files of a published folder were made of: what the next night needs, to make those alone that have changed.
///
/// It holds for the folder whose `manifest.json` has the digest that it names, and for no other. It is a memory, not a source:
/// without it, or where it cannot be read, every file is made anew, with the same bytes.
package struct PublicationRecord: Sendable {
    /// Of `manifest.json`: SHA-256 in hexadecimal.
    package let manifest: String
    /// By the keys of the parts.
    let parts: [String: PublishedPart]
    /// By the paths of the tables.
    let tables: [String: [PublishedChunk]]

    init(manifest: String, parts: [String: PublishedPart], tables: [String: [PublishedChunk]] = [:]) {
        self.manifest = manifest
        self.parts = parts
        self.tables = tables
    }

    private static let format: [UInt8] = Array("attache-parts-2\n".utf8)

    /// Numbers as eight bytes, the lowest first; a text is its length in bytes and these.
    package var bytes: [UInt8] {
        var bytes = PublicationRecord.format
        func number(_ number: Int) { withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) } }
        func word(_ word: UInt64) { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }
        func text(_ text: String) {
            number(text.utf8.count)
            bytes.append(contentsOf: text.utf8)
        }
        text(manifest)
        number(parts.count)
        for (key, part) in parts.sorted(by: { $0.key < $1.key }) {
            text(key)
            word(part.mark.high)
            word(part.mark.low)
            number(part.files.count)
            for file in part.files {
                text(file.path)
                number(file.size)
                text(file.sha256)
            }
            number(part.entries.count)
            for entry in part.entries {
                text(entry.kind.rawValue)
                number(entry.weight)
                for part in [entry.path, entry.title, entry.words.joined(separator: "\n")] { text(part) }
            }
        }
        number(tables.count)
        for (path, chunks) in tables.sorted(by: { $0.key < $1.key }) {
            text(path)
            number(chunks.count)
            for chunk in chunks {
                for half in [chunk.mark.high, chunk.mark.low, chunk.seal.high, chunk.seal.low] { word(half) }
                number(chunk.size)
            }
        }
        text(SHA256.hex(bytes))
        return bytes
    }

    /// Nil where the bytes are no whole record of this format.
    package init?(reading bytes: [UInt8]) {
        let sealLength = 8 + 64
        guard bytes.starts(with: PublicationRecord.format), bytes.count > sealLength,
            bytes.suffix(64).elementsEqual(SHA256.hex(Array(bytes.dropLast(sealLength))).utf8)
        else { return nil }
        var reader = Reader(bytes: bytes, place: PublicationRecord.format.count)
        do {
            let manifest = try reader.text()
            var parts: [String: PublishedPart] = [:]
            for _ in 0..<(try reader.count()) {
                let key = try reader.text()
                parts[key] = try reader.part()
            }
            var tables: [String: [PublishedChunk]] = [:]
            for _ in 0..<(try reader.count()) {
                let path = try reader.text()
                tables[path] = try (0..<(try reader.count())).map { _ in try reader.chunk() }
            }
            self.init(manifest: manifest, parts: parts, tables: tables)
        } catch {
            return nil
        }
    }

    private struct Reader {
        let bytes: [UInt8]
        var place: Int

        struct Damaged: Error {}

        mutating func word() throws -> UInt64 {
            guard place + 8 <= bytes.count else { throw Damaged() }
            defer { place += 8 }
            return bytes.withUnsafeBytes {
                UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            }
        }

        /// Of things of which each takes a byte at least.
        mutating func count() throws -> Int {
            let count = try word()
            guard count <= UInt64(bytes.count - place) else { throw Damaged() }
            return Int(count)
        }

        mutating func number() throws -> Int { Int(truncatingIfNeeded: Int64(bitPattern: try word())) }

        mutating func text() throws -> String {
            let length = try count()
            defer { place += length }
            return String(decoding: bytes[place..<place + length], as: UTF8.self)
        }

        mutating func part() throws -> PublishedPart {
            let mark = Mark(high: try word(), low: try word())
            let files = try (0..<(try count())).map { _ in
                Manifest.Entry(path: try text(), size: try number(), sha256: try text())
            }
            let entries = try (0..<(try count())).map { _ in try entry() }
            return PublishedPart(mark: mark, files: files, entries: entries)
        }

        mutating func chunk() throws -> PublishedChunk {
            let mark = Mark(high: try word(), low: try word())
            let seal = Mark(high: try word(), low: try word())
            let size = try number()
            guard size >= 0, size < 1 << 40 else { throw Damaged() }
            return PublishedChunk(mark: mark, seal: seal, size: size)
        }

        private mutating func entry() throws -> SearchPage.Entry {
            guard let kind = Page.Kind(rawValue: try text()) else { throw Damaged() }
            return SearchPage.Entry(
                kind: kind, weight: try number(), path: try text(), title: try text(),
                words: try text().split(separator: "\n").map(String.init))
        }
    }
}
