import Foundation
import Testing

@testable import Reports

/// WCAG 2.2: text against its ground 4.5 to 1, marks and the edges of fields 3 to 1, in both schemes.
@Suite struct ContrastTests {
    /// Foreground and background, as the sheet combines them.
    private static let texts = [
        ("--ink", "--paper"), ("--soft", "--paper"), ("--accent", "--paper"), ("--ink", "--raised"),
        ("--soft", "--raised"), ("--ink", "--accent-soft"), ("--soft", "--accent-soft"), ("--accent", "--accent-soft"),
        ("--ink", "--land"), ("--ink", "--sea"), ("--m-ink", "--m1"), ("--m-ink", "--m2"), ("--m-ink", "--m3"),
        ("--m4-ink", "--m4"), ("--m5-ink", "--m5"),
    ]
    private static let marks = [
        ("--accent", "--paper"), ("--k1", "--paper"), ("--k2", "--paper"), ("--k3", "--paper"), ("--k4", "--paper"),
        ("--planned", "--paper"), ("--edge", "--paper"), ("--edge", "--raised"), ("--tie", "--sea"),
        ("--tie", "--land"),
    ]

    @Test(arguments: [false, true]) func textReachesFourAndAHalf(isDark: Bool) throws {
        for (front, back) in Self.texts {
            let contrast = try Self.contrast(front, back, isDark)
            #expect(contrast >= 4.5, "\(front) on \(back), dark \(isDark): \(contrast)")
        }
    }

    @Test(arguments: [false, true]) func marksReachThree(isDark: Bool) throws {
        for (front, back) in Self.marks {
            let contrast = try Self.contrast(front, back, isDark)
            #expect(contrast >= 3, "\(front) on \(back), dark \(isDark): \(contrast)")
        }
    }

    /// Every colour is a variable that both schemes define; none hides in a rule.
    @Test func definesEveryColourInBothSchemes() {
        let (light, dark) = (Self.colours(isDark: false), Self.colours(isDark: true))
        #expect(light.keys.sorted() == dark.keys.sorted())
        let rules = StyleSheet.text.components(separatedBy: "*, *::before").last?.components(
            separatedBy: "@media print")
        #expect(rules?.first?.firstMatch(of: /#[0-9a-f]{3,6}\b/) == nil)
    }

    private static func contrast(_ front: String, _ back: String, _ isDark: Bool) throws -> Double {
        let colours = colours(isDark: isDark)
        let one = luminance(try #require(colours[front], "\(front)"))
        let other = luminance(try #require(colours[back], "\(back)"))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    private static func colours(isDark: Bool) -> [String: Int] {
        let blocks = StyleSheet.text.components(separatedBy: ":root {").dropFirst().map { $0.prefix { $0 != "}" } }
        var colours: [String: Int] = [:]
        for match in (blocks.dropFirst(isDark ? 1 : 0).first ?? "").matches(of: /(--[a-z0-9-]+): #([0-9a-f]{6});/) {
            colours[String(match.1)] = Int(match.2, radix: 16)
        }
        return colours
    }

    /// Relative luminance, WCAG 2.2.
    private static func luminance(_ colour: Int) -> Double {
        let parts = [colour >> 16 & 255, colour >> 8 & 255, colour & 255].map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
