import Findings
import Foundation
import Ledger
import Testing
import Vocabulary

@testable import Reports

@Suite struct MapTests {
    /// Corners that the authors of the projection give for a sphere of radius 1: x 2.706630, y 1.317363.
    @Test(arguments: [
        (0.0, 0.0, 2.70663, 1.31736), (180, 0, 5.41326, 1.31736), (0, 90, 2.70663, 0), (0, -90, 2.70663, 2.63472),
    ])
    func projectsWhatThePublicationGives(longitude: Double, latitude: Double, x: Double, y: Double) {
        let point = EqualEarth(width: 5.41326, north: 90).point(longitude: longitude, latitude: latitude)
        #expect(abs(point.x - x) < 1e-4 && abs(point.y - y) < 1e-4, "\(point)")
    }

    @Test func drawsALineOverTheEdgeOfTheMapInTwoHalves() throws {
        let map = try drawing(between: "FJI", "WSM")
        #expect(map.components(separatedBy: "class=\"tie").count - 1 == 2)
        #expect(map.contains("Fiji and Samoa: 1 meeting"))
    }

    @Test func drawsADotWithALinkForEachCountryAndALineForThePair() throws {
        let map = try drawing(between: "KHM", "LAO")
        #expect(map.components(separatedBy: "class=\"tie").count - 1 == 1)
        #expect(map.contains("<a href=\"../countries/KHM.html\""))
        #expect(map.contains("<title>Laos: 1 meeting</title>"))
    }

    @Test func leavesToAScreenReaderTheDotsAlone() throws {
        let map = try drawing(between: "KHM", "LAO")
        #expect(map.contains("<svg viewBox=\"0 0 1000 452\" aria-label=\"Map of 2 countries"))
        let hidden = map.components(separatedBy: "<g aria-hidden=\"true\">").dropFirst().map {
            $0.components(separatedBy: "</g>")[0]
        }
        #expect(hidden.count == 2)
        #expect(hidden[0].contains("class=\"land\"") && hidden[0].contains("class=\"tie") && !hidden[0].contains("<a "))
        #expect(hidden[1].contains("<text") && !hidden[1].contains("<a "))
    }

    /// Mongolia lies to the right of Kazakhstan, where its name would be.
    @Test func writesANameWhereNoOtherDotIs() throws {
        let map = try drawing(between: "KAZ", "MNG")
        #expect(map.contains("text-anchor=\"end\">Kazakhstan</text>"))
        #expect(map.contains(">Mongolia</text>") && !map.contains("text-anchor=\"end\">Mongolia"))
    }

    private func drawing(between one: String, _ other: String) throws -> String {
        var history = MadeUpHistory.one()
        history.occasions[0].parties = [try #require(Country(one)), try #require(Country(other))].sorted()
        let site = SiteContext(history: history, configuration: SiteConfiguration())
        return WorldMap(site: site, root: "../").html()
    }
}
