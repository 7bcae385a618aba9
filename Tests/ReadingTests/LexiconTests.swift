import Testing

@testable import Reading

@Suite("Words and their hashes")
struct LexiconTests {
    @Test(
        "A token's key is the hash of its folded word",
        arguments: ["Meeting", "Übersee-Rat", "Łódź’s U.S. envoys", "“Tokyo”, 1,500 – 21st × ß"])
    func keys(text: String) {
        let bytes = Array(text.utf8)
        let tokens = Tokenizer(lexicon: Lexicon()).tokens(of: bytes, in: 0..<bytes.count)
        #expect(!tokens.isEmpty)
        for token in tokens {
            var folded: [UInt8] = []
            Folding.fold(bytes, token.range, into: &folded)
            #expect(token.key == Folding.hash(folded))
        }
    }

    @Test("Every word keeps its own id and classes while the table grows")
    func growth() {
        var lexicon = Lexicon()
        let words = (0..<40_000).map { "word\($0)x" }
        let ids = words.map { lexicon.insert($0) }
        #expect(Set(ids).count == words.count)
        #expect(zip(words, ids).allSatisfy { lexicon.id($0) == $1 && lexicon.word($1) == $0 })
        #expect(lexicon.insert("Word7x", .article) == ids[7])
        #expect(lexicon.classes(of: ids[7]) == .article)
        #expect(lexicon.id("word40000x") == Lexicon.unknown)
    }

    @Test("Edges are found as they were added")
    func transitions() {
        var transitions = Transitions()
        for state in Int32(0)..<200 {
            for word in Lexicon.WordID(1)...30 {
                transitions.add(from: state, by: word, to: state * 100 + Int32(word))
            }
        }
        for state in Int32(0)..<200 {
            for word in Lexicon.WordID(1)...30 {
                #expect(transitions.next(from: state, by: word) == state * 100 + Int32(word))
            }
            #expect(transitions.next(from: state, by: 31) == nil)
        }
        #expect(transitions.next(from: 200, by: 1) == nil)
    }

    @Test(
        "The home of an outlet is told by whole words, the source before the address",
        arguments: [
            ("The Kremlin", nil, "RUS"), ("Kremlins", nil, nil), (nil, "https://www.gov.uk/news", "GBR"),
            ("White House", "https://www.gov.uk/news", "USA"), ("Mekong Courier", nil, nil),
            ("The Jordan Times", nil, "JOR"), ("Wire English", nil, nil), ("Nigerian Post", nil, nil),
            (nil, "https://www.mzv.gov.cz/a", "CZE"), ("Atlanta (Georgia) News", nil, nil),
        ] as [(String?, String?, String?)])
    func homes(source: String?, url: String?, country: String?) {
        #expect(SourceTable().home(source: source, url: url)?.country.code == country)
    }

    @Test(
        "A source with a country's and a government's word is that government",
        arguments: [
            ("Swiss Federal Administration", "CHE", true), ("President of Malta", "MLT", true),
            ("Office of the Prime Minister, Fiji", "FJI", true), ("www.president.gov.lv", "LVA", true),
            ("Fiji Sun", "FJI", false),
        ] as [(String, String, Bool)])
    func governments(source: String, country: String, isOfficial: Bool) {
        let home = SourceTable().home(source: source, url: nil)
        #expect(home?.country.code == country)
        #expect(home?.isOfficial == isOfficial)
    }

    @Test(
        "Offices of few states are told by their titles",
        arguments: [
            ("us secretary of state", "USA"), ("president", nil), ("chancellor of the exchequer", "GBR"),
            ("pope", "VAT"), ("", nil),
        ] as [(String, String?)])
    func offices(title: String, country: String?) {
        #expect(OfficeTable().countries(of: Array(title.utf8))?.first?.code == country)
    }
}
