import Foundation
import Testing
import Vocabulary

@testable import Reports

@Suite struct DataPackageTests {
    private struct Package: Decodable {
        struct Resource: Decodable {
            let name: String
            let path: String
            let bytes: Int
            let hash: String
            let schema: Schema
        }
        struct Schema: Decodable {
            let fields: [Field]
            let primaryKey: [String]
            let foreignKeys: [Key]?
        }
        struct Field: Decodable {
            let name: String
            let type: String
            let description: String
        }
        struct Key: Decodable {
            let fields: [String]
            let reference: Reference
        }
        struct Reference: Decodable {
            let resource: String
            let fields: [String]
        }
        let resources: [Resource]
        let licenses: [[String: String]]?
    }

    private func package(_ files: [String: [UInt8]]) throws -> Package {
        try JSONDecoder().decode(Package.self, from: Data(files[DataPackage.path] ?? []))
    }

    @Test func describesEveryTableAsItIsWritten() throws {
        let files = try site(MadeUpHistory.large(articles: 200))
        let package = try package(files)
        #expect(package.resources.map(\.path).sorted() == DataFiles.schemas.map(\.path).sorted())
        for resource in package.resources {
            let bytes = try #require(files[resource.path])
            #expect(resource.bytes == bytes.count)
            #expect(resource.hash == "sha256:\(SHA256.hex(bytes))")
            let header = text(bytes).components(separatedBy: "\r\n")[0]
            #expect(header == resource.schema.fields.map(\.name).joined(separator: ","))
        }
    }

    @Test func holdsEveryConstraintInEveryCell() throws {
        let history = MadeUpHistory.large(articles: 300)
        let files = try site(history, SiteConfiguration(zeroRows: true))
        for schema in DataFiles.schemas {
            let rows = CSVRowsForTests(text(files[schema.path])).rows
            #expect(rows.count > 1, "\(schema.path)")
            for row in rows.dropFirst() {
                #expect(row.count == schema.fields.count)
                for (field, cell) in zip(schema.fields, row) {
                    let complaint = CellCheck.complaint(cell, field)
                    #expect(complaint == nil, "\(schema.path) \(field.name): \(complaint ?? "")")
                }
            }
        }
    }

    @Test func keepsPrimaryKeysUniqueAndForeignKeysResolved() throws {
        let files = try site(MadeUpHistory.large(articles: 300), SiteConfiguration(zeroRows: true))
        var tables: [String: [[String: String]]] = [:]
        for schema in DataFiles.schemas {
            let rows = CSVRowsForTests(text(files[schema.path])).rows
            tables[schema.description.name] = rows.dropFirst().map {
                Dictionary(uniqueKeysWithValues: zip(rows[0], $0))
            }
        }
        func keys(_ table: String, _ fields: [String]) -> [String] {
            (tables[table] ?? []).map { row in fields.map { row[$0] ?? "" }.joined(separator: "\u{1F}") }
        }
        for schema in DataFiles.schemas {
            let name = schema.description.name
            let own = keys(name, schema.description.primaryKey)
            #expect(Set(own).count == own.count, "\(name)")
            for key in schema.description.foreignKeys {
                let known = Set(keys(key.table, key.reference))
                #expect(keys(name, key.fields).allSatisfy(known.contains), "\(name) → \(key.table)")
            }
        }
    }

    @Test func namesTheLicenceThatTheOperatorGives() throws {
        #expect(try package(site(MadeUpHistory.one())).licenses == nil)
        let files = try site(MadeUpHistory.one(), SiteConfiguration(licence: "CC-BY-4.0"))
        #expect(try package(files).licenses == [["name": "CC-BY-4.0"]])
    }

    @Test func saysTheSameInTheCodebook() throws {
        let page = text(try site(MadeUpHistory.one())[CodebookPage.path])
        for schema in DataFiles.schemas {
            #expect(page.contains("href=\"\(schema.path)\""))
            for field in schema.fields {
                #expect(page.contains("<code>\(field.name)</code>"))
                #expect(page.contains(HTMLBuilder.escape(field.description)))
            }
        }
    }

    @Test func describesEveryColumnAndNamesNoneTwice() {
        for schema in DataFiles.schemas {
            #expect(schema.fields.allSatisfy { $0.description.hasSuffix(".") }, "\(schema.path)")
            #expect(Set(schema.fields.map(\.name)).count == schema.fields.count)
            let names = Set(schema.fields.map(\.name))
            #expect(schema.description.primaryKey.allSatisfy(names.contains))
            #expect(schema.description.foreignKeys.flatMap(\.fields).allSatisfy(names.contains))
        }
    }
}
