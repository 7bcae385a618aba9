import Foundation
import Testing

@testable import Reports

@Suite struct SchemaTests {
    private let schema: XMLTree.Element

    init() throws { schema = try XMLTree.root(of: Array(Schema.text.utf8)) }

    @Test func documentsEveryTypeElementAndAttribute() {
        let declarations = schema.descendants.filter {
            ["xs:element", "xs:attribute", "xs:complexType", "xs:simpleType"].contains($0.name)
                && $0.attributes["name"] != nil
        }
        #expect(declarations.count > 80)
        for declaration in declarations {
            let words = declaration.first("xs:annotation")?.first("xs:documentation")?.text ?? ""
            let isInside = declaration.name == "xs:element" && declaration.first("xs:complexType") != nil
            #expect(
                words.hasSuffix(".") || isInside && !words.isEmpty, "\(declaration.attributes["name"] ?? "") \(words)")
        }
    }

    @Test func namesItsVersionInTheNamespace() {
        #expect(schema.attributes["targetNamespace"] == Schema.namespace)
        #expect(Schema.namespace.hasSuffix(":\(Schema.version)"))
        #expect(Schema.path.contains("-\(Schema.version).xsd"))
    }

    @Test(arguments: [
        ("published=\"2022-02-30\"", "day"), ("published=\"2022-8-3\"", "day"), ("published=\"today\"", "day"),
        ("version=\"2\"", "version"), ("unknown=\"1\"", "unknown"),
    ])
    func refusesWhatIsNoValue(attribute: String, name: String) throws {
        let validator = try #require(SchemaValidator())
        let version = attribute.hasPrefix("version") ? "" : " version=\"1\""
        let document = "<archive xmlns=\"urn:attache:1\"\(version) \(attribute)/>"
        let complaint = validator.complaint(about: Array(document.utf8))
        #expect(complaint?.contains(name) == true, "\(complaint ?? "")")
    }

    @Test func takesADayThatTheCalendarHas() throws {
        let validator = try #require(SchemaValidator())
        let document = "<archive xmlns=\"urn:attache:1\" version=\"1\" published=\"2024-02-29\"/>"
        #expect(validator.complaint(about: Array(document.utf8)) == nil)
    }

    @Test func pointsFromEveryFileToItsStyleSheet() throws {
        let files = try site(MadeUpHistory.large(articles: 50))
        #expect(files[ArchiveStyle.path] != nil && files[ArchiveLayout.path] != nil)
        for (path, bytes) in files where path.hasSuffix(".xml.gz") {
            let text = String(decoding: try Gzip.decompress(bytes), as: UTF8.self)
            let match = try #require(text.firstMatch(of: #/<\?xml-stylesheet type="text\/xsl" href="([^"]+)"\?>/#))
            let folder = URL(fileURLWithPath: "/\(path)").deletingLastPathComponent()
            #expect(folder.appendingPathComponent(String(match.output.1)).standardized.path == "/\(ArchiveStyle.path)")
            // Behind it, for browsers that know no XSLT.
            let layout = try #require(text.firstMatch(of: #/<\?xml-stylesheet type="text\/css" href="([^"]+)"\?>/#))
            let second = folder.appendingPathComponent(String(layout.output.1)).standardized.path
            #expect(second == "/\(ArchiveLayout.path)")
            #expect(match.range.lowerBound < layout.range.lowerBound)
        }
    }

    /// Every element has its layout, and no other; of attributes it names what the schema has.
    @Test func laysOutWhatTheSchemaKnows() {
        func names(_ kind: String) -> Set<String> {
            Set(schema.descendants.filter { $0.name == kind }.compactMap { $0.attributes["name"] })
        }
        let (elements, attributes) = (names("xs:element"), names("xs:attribute"))
        let rules = ArchiveLayout.text.split(separator: "\n").filter { $0.contains("{") }
        let selectors = rules.flatMap { $0.prefix { $0 != "{" }.split { " ,>+".contains($0) } }
        let named = Set(selectors.map { String($0.prefix { $0.isLetter }) }.filter { !$0.isEmpty })
        #expect(named.subtracting(elements) == [])
        // What stands in the line of its parent needs no rule.
        #expect(elements.subtracting(named) == ["text", "reason"])
        let told = ArchiveLayout.text.matches(of: #/attr\(([A-Za-z]+)\)|\[([A-Za-z]+)\]/#).compactMap { $0.1 ?? $0.2 }
        #expect(told.count > 50)
        #expect(Set(told.map(String.init)).subtracting(attributes) == [])
    }

    /// What the style sheet matches, the schema has.
    @Test func matchesInTheStyleSheetWhatTheSchemaKnows() throws {
        let style = try XMLTree.root(of: Array(ArchiveStyle.text.utf8))
        let known = Set(
            schema.descendants.filter { ["xs:element", "xs:attribute"].contains($0.name) }
                .compactMap { $0.attributes["name"] })
        let paths = style.descendants.flatMap { element in
            ["match", "select", "test"].compactMap { element.attributes[$0] }
        }
        #expect(paths.count > 50)
        for path in paths {
            for match in path.matches(of: #/(?:a:|@)([A-Za-z]+)/#) {
                #expect(known.contains(String(match.output.1)), "\(path)")
            }
        }
    }
}
