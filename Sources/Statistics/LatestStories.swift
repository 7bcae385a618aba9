import Ledger
import Vocabulary

/// The stories of the last days and of the days before them. What was reported once is counted with its day; only stories that were told
/// again are looked at.
struct LatestStories {
    /// How many there are, and how many of them are of the last days: a story that began before and goes on belongs to the time before.
    private(set) var all = 0
    private(set) var latest = 0

    private enum Age {
        case latest, earlier, other
    }

    /// In which days articles tell a story again.
    private struct Telling {
        let first: Age
        var isLatest = false
        var isEarlier = false

        /// Whether the story is of the last days.
        var isNew: Bool { (first == .latest || isLatest) && !(first == .earlier || isEarlier) }
    }

    private var told: [Mark: Telling] = [:]
    private let asOf: Day
    private let ages: (latest: Range<Int>, earlier: Range<Int>)

    init(_ days: [ArticleDay], asOf: Day, latest: Range<Int>, earlier: Range<Int>) {
        self.asOf = asOf
        ages = (latest, earlier)
        for day in days {
            let age = age(of: day.day)
            guard age != .other else { continue }
            // Each article that is the first report of its story is a story.
            let first = day.places.count - day.retold.count
            all += first
            if age == .latest { self.latest += first }
            for own in day.retold {
                var telling = told[own.story] ?? Telling(first: self.age(of: own.firstPublished))
                if age == .latest { telling.isLatest = true } else { telling.isEarlier = true }
                told[own.story] = telling
            }
        }
        for telling in told.values {
            if telling.first == .other { all += 1 }
            self.latest += (telling.isNew ? 1 : 0) - (telling.first == .latest ? 1 : 0)
        }
    }

    private func age(of day: Day?) -> Age {
        guard let day else { return .other }
        return ages.latest.contains(asOf - day) ? .latest : ages.earlier.contains(asOf - day) ? .earlier : .other
    }

    /// Whether a story of these is of the last days, by the id of its first report and the day of that.
    func isLatest(_ story: Mark, firstPublished: Day?) -> Bool {
        told[story]?.isNew ?? (age(of: firstPublished) == .latest)
    }
}
