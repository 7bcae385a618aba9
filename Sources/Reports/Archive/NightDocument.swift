import Ledger
import Vocabulary

/// One file of the archive: what a night did to occasions, without which a ledger that is made again would not be the same.
struct NightDocument {
    let record: NightRecord

    var path: String { "archive/nights/\(record.night).xml.gz" }

    func xml() throws -> [UInt8] {
        let xml = try XMLBuilder()
        xml.instruction("xml-stylesheet", ArchiveStyle.instruction(depth: 2))
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
            for name in record.forwarded {
                xml.element("forwarded") {
                    xml.attribute("id", name.id)
                    xml.attribute("occasion", name.occasion)
                }
            }
        }
        return try xml.finish()
    }
}
