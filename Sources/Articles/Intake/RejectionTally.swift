/// Counts the rejections of one file, those of the files inside it included: the first are told one by one, all others by
/// their kind at the end, so that a file of rubbish is no flood.
final class RejectionTally {
    private let most: Int
    private var told = 0
    private var further: [(kind: Rejection.Kind, count: Int, first: Rejection)] = []

    init(most: Int) { self.most = most }

    /// Whether the rejection is to be told by itself; else it is counted.
    func tells(_ rejection: Rejection) -> Bool {
        guard told >= most else {
            told += 1
            return true
        }
        let kind = rejection.reason.kind
        if let index = further.firstIndex(where: { $0.kind == kind }) {
            further[index].count += 1
        } else {
            further.append((kind, 1, rejection))
        }
        return false
    }

    /// What was counted, a rejection a kind, at the place of the first of it.
    func rest(in name: String) -> [Rejection] {
        further.map { kind, count, first in
            let place = first.place.map { "from \($0) on" }
            return Rejection(
                origin: .init(path: name, position: first.origin.path == name ? first.origin.position : 1),
                place: first.origin.path == name ? place : "from \(first.origin.path) on",
                reason: .further(count: count, kind))
        }
    }
}
