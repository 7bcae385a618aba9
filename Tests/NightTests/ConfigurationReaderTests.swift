import Articles
import Findings
import Testing
import Vocabulary

@testable import Night

@Suite struct ConfigurationReaderTests {
    let reader = ConfigurationReader(file: "attache.yaml")

    @Test(arguments: [
        "https://news.example/attache/", "http://localhost:8080", "https://[2001:db8::1]:8443/x",
        "https://nouvelles-été.example/",
    ])
    func takesAddressesOfFolders(url: String) throws {
        #expect(try reader.read("base-url: \"\(url)\"").baseURL == url)
    }

    @Test func takesDefaultsForWhatIsNotSet() throws {
        #expect(try reader.read("") == NightConfiguration())
        #expect(try reader.read("# nothing\n") == NightConfiguration())
    }

    @Test func readsEverySetting() throws {
        let configuration = try reader.read(
            """
            title: Evening report
            as-of: 2022-09-16
            base-url: https://example.org/attache/
            strict: true
            ledger: state/ledger.sqlite
            zero-rows: true
            licence: CC-BY-4.0
            limits: {size: 64MiB, ratio: 500, text: 1 MiB, archives: 3}
            topics:
              - id: energy
                label: Energy
                media-topic: medtop:20000257
                terms: [gas pipeline, power grid]
                exclusions: [energy drink]
            """)
        let topic = TopicDefinition(
            topic: Topic("energy"), label: "Energy", mediaTopic: "medtop:20000257",
            terms: [.init("gas pipeline"), .init("power grid")], exclusions: ["energy drink"])
        var limits = Limits()
        (limits.document, limits.page, limits.record, limits.heldArchive) = (64 << 20, 64 << 20, 64 << 20, 256 << 20)
        (limits.ratio, limits.text, limits.archiveDepth) = (500, 1 << 20, 3)
        #expect(
            configuration
                == NightConfiguration(
                    title: "Evening report", asOf: Day("2022-09-16"), baseURL: "https://example.org/attache/",
                    strict: true, ledger: "state/ledger.sqlite", topics: [topic], zeroRows: true,
                    licence: "CC-BY-4.0", limits: limits))
    }

    @Test(arguments: [
        ("title: a\nas_of: 2022-09-16\n", 2, "unknown key “as_of”"),
        ("as-of: yesterday\n", 1, "must be a day"),
        ("as-of: 2022-02-30\n", 1, "must be a day"),
        ("strict: perhaps\n", 1, "must be true or false"),
        ("zero-rows: some\n", 1, "must be true or false"),
        ("limits:\n  ratio: 5000\n", 2, "must be 2 to 1032"),
        ("limits:\n  size: much\n", 2, "must be 1 KiB to 1 GiB, in bytes or with KiB, MiB or GiB behind the number"),
        ("limits:\n  ratio: 5KiB\n", 2, "must be 2 to 1032"),
        ("licence: free for all\n", 1, "must be the SPDX name"),
        ("base-url: javascript:alert(1)\n", 1, "must be the address of a folder"),
        ("base-url: https://\n", 1, "must be the address of a folder"),
        ("base-url: https:///attache\n", 1, "must be the address of a folder"),
        ("base-url: https://my site.example/\n", 1, "must be the address of a folder"),
        ("base-url: https://news.example/?page=1\n", 1, "must be the address of a folder"),
        ("base-url: https://news.example/#top\n", 1, "must be the address of a folder"),
        ("base-url: https://me@news.example/\n", 1, "must be the address of a folder"),
        ("base-url: https://news.example:port/\n", 1, "must be the address of a folder"),
        ("base-url: https://-/\n", 1, "must be the address of a folder"),
        ("topics:\n  - id: index\n", 2, "not “index”"),
        ("topics:\n  - id: a\n  - id: a\n", 3, "“a” is set twice"),
        ("topics:\n  - label: Energy\n", 2, "“id” is missing"),
        ("topics:\n  - id: ../etc\n", 2, "lower-case letters"),
        ("title: a\ntitle: b\n", 1, "“title” is set twice"),
        ("title: [\n", 2, "no YAML"),
        ("- a\n", 1, "a set of keys and values"),
    ])
    func namesFileAndLineOfWhatIsWrong(_ text: String, _ line: Int, _ words: String) throws {
        let error = try #require(throws: ConfigurationError.self) { try reader.read(text) }
        #expect(error.line == line)
        #expect(error.description.hasPrefix("attache.yaml:\(line): "))
        #expect(error.description.contains(words) || words.isEmpty)
    }
}
