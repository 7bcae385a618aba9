/// Why bytes could not be had, thrown inside the layer and turned into a `Rejection` at its door.
struct ReadFailure: Error, Hashable {
    var reason: Rejection.Reason
    /// `line 12`, `byte 4096`.
    var place: String?

    init(_ reason: Rejection.Reason, place: String? = nil) {
        self.reason = reason
        self.place = place
    }

    init(malformed format: String, _ detail: String, place: String? = nil) {
        self.init(.malformed(format: format, detail: detail), place: place)
    }
}
