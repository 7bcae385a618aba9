import Ledger
import Testing

@testable import Night

@Suite struct RebuildStageTests {
    /// A ledger of nothing would be taken for all that was known.
    @Test(arguments: ["", "/archive"])
    func saysWhatToDoWhereThereIsNoArchive(made: String) throws {
        let folder = try TemporaryFolder()
        try Files.makeFolder(folder.path + made)
        let archive = folder.path + "/archive"
        let store = try LedgerStore(path: ":memory:")
        #expect(throws: NightError.noArchive(path: archive)) { try RebuildStage(folder: archive).run(into: store) }
        let sentence = NightError.noArchive(path: archive).description
        #expect(sentence.contains("--reports") && sentence.contains("attache run"))
    }
}
