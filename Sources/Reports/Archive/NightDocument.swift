import Ledger
import Vocabulary

/// One file of the archive: what a night did to occasions and to articles that were known, without which a ledger that is made again would not be the same.
struct NightDocument {
    let record: NightRecord

    var path: String { "archive/nights/\(record.night).xml.gz" }

    func xml() throws -> [UInt8] {
        let xml = try XMLBuilder()
        for style in ArchiveStyle.instructions(depth: 2) { xml.instruction("xml-stylesheet", style) }
        xml.element("archive") {
            xml.attribute("xmlns", Schema.namespace)
            xml.attribute("version", Schema.version)
            xml.attribute("night", record.night.description)
            for occasion in record.added { xml.element("added") { xml.attribute("occasion", occasion) } }
            for change in record.changes {
                xml.element("change") {
                    xml.attribute("occasion", change.occasion)
                    xml.attribute("kind", change.kind.rawValue)
                    xml.text(change.reason)
                }
            }
            for change in record.findings { write(change, to: xml) }
            for name in record.forwarded {
                xml.element("forwarded") {
                    xml.attribute("id", name.id)
                    xml.attribute("occasion", name.occasion)
                }
            }
        }
        return try xml.finish()
    }

    private func write(_ change: FindingChange, to xml: XMLBuilder) {
        let finding = change.finding
        xml.element("finding") {
            xml.attribute("article", change.article)
            xml.attribute("kind", finding.kind.rawValue)
            xml.attribute("subject", finding.subject)
            xml.attribute("change", finding.change)
            xml.attribute("ordinal", finding.ordinal.map(String.init))
            xml.attribute("date", finding.date?.description)
            xml.attribute("before", change.before)
            xml.attribute("now", change.now)
            for group in change.groups { xml.element("parties", text: group.map(\.code).joined(separator: " ")) }
            xml.element("name", text: finding.name)
        }
    }
}
