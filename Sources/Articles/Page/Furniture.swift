/// Which elements of a page are no part of the article, judged by what they are and what they are called.
struct Furniture {
    private let tree: MarkupTree
    /// Whether class names and ids are listened to; they are not where they have left nothing of a page.
    private let trustsNames: Bool
    private let names = FurnitureNames()

    init(_ tree: MarkupTree, trustsNames: Bool) {
        self.tree = tree
        self.trustsNames = trustsNames
    }

    private static let elements: Set<String> = ["nav", "footer", "aside", "form", "figcaption", "menu", "dialog"]

    private static let roles: Set<String> = [
        "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu", "menubar", "alert",
        "toolbar",
        "alertdialog",
    ]

    /// Whether nothing but the whole page could redeem the element.
    func isCertain(_ node: Int) -> Bool {
        let item = tree.nodes[node]
        if item.name == "footer" || item.name == "nav" { return true }
        return verdict(on: node).isCertain
    }

    func holds(_ node: Int) -> Bool {
        let item = tree.nodes[node]
        if Furniture.elements.contains(item.name) { return true }
        if item.name == "body" || item.name == "html" || item.name == "article" || item.name == "main" { return false }
        if item.attributes.isEmpty { return false }
        if isHidden(node) { return true }
        if let role = tree[node, attribute: "role"], Furniture.roles.contains(role) { return true }
        guard trustsNames, tree[node, attribute: "itemprop"] != "articleBody" else { return false }
        return verdict(on: node).isFurniture
    }

    private func verdict(on node: Int) -> FurnitureNames.Verdict {
        names.verdict(class: tree[node, attribute: "class"] ?? "", id: tree[node, attribute: "id"] ?? "")
    }

    private func isHidden(_ node: Int) -> Bool {
        if tree[node, attribute: "hidden"] != nil { return true }
        if tree[node, attribute: "aria-hidden"] == "true" { return true }
        guard let style = tree[node, attribute: "style"]?.lowercased() else { return false }
        let compact = style.filter { $0 != " " }
        return compact.contains("display:none") || compact.contains("visibility:hidden")
    }
}
