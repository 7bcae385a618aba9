import Testing

@testable import Night

@Suite struct PathSetTests {
    @Test func knowsEachPathOnceAndNoOther() {
        let paths = (0..<5_000).map { "pairs/\($0 % 70)-\($0).html" }
        var known = PathSet()
        #expect(paths.filter { known.insert($0) } == paths)
        #expect(paths.filter { known.insert($0) }.isEmpty)
        for path in paths {
            #expect(known.contains(path))
            #expect(!known.contains(path + "l") && !known.contains(String(path.dropLast())))
        }
    }
}
