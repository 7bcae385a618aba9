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
            html.raw("<svg viewBox=\"0 0 \(Int(WorldMap.width)) \(Int(WorldMap.height))\" role=\"img\" aria-label=\"")
            html.text(
                "Map of \(Counting.figure(dots.count, "country", "countries")) and the lines between those that met. ")
            html.text("The same is in the table below.")
            html.raw("\"><path class=\"land\" d=\"\(WorldMap.land)\"/>")
            for pair in pairs.reversed() {
                guard let from = places[pair.pair.first], let to = places[pair.pair.second] else { continue }
                line(pair, from: from, to: to, most: most, &html)
            }
            for dot in dots.reversed() { mark(dot, &html) }
            labels(dots, &html)
            html.raw("</svg>")
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
        html.raw("<a href=\"\(root)\(SitePaths.country(dot.country))\" tabindex=\"-1\"><circle cx=\"\(number(dot.x))\"")
        html.raw(" cy=\"\(number(dot.y))\" r=\"\(number(dot.radius))\"><title>")
        html.text("\(site.names.short(dot.country)): \(Counting.figure(dot.count, "meeting"))")
        html.raw("</title></circle></a>")
    }

    /// Names of the busiest, left out where they would lie on one another; the first few are for narrow screens too.
    private func labels(_ dots: [Dot], _ html: inout HTMLBuilder) {
        var wide: [(x: ClosedRange<Double>, y: ClosedRange<Double>)] = []
        var narrow = wide
        for dot in dots.prefix(WorldMap.names) {
            let name = site.names.onMap(dot.country)
            func box(_ size: Double) -> (x: ClosedRange<Double>, y: ClosedRange<Double>) {
                let start = dot.x + dot.radius + 3
                return (start...(start + Double(name.count) * size * 0.58), (dot.y - size * 0.6)...(dot.y + size * 0.6))
            }
            let own = box(15)
            guard own.x.upperBound < WorldMap.width,
                !wide.contains(where: { $0.x.overlaps(own.x) && $0.y.overlaps(own.y) })
            else { continue }
            wide.append(own)
            let large = box(32)
            let fits =
                large.x.upperBound < WorldMap.width
                && !narrow.contains { $0.x.overlaps(large.x) && $0.y.overlaps(large.y) }
            if fits { narrow.append(large) }
            html.raw("<text x=\"\(number(dot.x + dot.radius + 3))\" y=\"\(number(dot.y))\"")
            html.raw(fits ? ">" : " class=\"minor\">")
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
