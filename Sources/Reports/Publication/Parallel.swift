import Dispatch
import Synchronization

/// Work that is independent of one another, on all cores.
enum Parallel {
    /// Calls `body` for each number below `count`, in no certain order. After an error no further call begins; the first one
    /// is thrown when those under way have ended.
    static func forEach(_ count: Int, _ body: @Sendable (Int) throws -> Void) throws {
        let failure = Mutex<(any Error)?>(nil)
        let hasFailed = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: count) { number in
            if hasFailed.load(ordering: .relaxed) { return }
            do {
                try body(number)
            } catch {
                hasFailed.store(true, ordering: .relaxed)
                failure.withLock { $0 = $0 ?? error }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }

    /// The same with a result each, in the order of the numbers.
    static func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) throws -> Result) throws -> [Result] {
        var results = [Result?](repeating: nil, count: count)
        try results.withUnsafeMutableBufferPointer { buffer in
            // Each place is written once, by one thread, and read after all have ended.
            nonisolated(unsafe) let places = buffer
            try forEach(count) { places[$0] = try body($0) }
        }
        return results.compactMap(\.self)
    }
}
