import Testing

@testable import Night

@Suite struct PathSetTests {
    @Test func knowsEachPathOnceAndNoOther() {
        let paths = (0..<5_000).map { "pairs/\($0 % 70)-\($0).html" }
        var known = PathSet()
        for path in paths { #expect(known.insert(path)) }
        for path in paths {
            #expect(known.contains(path))
            #expect(!known.insert(path))
            #expect(!known.contains(path + "l") && !known.contains(String(path.dropLast())))
        }
    }
}
