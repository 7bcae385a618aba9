import Vocabulary

/// Some files of the site that are made together, of the same records: a page with its data, a day of the archive.
struct SitePart: Sendable {
    /// The path of its first file; no two parts have the same.
    let key: String
    /// What all its files are made of; nil for what is made anew each night.
    let mark: Mark?
    let make: @Sendable () throws -> MadePart
}

/// Parts of which none has changed where a common mark is the same, so that none of them need be looked at.
struct SiteGroup: Sendable {
    struct Key: Sendable {
        let name: String
        /// Of all that goes into any of the parts.
        let mark: Mark
    }

    /// Nil where each part is looked at.
    let key: @Sendable () -> Key?
    let parts: @Sendable () -> [SitePart]

    init(key: @escaping @Sendable () -> Key? = { nil }, parts: @escaping @Sendable () -> [SitePart]) {
        self.key = key
        self.parts = parts
    }
}

/// The files of a part, and what the search keeps of its pages.
struct MadePart: Sendable {
    var files: [ReportFile] = []
    var lines: [SearchPage.Line] = []
}

/// A group whose parts lie in a published folder.
struct PublishedGroup: Hashable, Sendable {
    let mark: Mark
    /// The keys of its parts, in their order.
    let parts: [String]
}

/// A part as it lies in a published folder: bytes, of which no more is read than the night asks for.
struct PublishedPart: Hashable, Sendable {
    let mark: Mark
    /// As `PublicationRecord` keeps them.
    let body: ArraySlice<UInt8>

    init(mark: Mark, body: ArraySlice<UInt8>) {
        self.mark = mark
        self.body = body
    }

    init(mark: Mark, files: [Manifest.Entry], lines: [SearchPage.Line]) {
        var bytes = RecordBytes()
        bytes.number(files.count)
        for file in files {
            bytes.text(file.path)
            bytes.number(file.size)
            bytes.text(file.sha256)
        }
        bytes.number(lines.count)
        for line in lines {
            bytes.text(line.path)
            bytes.text(line.asOf?.description ?? "")
            bytes.number(line.bytes.count)
            bytes.bytes += line.bytes
        }
        self.init(mark: mark, body: bytes.bytes[...])
    }

    var files: [Manifest.Entry] { read?.files ?? [] }
    var lines: [SearchPage.Line] { read?.lines ?? [] }

    /// Both; nil where the bytes are not those of a part.
    var read: (files: [Manifest.Entry], lines: [SearchPage.Line])? {
        body.withUnsafeBytes { body in
            var reader = RecordReader(bytes: body)
            guard
                let files = try? (0..<(try reader.count())).map({ _ in
                    Manifest.Entry(path: try reader.text(), size: try reader.number(), sha256: try reader.text())
                }),
                let lines = try? (0..<(try reader.count())).map({ _ in
                    SearchPage.Line(
                        path: try reader.text(), asOf: Day(try reader.text()),
                        bytes: Array(try reader.bytes(try reader.count())))
                })
            else { return nil }
            return (files, lines)
        }
    }
}
