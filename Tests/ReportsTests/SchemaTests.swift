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
        #expect(files[ArchiveStyle.path] != nil)
        for (path, bytes) in files where path.hasSuffix(".xml.gz") {
            let text = String(decoding: try Gzip.decompress(bytes), as: UTF8.self)
            let match = try #require(text.firstMatch(of: #/<\?xml-stylesheet type="text\/xsl" href="([^"]+)"\?>/#))
            let folder = URL(fileURLWithPath: "/\(path)").deletingLastPathComponent()
            #expect(folder.appendingPathComponent(String(match.output.1)).standardized.path == "/\(ArchiveStyle.path)")
        }
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
