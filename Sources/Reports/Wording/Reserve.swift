import Ledger
import Statistics

/// How pages speak of meetings that are likely enough to be listed and counted, and not to be told as facts.
enum Reserve {
    /// Where the word is explained.
    static let anchor = "method.html#confidence"

    /// The mark of an uncertain record in a list: a word, which leads to its meaning.
    static func tag(root: String) -> String {
        "<span class=\"tag\"><a href=\"\(root)\(anchor)\">Uncertain</a></span>"
    }

    /// What the sentence above leaves out: nothing where all is certain, nor where nothing is, which it says itself. Markup.
    static func aside(_ occasions: [Occasion], root: String) -> String? {
        aside(occasions.count(where: \.isUncertain), of: occasions.count, root: root)
    }

    static func aside(_ occasions: OccasionSet, root: String) -> String? {
        aside(occasions.uncertain, of: occasions.count, root: root)
    }

    private static func aside(_ count: Int, of all: Int, root: String) -> String? {
        guard count > 0, count < all else { return nil }
        let link = "<a href=\"\(root)\(anchor)\">uncertain</a>"
        return
            "\(Counting.capitalised(Counting.word(count))) more \(count == 1 ? "meeting is" : "meetings are") listed as \(link). "
    }

    /// Beside a count in a list: `2 certain`, `none certain`; nil where all are.
    static func certain(_ certain: Int, of all: Int) -> String? {
        certain < all ? "\(certain == 0 ? "none" : Counting.grouped(certain)) certain" : nil
    }

    /// `two uncertain meetings`
    static func count(_ count: Int) -> String { Counting.of(count, "uncertain meeting") }
}
