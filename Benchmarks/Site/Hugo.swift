import Foundation
import Glibc

/// The static site generator Hugo, with a theme of one template and content of one paragraph a page: as little work a page
/// as it can have.
struct Hugo {
    let folder: String
    private let program: String

    /// Nil where it is not installed.
    init?(folder: String) {
        let places = ["/usr/bin/hugo", "/usr/local/bin/hugo"]
        guard let program = places.first(where: FileManager.default.isExecutableFile) else { return nil }
        self.program = program
        self.folder = folder
    }

    /// Pages whose output has about `size` bytes.
    func makeContent(pages: Int, size: Int) throws {
        let files = FileManager.default
        for name in ["/content/days", "/layouts/_default"] {
            try files.createDirectory(atPath: folder + name, withIntermediateDirectories: true)
        }
        let settings = """
            baseURL = "https://news.example/"
            title = "attache"
            disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]

            """
        write("config.toml", settings)
        let frame = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} – {{ site.Title }}</title></head>
            <body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>

            """
        write("layouts/_default/single.html", frame)
        write("layouts/_default/list.html", frame)
        write("layouts/index.html", frame)
        write("records.toml", "[outputs]\npage = [\"HTML\", \"JSON\"]\n")
        let record = "{\"title\":{{ .Title | jsonify }},\"page\":{{ .RelPermalink | jsonify }}}\n"
        write("layouts/_default/single.json", record)
        let sentence = "Both sides will fight drug trafficking along the border, the ministers said. "
        let body = String(repeating: sentence, count: max(1, (size - frame.utf8.count) / sentence.utf8.count))
        for number in 0..<pages {
            write("content/days/n\(number).md", "---\ntitle: \"Day \(number)\"\n---\n\n\(body)\n")
        }
    }

    /// Its own output of a run with a cold cache; pages are counted on the disk. `withRecords` has it write a file of JSON beside each
    /// page, as attache does.
    func run(_ turn: Int, withRecords: Bool) throws -> SiteBenchmark.Result {
        let files = FileManager.default
        let output = folder + "/public-\(turn)\(withRecords ? "-records" : "")"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["--quiet", "--source", folder, "--destination", output]
        if withRecords { process.arguments?.append(contentsOf: ["--config", "config.toml,records.toml"]) }
        sync()
        let (start, used) = (SiteBenchmark.now(), SiteBenchmark.processor(RUSAGE_CHILDREN))
        try process.run()
        process.waitUntilExit()
        var result = SiteBenchmark.Result()
        result.seconds = SiteBenchmark.now() - start
        result.processor = SiteBenchmark.processor(RUSAGE_CHILDREN) - used
        for case let name as String in files.enumerator(atPath: output) ?? .init()
        where name.hasSuffix(".html") || name.hasSuffix(".json") {
            result.files += 1
            guard name.hasSuffix(".html") else { continue }
            result.pages += 1
            let attributes = try files.attributesOfItem(atPath: output + "/" + name)
            result.bytes += attributes[.size] as? Int ?? 0
        }
        return result
    }

    private func write(_ path: String, _ text: String) {
        SiteBenchmark.writeFile(folder + "/" + path, Array(text.utf8))
    }
}
