import Statistics
import Vocabulary

/// Who meets whom, on a map: a dot for each country by the number of its meetings, a line for each of the busiest pairs.
///
/// It reads without script; the table beneath it holds the same and more.
struct WorldMap {
    let site: SiteContext
    let root: String
    /// So many of the busiest pairs have a line.
    static let lines = 150
    private static let width = 1_000.0
    private static let height = 452.0
    private static let projection = EqualEarth(width: width, north: 81)
    private static let names = 16

    private struct Dot {
        let country: Country
        let count: Int
        let x: Double
        let y: Double
        let radius: Double

        func moved(by distance: Double) -> Dot {
            Dot(country: country, count: count, x: x + distance, y: y, radius: radius)
        }
    }

    func html() -> String {
        let dots = self.dots()
        guard dots.count > 1 else { return "" }
        let places = Dictionary(dots.map { ($0.country, $0) }, uniquingKeysWith: { first, _ in first })
        let pairs = site.met.prefix(WorldMap.lines)
        let most = pairs.map(\.tally.held).max() ?? 1
        var html = HTMLBuilder()
        html.element("figure", "class=\"map\"") { html in
            html.raw("<svg viewBox=\"0 0 \(Int(WorldMap.width)) \(Int(WorldMap.height))\" aria-label=\"")
            html.text(
                "Map of \(Counting.figure(dots.count, "country", "countries")) and the lines between those that met. ")
            html.text("The same is in the table below.")
            // Of the drawing, a screen reader has the dots, which lead to the countries; lines and labels say nothing more.
            html.raw("\"><g aria-hidden=\"true\"><path class=\"land\" d=\"\(WorldMap.land)\"/>")
            for pair in pairs.reversed() {
                guard let from = places[pair.pair.first], let to = places[pair.pair.second] else { continue }
                line(pair, from: from, to: to, most: most, &html)
            }
            html.raw("</g>")
            for dot in dots.reversed() { mark(dot, &html) }
            html.raw("<g aria-hidden=\"true\">")
            labels(dots, &html)
            html.raw("</g></svg>")
            html.element(
                "figcaption",
                text:
                    "Dots: meetings held by a country, by area. Lines: \(pairs.count < WorldMap.lines ? "pairs" : "the \(WorldMap.lines) busiest pairs"),"
                    + " the wider the more meetings. Dots stand in the middle of a country. Land: Natural Earth.")
        }
        return html.string
    }

    /// The most meetings first.
    private func dots() -> [Dot] {
        let counts = site.index.heldByCountry.map { (country: $0.key, count: $0.value) }.ranked(
            by: \.count, then: \.country)
        let most = Double(counts.first?.count ?? 1)
        return counts.compactMap { country, count in
            guard let entry = site.names.countries[country], let longitude = entry.longitude,
                let latitude = entry.latitude
            else { return nil }
            let (x, y) = WorldMap.projection.point(longitude: longitude, latitude: latitude)
            return Dot(
                country: country, count: count, x: x, y: y, radius: 2 + 9 * (Double(count) / most).squareRoot())
        }
    }

    /// A curve bent to the side, so that lines through the same places part.
    private func line(_ pair: PairActivity, from: Dot, to: Dot, most: Int, _ html: inout HTMLBuilder) {
        if abs(from.x - to.x) > WorldMap.width / 2 {
            // Shorter over the edge: two halves, each cut off by it.
            let (west, east) = from.x < to.x ? (from, to) : (to, from)
            line(pair, from: east, to: west.moved(by: WorldMap.width), most: most, &html)
            return line(pair, from: east.moved(by: -WorldMap.width), to: west, most: most, &html)
        }
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        let bend = dx > 0 ? 0.16 : -0.16
        let (x, y) = ((from.x + to.x) / 2 + dy * bend, (from.y + to.y) / 2 - dx * bend)
        let share = Double(pair.tally.held) / Double(most)
        let tone = max(1, min(5, Int((share.squareRoot() * 5).rounded(.up))))
        html.raw("<path class=\"tie t\(tone)\" d=\"M\(number(from.x)) \(number(from.y))Q\(number(x)) \(number(y))")
        html.raw(" \(number(to.x)) \(number(to.y))\"><title>")
        html.text("\(site.names.title(pair.pair)): \(Counting.figure(pair.tally.held, "meeting"))")
        html.raw("</title></path>")
    }

    private func mark(_ dot: Dot, _ html: inout HTMLBuilder) {
        html.raw("<a href=\"\(root)\(SitePaths.country(dot.country))\" tabindex=\"-1\"><title>")
        html.text("\(site.names.short(dot.country)): \(Counting.figure(dot.count, "meeting"))")
        html.raw("</title><circle cx=\"\(number(dot.x))\" cy=\"\(number(dot.y))\" r=\"\(number(dot.radius))\"/></a>")
    }

    /// Where a name may stand, in numbers of the drawing.
    private struct Box {
        let x: ClosedRange<Double>
        let y: ClosedRange<Double>

        func meets(_ other: Box) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }
    }

    /// Names of the busiest, right or left of their dots, and rather where no other of these dots lies under them; left out where
    /// they would lie on one another. The first few are for narrow screens too.
    private func labels(_ dots: [Dot], _ html: inout HTMLBuilder) {
        let named = dots.prefix(WorldMap.names)
        var wide: [Box] = []
        var narrow: [Box] = []
        for dot in named {
            let name = site.names.onMap(dot.country)
            func box(_ size: Double, isLeft: Bool) -> Box {
                let (gap, length) = (dot.radius + 3, Double(name.count) * size * 0.58)
                let start = isLeft ? dot.x - gap - length : dot.x + gap
                return Box(x: start...(start + length), y: (dot.y - size * 0.6)...(dot.y + size * 0.6))
            }
            func fits(_ box: Box, among taken: [Box]) -> Bool {
                box.x.lowerBound > 0 && box.x.upperBound < WorldMap.width && !taken.contains(where: box.meets)
            }
            func isClear(_ box: Box) -> Bool {
                !named.contains { other in
                    other.country != dot.country
                        && box.meets(
                            Box(
                                x: (other.x - other.radius)...(other.x + other.radius),
                                y: (other.y - other.radius)...(other.y + other.radius)))
                }
            }
            let sides = [false, true].filter { fits(box(15, isLeft: $0), among: wide) }
            guard let isLeft = sides.first(where: { isClear(box(15, isLeft: $0)) }) ?? sides.first else { continue }
            wide.append(box(15, isLeft: isLeft))
            let large = box(32, isLeft: isLeft)
            let isForNarrow = fits(large, among: narrow)
            if isForNarrow { narrow.append(large) }
            let x = isLeft ? dot.x - dot.radius - 3 : dot.x + dot.radius + 3
            html.raw("<text x=\"\(number(x))\" y=\"\(number(dot.y))\"")
            if isLeft { html.raw(" text-anchor=\"end\"") }
            html.raw(isForNarrow ? ">" : " class=\"minor\">")
            html.text(name)
            html.raw("</text>")
        }
    }

    /// The coast as one path.
    private static let land: String = TableRows(coastlineRows).map { fields in
        let ring = fields[0].split(separator: " ").compactMap { pair -> String? in
            let parts = pair.split(separator: ",").compactMap { Double(String($0)) }
            guard parts.count == 2 else { return nil }
            let (x, y) = projection.point(longitude: parts[0] / 10, latitude: parts[1] / 10)
            return "\(number(x, digits: 1)) \(number(y, digits: 1))"
        }
        return "M" + ring.joined(separator: "L") + "Z"
    }.joined()
}
