internal import Synchronization

/// A value that is made once, and shared.
final class KeptValue<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}

/// Where such a value is kept from the moment when it was first asked for, by whichever thread.
///
/// As `AtomicLazyReference` of the standard library, which asks the runtime for its own type at each look: a night looks a million times.
struct KeptPlace<Value: Sendable>: ~Copyable, Sendable {
    /// Where the value lies, which is held from here; zero where there is none.
    private let address = Atomic<UInt>(0)

    /// Nil as long as nothing was kept.
    func load() -> KeptValue<Value>? { KeptPlace.reference(address.load(ordering: .acquiring))?.takeUnretainedValue() }

    /// Keeps a value, where none is kept yet. Returns the one that is.
    func storeIfNil(_ value: KeptValue<Value>) -> KeptValue<Value> {
        let own = Unmanaged.passRetained(value)
        let (isStored, known) = address.compareExchange(
            expected: 0, desired: UInt(bitPattern: own.toOpaque()), ordering: .acquiringAndReleasing)
        guard !isStored, let other = KeptPlace.reference(known) else { return value }
        own.release()
        return other.takeUnretainedValue()
    }

    /// What is kept stays until the place itself goes, so that nobody can let go of it in between.
    private static func reference(_ address: UInt) -> Unmanaged<KeptValue<Value>>? {
        UnsafeRawPointer(bitPattern: address).map { Unmanaged.fromOpaque($0) }
    }

    deinit { KeptPlace.reference(address.load(ordering: .acquiring))?.release() }
}
