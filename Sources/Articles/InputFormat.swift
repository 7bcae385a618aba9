/// The shapes in which news comes; found by content unless the user names one.
package enum InputFormat: String, CaseIterable, Sendable {
    case text, markdown, html
    /// RSS 2.0 (and its elders), RSS 1.0 (RDF) and Atom.
    case feed
    case json, jsonl, jsonFeed = "json-feed", ninjs
    case csv
    /// Reuters-21578, the SGML distribution.
    case reuters
    case nitf, newsml, newsmlG2 = "newsml-g2"
    /// Stories of IPTC 7901 and ANPA-1312, as wires send them.
    case wire
    /// One e-mail message.
    case mail
    case warc, arc, tar, zip
}
