import Foundation
import Ledger
import Reports
import Testing

/// What a checker of HTML and a screen reader ask for, on every page of a site.
@Suite struct MarkupTests {
    /// Articles: none, one, many.
    private static let sizes = [0, 1, 120]

    private func pages(_ size: Int) throws -> [String: [UInt8]] {
        let history =
            switch size {
            case 0: History(asOf: MadeUpHistory.asOf)
            case 1: MadeUpHistory.one()
            default: MadeUpHistory.large(articles: size)
            }
        return try site(history).filter { $0.key.hasSuffix(".html") }
    }
    private static let tidy = "/usr/bin/tidy"

    @Test(arguments: sizes) func everyPageHasItsLandmarksAndOneHeading(size: Int) throws {
        for (path, bytes) in try pages(size) {
            let page = text(bytes)
            for (part, count) in [
                ("<h1>", 1), ("<main ", 1), ("<header ", 1), ("<footer class=\"site-foot\"", 1), ("<nav aria-label", 1),
                ("<html lang=\"en\">", 1), ("<a class=\"skip\" href=\"#main\">", 1), ("role=\"search\"", 1),
            ] {
                #expect(page.components(separatedBy: part).count - 1 == count, "\(path): \(part)")
            }
            #expect(page.components(separatedBy: "<h2").count == page.components(separatedBy: "</h2>").count)
        }
    }

    @Test(arguments: sizes) func everyHeadOfATableSaysWhatItHeads(size: Int) throws {
        for (path, bytes) in try pages(size) {
            let heads = text(bytes).components(separatedBy: "<th").dropFirst().map { $0.prefix { $0 != ">" } }
            #expect(heads.filter { !$0.hasPrefix("ead") }.allSatisfy { $0.contains("scope=\"") }, "\(path)")
        }
    }

    @Test(arguments: sizes) func everyDrawingHasAText(size: Int) throws {
        for (path, bytes) in try pages(size) {
            let drawings = text(bytes).components(separatedBy: "<svg").dropFirst().map { $0.prefix { $0 != ">" } }
            let isSaid = drawings.allSatisfy {
                $0.contains("aria-hidden=\"true\"") || $0.contains("role=\"img\" aria-label=\"")
                    // A drawing with links in it, which an image would hide.
                    || !$0.contains("role=") && $0.contains("aria-label=\"Map")
            }
            #expect(isSaid, "\(path)")
        }
    }

    /// What is inside of an image is nothing to a screen reader: links are not to be hidden there.
    @Test(arguments: sizes) func noImageHasLinksInside(size: Int) throws {
        for (path, bytes) in try pages(size) {
            let drawings = text(bytes).components(separatedBy: "<svg").dropFirst().map { part in
                part.components(separatedBy: "</svg>")[0]
            }
            #expect(drawings.allSatisfy { !$0.contains("role=\"img\"") || !$0.contains("<a ") }, "\(path)")
        }
    }

    /// Two tables below one heading are told apart by their names.
    @Test(arguments: sizes) func everyTableHasANameOfItsOwn(size: Int) throws {
        for (path, bytes) in try pages(size) {
            let tables = text(bytes).components(separatedBy: "<table").dropFirst().map { $0.prefix { $0 != ">" } }
            let names = tables.compactMap { $0.firstMatch(of: /aria-label="([^"]+)"/)?.1 }
            #expect(names.count == tables.count, "\(path)")
            #expect(Set(names).count == names.count, "\(path): \(names)")
        }
    }

    /// A caption in the middle of a figure is an error of HTML, though tidy passes it.
    @Test(arguments: sizes) func everyCaptionBeginsOrEndsItsFigure(size: Int) throws {
        for (path, bytes) in try pages(size) {
            for figure in text(bytes).components(separatedBy: "<figure").dropFirst() {
                let inner = figure.components(separatedBy: "</figure>")[0].drop { $0 != ">" }.dropFirst()
                guard inner.contains("<figcaption") else { continue }
                let isAtAnEnd = inner.hasPrefix("<figcaption") || inner.hasSuffix("</figcaption>")
                #expect(isAtAnEnd, "\(path)")
            }
        }
    }

    /// The rules of HTML Tidy, where it is installed: no error and no warning, but for attributes that it does not know. Its
    /// release 5.6 stops at WAI-ARIA 1.0 and at `xlink`: `aria-current` is of WAI-ARIA 1.1 and allowed on all elements, `href` and
    /// `tabindex` of links in drawings are of SVG 2.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: tidy)), arguments: sizes)
    func tidyFindsNothing(size: Int) throws {
        let folder = try TemporaryFolder()
        var paths: [String] = []
        for (path, bytes) in try pages(size) {
            try folder.write(ReportFile(path: path, bytes: bytes))
            paths.append(folder.path + "/" + path)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.tidy)
        process.arguments =
            ["-e", "-q", "--drop-empty-elements", "no", "--show-info", "no"] + paths.sorted()
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let unknown = ["aria-current", "href", "tabindex"].map { "<a> proprietary attribute \"\($0)\"" }
        let rest = said.split(separator: "\n").filter { line in !unknown.contains { line.hasSuffix($0) } }
        #expect(rest == [])
    }
}
