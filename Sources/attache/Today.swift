import Glibc
import Vocabulary

/// The one place that asks what day it is, in UTC: the same night everywhere.
enum Today {
    static var day: Day { Day(number: time(nil) / 86_400) }
}
