import Findings
import Ledger
import Statistics
import Testing
import Vocabulary

@testable import Reports

/// The years and months of a pair that has many meetings have addresses that stay, wherever their meetings stand.
@Suite struct FormerPeriodTests {
    private static let night = MadeUpHistory.asOf - 3
    private static let pair = CountryPair(Country("KHM")!, Country("LAO")!)!

    /// Of Cambodia and Laos; each known since a hundred nights.
    private static func occasion(_ number: Int, on day: Day) -> Occasion {
        var occasion = MadeUpHistory.one().occasions[0]
        occasion.parties.sort()
        occasion.id = "m-KHM-LAO-\(day.description.filter { $0 != "-" })-\(String(0x100_0000 + number, radix: 16))"
        occasion.dates = DayRange(day)
        (occasion.addedOn, occasion.changedOn) = (MadeUpHistory.asOf - 100, MadeUpHistory.asOf - 100)
        return occasion
    }

    /// One meeting a week, the last three weeks ago, and what a night took.
    private static func history(weeks: Int, without lost: [Occasion] = [], asOf: Day = MadeUpHistory.asOf) -> History {
        var history = MadeUpHistory.one()
        history.asOf = asOf
        history.occasions = Shelf(
            (0..<weeks).map { occasion($0, on: MadeUpHistory.asOf - 7 * (weeks - $0) - 14) }.filter { own in
                !lost.contains { $0.id == own.id }
            })
        let changes = lost.map {
            OccasionChange(night: night, occasion: $0.id, kind: .withdrawn, cause: .gone(.init(["a1"])))
        }
        history.nights = [NightRecord(night: night, changes: changes)]
        return history
    }

    private static func pages(_ files: [String: [UInt8]]) -> Set<String> {
        Set(files.keys.filter { $0.hasPrefix("pairs/KHM-LAO") && $0.hasSuffix(".html") })
    }

    /// 62 meetings of three years; without three of them all fit on the pair's own page.
    @Test func leadsToThePageOfThePairWhereItHasAllMeetingsNow() throws {
        let before = try site(Self.history(weeks: 62))
        #expect(text(before["pairs/KHM-LAO-2025.html"]).contains("earlier meetings held"))
        let lost = (40..<43).map { Self.occasion($0, on: MadeUpHistory.asOf - 7 * (62 - $0) - 14) }
        let after = try site(
            Self.history(weeks: 62, without: lost), SiteConfiguration(baseURL: "https://news.example/"))
        #expect(Self.pages(before).subtracting(Self.pages(after)) == [])
        let html = text(after["pairs/KHM-LAO-2025.html"])
        #expect(html.contains("<h1>The meetings of Cambodia and Laos in 2025 stand on another page</h1>"))
        #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=KHM-LAO.html\">"))
        #expect(html.contains("<a href=\"KHM-LAO.html\">The page of the pair</a> has them now."))
        #expect(html.contains("noindex"))
        #expect(!text(after["sitemap.xml"]).contains("KHM-LAO-2025"))
        #expect(!text(after[SearchPage.indexPath]).contains("KHM-LAO-2025"))
    }

    @Test(arguments: [(GonePages.days, true), (GonePages.days + 1, false)])
    func saysThatNoMeetingIsLeftForSomeYears(days: Int, isThere: Bool) throws {
        // The only one of 2019.
        let lost = Self.occasion(900, on: Day(year: 2019, month: 5, day: 4)!)
        let files = try site(Self.history(weeks: 70, without: [lost], asOf: Self.night + days))
        let html = text(files["pairs/KHM-LAO-2019.html"])
        #expect(html.isEmpty != isThere)
        guard isThere else { return }
        #expect(html.contains("<h1>Cambodia and Laos in 2019: no meeting is told any more</h1>"))
        #expect(html.contains("in the night of 20 November 2026") && html.contains("noindex"))
        #expect(!html.contains("http-equiv=\"refresh\""))
        #expect(text(files["pairs/KHM-LAO-2019.json"]).contains("\"occasions\":[]"))
        #expect(text(files["pairs/KHM-LAO-2019.csv"]).split(separator: "\r\n").count == 1)
    }

    /// All that is left of the pair are the changes.
    @Test func keepsTheYearsOfAPairThatIsGone() throws {
        let before = Self.history(weeks: 80)
        let after = try site(Self.history(weeks: 80, without: Array(before.occasions)))
        #expect(Self.pages(try site(before)).subtracting(Self.pages(after)) == [])
        #expect(text(after["pairs/KHM-LAO-2025.html"]).contains("no meeting is told any more"))
        #expect(text(after["pairs/KHM-LAO.csv"]).split(separator: "\r\n").count == 1)
        #expect(text(after["pairs/KHM-LAO.html"]).contains("KHM-LAO.csv"))
    }

    /// A year that gets more than sixty keeps its page, which leads to its months.
    @Test func leadsFromTheYearToItsMonths() throws {
        var history = Self.history(weeks: 100)
        let before = Self.pages(try site(history))
        #expect(before.isSuperset(of: ["pairs/KHM-LAO-2025.html"]) && !before.contains("pairs/KHM-LAO-2025-02.html"))
        let days = (0..<40).map { Self.occasion(500 + $0, on: Day(year: 2025, month: 2, day: 1)! + $0) }
        history.occasions = Shelf((Array(history.occasions) + days).sorted { $0.dates!.first < $1.dates!.first })
        let files = try site(history)
        #expect(before.subtracting(Self.pages(files)) == [])
        let year = text(files["pairs/KHM-LAO-2025.html"])
        #expect(year.contains("<h1>Cambodia and Laos in 2025: 92 earlier meetings held, by month</h1>"))
        #expect(year.contains("<a href=\"KHM-LAO-2025-02.html\">February 2025</a><small> 32 held</small>"))
        #expect(text(files["pairs/KHM-LAO.html"]).contains("<a href=\"KHM-LAO-2025.html\">2025 (92 held)</a>"))
        #expect(!text(files["pairs/KHM-LAO.html"]).contains("KHM-LAO-2025-02.html"))
    }

    /// Meetings that become known late, that go, that turn out to be one, and that move to another day: no address is lost.
    @Test func losesNoAddressInAnySeriesOfNights() {
        let found = (1...6).map { addressesFound(seed: $0) }
        #expect(found.reduce(0) { $0 + $1.moved } > 20 && found.reduce(0) { $0 + $1.gone } > 20)
    }

    /// How many addresses of earlier nights lead elsewhere, and how many say that nothing is left, each time that they do.
    private func addressesFound(seed: UInt64) -> (moved: Int, gone: Int) {
        var random = Series(state: seed)
        var known: [Occasion] = []
        var nights: [NightRecord] = []
        var addresses: Set<String> = []
        var (moved, gone) = (0, 0)
        for night in (0..<60).map({ MadeUpHistory.asOf - 60 + $0 }) {
            var changes: [OccasionChange] = []
            for _ in 0..<random.below(10) {
                var new = Self.occasion(Int(random.state >> 40), on: random.day(before: night))
                (new.addedOn, new.changedOn) = (night, night)
                known.append(new)
            }
            for _ in 0..<(random.below(3) == 0 ? random.below(20) : 0) where !known.isEmpty {
                let place = random.below(known.count)
                var own = known.remove(at: place)
                switch random.below(4) {
                case 0:
                    let before = own.dates!
                    own.dates = DayRange(random.day(before: night))
                    changes.append(
                        OccasionChange(
                            night: night, occasion: own.id, kind: .corrected,
                            cause: .reports(.corrected, count: 1, named: .init(["a1"])),
                            differences: [
                                .init(field: .date, before: before.description, now: own.dates!.description)
                            ]))
                    known.append(own)
                case 1 where !known.isEmpty:
                    changes.append(
                        OccasionChange(
                            night: night, occasion: known[0].id, kind: .merged, cause: .joined([own.id])))
                default:
                    changes.append(
                        OccasionChange(
                            night: night, occasion: own.id, kind: .withdrawn, cause: .gone(.init(["a1"])),
                            differences: [.init(field: .date, before: own.dates!.description, now: "")]))
                }
            }
            nights.append(NightRecord(night: night, changes: changes))
            var history = MadeUpHistory.one()
            history.asOf = night
            history.occasions = Shelf(known.sorted { ($0.dates!.first, $0.id) < ($1.dates!.first, $1.id) })
            let meetings = PairMeetings(
                pair: Self.pair, occasions: HistoryIndex(history).occasions(of: Self.pair), asOf: night,
                losses: PublishedChanges(nights).losses(of: Self.pair, since: night - GonePages.days))
            let paths = meetings.periods.map(\.path) + meetings.former.map(\.path)
            #expect(Set(paths).count == paths.count)
            #expect(addresses.subtracting(paths) == [], "the night of \(night) of seed \(seed)")
            // Of a page that leads on, the one that it leads to has meetings.
            let pages = Set(meetings.periods.map(\.path) + ["pairs/\(Self.pair).html"])
            #expect(meetings.former.allSatisfy { pages.contains("pairs/" + $0.target) })
            addresses.formUnion(meetings.periods.map(\.path))
            moved += meetings.former.count { !$0.isGone && addresses.contains($0.path) }
            gone += meetings.former.count { $0.isGone && addresses.contains($0.path) }
        }
        return (moved, gone)
    }

    /// SplitMix64.
    private struct Series {
        var state: UInt64

        mutating func below(_ limit: Int) -> Int {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return Int((z ^ (z >> 31)) >> 33) % limit
        }

        /// Mostly of late, and of some years now and then.
        mutating func day(before night: Day) -> Day {
            night - [below(30), below(30), below(90), below(400), below(2_000)][below(5)]
        }
    }
}
