internal import Statistics
internal import Vocabulary

/// Paths that were met, by their marks: of two hundred thousand, most of which nothing is done with, none is worth a text that is kept.
///
/// The marks begin with a number that no input knows, so that nobody can write articles whose pages have one mark.
struct PathSet {
    private let seed = UInt64.random(in: 1...UInt64.max)
    private var marks = MarkTable()

    /// False where it was there already.
    mutating func insert(_ path: String) -> Bool { marks.insert(mark(of: path), at: 0) }

    func contains(_ path: String) -> Bool { marks[mark(of: path)] != nil }

    private func mark(of path: String) -> Mark {
        Mark { mark in
            mark.add(seed)
            mark.add(path)
        }
    }
}
