import Foundation
import Testing

/// SwiftPM lets a target import a sibling that it does not declare, so that the order of the layers is checked here.
struct LayersTests {
    static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

    @Test func everyTargetImportsOnlyWhatStandsAboveIt() throws {
        let imports = try Self.imports(below: Self.sources)
        #expect(imports.contains { $0.file.hasPrefix("Findings/") }, "no import was read: has the folder moved?")
        #expect(Self.violations(among: imports) == [])
    }

    @Test func everyFolderOfSourcesIsKnownToTheTable() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path(percentEncoded: false))
        let known = Set(LayerRules.layers).union([
            "CLibXML2", "CZlib", "CCompression", "CFileSystem", "CDigest", "Benchmarks",
        ])
        #expect(folders.filter { !known.contains($0) && !$0.hasPrefix(".") }.sorted() == [])
    }

    @Test(arguments: [
        ("Reading/Sentence.swift", "package import Ledger"),
        ("Reading/Clock.swift", "internal import Foundation"),
        ("Statistics/Query.swift", "import GRDB"),
        ("Vocabulary/Country.swift", "private import Articles"),
        ("Findings/Rule.swift", "@preconcurrency import CLibXML2"),
        ("Ledger/Store.swift", "import struct Statistics.Ranking"),
        ("Articles/Page.swift", "import Vocabulary; import Reading"),
        ("Nowhere/File.swift", "import Vocabulary"),
    ])
    func aLineThatBreaksTheOrderIsNamedWithItsFile(file: String, line: String) {
        let imports = ImportLine.all(in: "// A heading\n\(line)\n", file: file)
        let violations = Self.violations(among: imports)
        #expect(violations.count == 1)
        #expect(violations.first?.hasPrefix("\(file):2: ") == true)
    }

    @Test func commentsAndStringsImportNothing() {
        let source = """
            // import Night
            /* import Night
            import Night
            */
            let text = \"""
                import Night
                \"""
            import Vocabulary // import Night
            let important = 1
            """
        #expect(
            ImportLine.all(in: source, file: "Reading/A.swift")
                == [ImportLine(file: "Reading/A.swift", line: 8, module: "Vocabulary")])
    }

    static func violations(among imports: [ImportLine]) -> [String] {
        imports.compactMap { found in
            let target = String(found.file.prefix { $0 != "/" })
            guard let allowed = LayerRules.allowed(in: target) else { return "\(found), and the target is unknown" }
            return allowed.contains(found.module) ? nil : "\(found), which \(target) may not use"
        }
    }

    static func imports(below folder: URL) throws -> [ImportLine] {
        let root = folder.path(percentEncoded: false)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }.sorted()
        return try paths.flatMap { path in
            ImportLine.all(in: try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8), file: path)
        }
    }
}
