import Dispatch

/// Work on all cores whose results are taken in order, a batch at a time, so that memory holds few of them.
enum Parallel {
    private static let batch = 256

    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ transform: @Sendable (Item) -> Result, each: (Result) throws -> Void
    ) rethrows {
        for start in stride(from: 0, to: items.count, by: batch) {
            let own = items[start..<min(start + batch, items.count)]
            var results = [Result?](repeating: nil, count: own.count)
            results.withUnsafeMutableBufferPointer { buffer in
                // Each place is written once, by one thread, and read after all have ended.
                nonisolated(unsafe) let places = buffer
                DispatchQueue.concurrentPerform(iterations: own.count) { place in
                    places[place] = transform(own[own.startIndex + place])
                }
            }
            for result in results { if let result { try each(result) } }
        }
    }
}
