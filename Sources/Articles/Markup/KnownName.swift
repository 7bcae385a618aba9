/// Names of elements and attributes that some rule asks for, as one byte instead of a text; all others are `other`.
///
/// None is longer than sixteen bytes, which `KnownNames` counts on.
enum KnownName: String, CaseIterable {
    /// A run of text, which has no name.
    case text = ""
    /// Any name that stands not here.
    case other = "?"

    case a, address, applet, article, aside, audio, block, blockquote, body, br, button, canvas, caption, center
    case content, dd, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, footer, form, h1, h2
    case h3, h4, h5, h6, head, header, hl1, hl2, hr, href, html, iframe, img, input, itemprop, label, lang, li, link
    case main, map, math, menu, meta, name, nav, noframes, noscript, object, ol, option, p, path, pre, property, rel
    case role, script, section, select, source, span, strong, style, summary, svg, table, tbody, td, template, textarea
    case tfoot, th, thead, time, title, tr, type, ul, video
    case `class`, id, hidden, datetime, pubdate
    case ariaHidden = "aria-hidden"
    case httpEquiv = "http-equiv"
    case xmlLang = "xml:lang"
}

/// Finds the known name that bytes spell.
struct KnownNames {
    private let table: ShortWords<KnownName>

    static let shared = KnownNames()

    private init() {
        var table = ShortWords<KnownName>(slots: 512, none: .other)
        for name in KnownName.allCases where name != .text && name != .other { table.insert(name.rawValue, name) }
        self.table = table
    }

    /// The name, or `other`; capitals are taken for small letters where `folding` says so.
    @inline(__always)
    func name(_ bytes: UnsafeBufferPointer<UInt8>, folding: Bool = false) -> KnownName {
        table.value(of: bytes, folding: folding)
    }
}
