import Testing
import Vocabulary

struct CountryTableTests {
    static let statuses = ["sovereign", "territory", "former", "associated state", "partly recognised"]
    let table = CountryTable.standard

    @Test(arguments: [
        ("KHM", "KH", "116", 811, "Cambodia", "Phnom Penh"), ("LAO", "LA", "418", 812, "Laos", "Vientiane"),
        ("DEU", "DE", "276", 255, "Germany", "Berlin"), ("USA", "US", "840", 2, "United States", "Washington"),
        ("JPN", "JP", "392", 740, "Japan", "Tokyo"), ("BRA", "BR", "076", 140, "Brazil", "Brasília"),
    ])
    func knownCountriesHaveTheirCodesAndSeats(
        code: String, iso2: String, numeric: String, cow: Int, name: String, capital: String
    ) throws {
        let country = try #require(Country(code))
        let entry = try #require(table[country])
        #expect(entry.iso2 == iso2)
        #expect(entry.numeric == numeric)
        #expect(entry.cow == cow)
        #expect(entry.name == name)
        #expect(entry.capitals.contains { $0.hasPrefix(capital) })
    }

    @Test func everyRowIsWholeAndEveryCodeOnce() {
        #expect(table.entries.count > 240)
        #expect(table.entries.map(\.country) == Set(table.entries.map(\.country)).sorted())
        for entry in table.entries {
            #expect(!entry.name.isEmpty, "\(entry.country)")
            #expect(Self.statuses.contains(entry.status), "\(entry.country)")
            #expect(entry.latitude.map { (-90...90).contains($0) } ?? true, "\(entry.country)")
            #expect(entry.longitude.map { (-180...180).contains($0) } ?? true, "\(entry.country)")
        }
    }

    @Test func theCodesOfTheCodebookAreThere() {
        for code in ["TWN", "PSE", "HKG", "MAC", "XKX", "SUN", "YUG", "CSK", "DDR"] {
            #expect(Country(code).flatMap { table[$0] } != nil, "\(code)")
        }
    }

    /// A new name is no new state, a new territory is.
    @Test(arguments: [
        ("BUR", "MMR"), ("TMP", "TLS"), ("HVO", "BFA"), ("DDR", "DDR"), ("SUN", "SUN"), ("CSK", "CSK"), ("YMD", "YMD"),
        ("FRA", "FRA"),
    ])
    func renamedStatesHaveTheCodeOfToday(former: String, code: String) throws {
        let country = try #require(Country(former))
        #expect(table.today(try #require(table[country])) == Country(code))
    }

    /// Correlates of War: members of the state system alone, each in its time; nobody takes over the number of another place.
    @Test(arguments: [
        ("AFI", nil), ("BYS", nil), ("TMP", nil), ("VAT", nil), ("PSE", nil), ("HKG", nil), ("DJI", 522), ("BLR", 370),
        ("TLS", 860), ("DEU", 255), ("BRD", 260), ("DDR", 265), ("SRB", 345), ("YUG", 345), ("SUN", 365), ("RUS", 365),
        ("XKX", 347), ("VNM", 816), ("VDR", 816), ("RVN", 817), ("YEM", 679), ("YAR", 678), ("YMD", 680), ("TWN", 713),
    ])
    func onlyMembersOfTheStateSystemHaveItsNumbers(code: String, cow: Int?) throws {
        let country = try #require(Country(code))
        #expect(try #require(table[country]).cow == cow)
    }

    /// Gleditsch and Ward differ from the other list where they take a state for the same that it was before.
    @Test(arguments: [
        ("DEU", 260), ("BRD", 260), ("SRB", 340), ("YUG", 345), ("VNM", 816), ("YEM", 678), ("MMR", 775), ("XKX", 347),
        ("VAT", nil), ("TMP", nil), ("PSE", nil),
    ])
    func statesHaveTheNumberOfGleditschAndWard(code: String, gw: Int?) throws {
        let country = try #require(Country(code))
        #expect(try #require(table[country]).gw == gw)
    }

    @Test func aStateThatIsGoneNamesWhoCameAfter() throws {
        let soviet = try #require(Country("SUN"))
        let russia = try #require(Country("RUS"))
        let union = try #require(table[soviet])
        #expect(union.toYear == 1991)
        #expect(union.successors.contains(russia))
        for entry in table.entries where entry.status != "former" {
            #expect(entry.successors == [], "\(entry.country)")
        }
    }

    @Test func anUnknownCodeIsItsOwnName() throws {
        let nobody = try #require(Country("QQQ"))
        #expect(table[nobody] == nil)
        #expect(table.name(of: nobody) == "QQQ")
        let cambodia = try #require(Country("KHM"))
        #expect(table.name(of: cambodia) == "Cambodia")
    }
}
