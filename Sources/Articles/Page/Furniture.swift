/// Which elements of a page are no part of the article, judged by what they are and what they are called.
struct Furniture {
    /// Which class names and ids are listened to; fewer where they have left little of a page.
    enum Trust {
        case none
        /// Those alone that no article goes by.
        case certain
        case all
    }

    let page: PageView
    let trust: Trust

    /// Whether nothing but the whole page could redeem the element.
    func isCertain(_ node: Int) -> Bool {
        switch page.tree.nodes[node].known {
        case .footer, .nav: true
        default: page.marks[node].contains(.certain)
        }
    }

    func holds(_ node: Int) -> Bool {
        switch page.tree.nodes[node].known {
        case .nav, .footer, .aside, .form, .figcaption, .menu, .dialog: return true
        case .body, .html, .article, .main: return false
        default: break
        }
        let marks = page.marks[node]
        if marks.contains(.aside) { return true }
        guard marks.contains(.furniture), !marks.contains(.statedBody) else { return false }
        return trust == .all || trust == .certain && marks.contains(.certain)
    }
}
