/// A place for each of some numbers, most of which lie close together: of a million none is worth a hash.
struct NumberedPlaces {
    private var first = 0
    /// Of `first` and the numbers behind it; -1 for none.
    private var near: [Int32] = []
    /// A date may be misread by a thousand years.
    private var far: [Int: Int] = [:]
    private static let reach = 4096

    /// The place of a number, which gets `new` where it has none yet.
    mutating func place(of number: Int, else new: Int) -> Int {
        if near.isEmpty {
            first = number &- 16
            near = [Int32](repeating: -1, count: 64)
        }
        // Whatever two numbers wrap to, it is the same for both each time.
        let slot = number &- first
        guard slot >= 0, slot < NumberedPlaces.reach else { return farPlace(number, new) }
        if slot >= near.count { near += [Int32](repeating: -1, count: slot + 64 - near.count) }
        if near[slot] < 0 { near[slot] = Int32(clamping: new) }
        return Int(near[slot])
    }

    private mutating func farPlace(_ number: Int, _ new: Int) -> Int {
        if let place = far[number] { return place }
        far[number] = new
        return new
    }
}
