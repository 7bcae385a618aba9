import Statistics
import Vocabulary

/// `datapackage.json`: what the tables are, column by column, for programs (Frictionless Data Package 1.0, which readers
/// of 2.0 take as well).
struct DataPackage {
    static let path = "datapackage.json"
    /// More sources than that are named in the codebook's coverage table alone.
    private static let namedSources = 200

    let site: SiteContext
    private var resources: [JSONValue] = []

    init(site: SiteContext) { self.site = site }

    mutating func add(_ file: Manifest.Entry, _ schema: TableSchema) {
        let description = schema.description
        var entries: [(String, JSONValue)] = [
            ("name", .text(description.name)), ("path", .text(file.path)), ("title", .text(description.title)),
            ("description", .text(description.description)), ("profile", .text("tabular-data-resource")),
            ("format", .text("csv")), ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
            ("bytes", .integer(file.size)), ("hash", .text("sha256:\(file.sha256)")),
            (
                "dialect",
                .object([
                    ("delimiter", .text(",")), ("lineTerminator", .text("\r\n")), ("quoteChar", .text("\"")),
                    ("doubleQuote", .bool(true)), ("header", .bool(true)),
                ])
            ),
            ("schema", DataPackage.json(schema)),
        ]
        if description.name == "countries" {
            entries.append(("sources", DataPackage.countrySources))
            entries.append(("licenses", DataPackage.countryLicences))
        }
        resources.append(.object(entries))
    }

    var file: ReportFile {
        var entries: [(String, JSONValue)] = [
            ("name", .text("attache")), ("profile", .text("tabular-data-package")),
            ("title", .text(site.configuration.title)),
            (
                "description",
                .text(
                    "Meetings between countries, anniversaries, milestones and topics, as the news reports them. Text of"
                        + " articles that a spreadsheet would take for a formula has an apostrophe before it.")
            ),
            ("created", .text("\(site.asOf)T00:00:00Z")),
        ]
        if let base = site.configuration.baseURL { entries.append(("homepage", .text(base))) }
        if let licence = site.configuration.licence {
            entries.append(("licenses", .list([.object([("name", .text(licence))])])))
        }
        let sources = site.coveragePerSource.compactMap(\.source).filter { !$0.isEmpty }
        if !sources.isEmpty {
            let named = sources.prefix(DataPackage.namedSources).map { JSONValue.object([("title", .text($0))]) }
            entries.append(("sources", .list(Array(named))))
        }
        entries.append(("site", site.configuration.description))
        entries.append(("resources", .list(resources)))
        var text = ""
        JSONValue.object(entries).write(to: &text)
        return ReportFile(path: DataPackage.path, text: text + "\n")
    }

    private static func json(_ schema: TableSchema) -> JSONValue {
        var entries: [(String, JSONValue)] = [
            ("fields", .list(schema.fields.map(json))), ("missingValues", .texts([""])),
            ("primaryKey", .texts(schema.description.primaryKey)),
        ]
        if !schema.description.foreignKeys.isEmpty {
            let keys = schema.description.foreignKeys.map { key in
                JSONValue.object([
                    ("fields", .texts(key.fields)),
                    ("reference", .object([("resource", .text(key.table)), ("fields", .texts(key.reference))])),
                ])
            }
            entries.append(("foreignKeys", .list(keys)))
        }
        return .object(entries)
    }

    private static func json(_ field: TableField) -> JSONValue {
        var entries: [(String, JSONValue)] = [
            ("name", .text(field.name)), ("type", .text(field.kind.rawValue)),
            ("description", .text(field.description)),
        ]
        if !field.constraints.isEmpty {
            let constraints = field.constraints.map { constraint -> (String, JSONValue) in
                switch constraint {
                case .required: ("required", .bool(true))
                case .unique: ("unique", .bool(true))
                case .oneOf(let values): ("enum", .texts(values))
                case .pattern(let pattern): ("pattern", .text(pattern))
                case .minimum(let value): ("minimum", .integer(value))
                case .maximum(let value): ("maximum", .integer(value))
                }
            }
            entries.append(("constraints", .object(constraints)))
        }
        return .object(entries)
    }

    /// Of the codes and names; the numbers of both lists of states are facts that their authors publish for use.
    private static let countryLicences = JSONValue.list([
        .object([
            ("name", .text("ODbL-1.0")), ("path", .text("https://opendatacommons.org/licenses/odbl/1-0/")),
            ("title", .text("Open Data Commons Open Database License 1.0")),
        ])
    ])

    /// As `CountryTable` names them.
    private static let countrySources = JSONValue.list(
        [
            ("ISO 3166-1, by way of mledoze/countries (ODbL 1.0)", "https://github.com/mledoze/countries"),
            (
                "Correlates of War state system membership",
                "https://correlatesofwar.org/data-sets/state-system-membership/"
            ),
            (
                "Gleditsch and Ward, A Revised List of Independent States since the Congress of Vienna (1999)",
                "https://doi.org/10.1080/03050629908434958"
            ),
        ].map { .object([("title", .text($0.0)), ("path", .text($0.1))]) })
}
