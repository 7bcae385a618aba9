import Synchronization
import Testing

@testable import Ledger

/// A value is kept once, is the same for all who ask for it, and goes with its place.
@Suite struct KeptPlaceTests {
    /// Tells how many of its kind there are.
    private final class Counted: Sendable {
        let count: Box

        init(_ count: Box) {
            self.count = count
            count.number.add(1, ordering: .relaxed)
        }

        deinit { count.number.subtract(1, ordering: .relaxed) }
    }

    private final class Box: Sendable {
        let number = Atomic<Int>(0)
        var value: Int { number.load(ordering: .relaxed) }
    }

    private final class Owner: Sendable {
        let place = KeptPlace<Counted>()
    }

    @Test func keepsTheFirstValueAndLetsGoOfItAtTheEnd() {
        let count = Box()
        do {
            let owner = Owner()
            #expect(owner.place.load() == nil)
            let first = owner.place.storeIfNil(KeptValue(Counted(count)))
            let second = owner.place.storeIfNil(KeptValue(Counted(count)))
            #expect(first === second && owner.place.load() === first)
        }
        #expect(count.value == 0)
    }

    @Test func givesAllThreadsTheSame() async {
        let count = Box()
        for _ in 0..<50 {
            let owner = Owner()
            let seen = await withTaskGroup(of: ObjectIdentifier.self, returning: Set<ObjectIdentifier>.self) { group in
                for _ in 0..<8 {
                    group.addTask { ObjectIdentifier(owner.place.storeIfNil(KeptValue(Counted(count)))) }
                }
                return await group.reduce(into: []) { $0.insert($1) }
            }
            #expect(seen.count == 1)
            #expect(count.value == 1)
        }
        #expect(count.value == 0)
    }
}
