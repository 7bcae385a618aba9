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
        ("--tie", "--land"), ("--r1", "--paper"), ("--r2", "--paper"), ("--r3", "--paper"),
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

    /// Lines of the map let what lies below them through, and are seen all the same.
    @Test(arguments: [false, true]) func linesThatAreNotQuiteOpaqueReachThree(isDark: Bool) throws {
        let shares = StyleSheet.text.matches(of: /\.t[1-5] \{[^}]*stroke-opacity: (\.[0-9]+)/).compactMap {
            Double("0" + $0.1)
        }
        #expect(shares.count == 5)
        let colours = Self.colours(isDark: isDark)
        for back in ["--sea", "--land"] {
            for share in shares {
                let (line, ground) = (try #require(colours["--tie"]), try #require(colours[back]))
                let contrast = Self.contrast(Self.blend(line, over: ground, share), ground)
                #expect(contrast >= 3, "\(share) on \(back), dark \(isDark): \(contrast)")
            }
        }
    }

    /// Or the colours that are compared above would not be those that are seen.
    @Test func nothingElseIsLessThanOpaque() {
        #expect(StyleSheet.text.components(separatedBy: "opacity").count - 1 == 5)
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
        return contrast(try #require(colours[front], "\(front)"), try #require(colours[back], "\(back)"))
    }

    private static func contrast(_ front: Int, _ back: Int) -> Double {
        let (one, other) = (luminance(front), luminance(back))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    private static func blend(_ front: Int, over back: Int, _ share: Double) -> Int {
        [16, 8, 0].reduce(0) { sum, shift in
            let (own, other) = (Double(front >> shift & 255), Double(back >> shift & 255))
            return sum | Int((own * share + other * (1 - share)).rounded()) << shift
        }
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
