import Reading
import Vocabulary

/// What the rules and the model of milestones share of one passage; what is asked of it is made when it is first asked.
final class MilestoneReading {
    let context: FindingContext
    let words: RuleWords
    let numbers: NumberReader
    let keys: MilestoneKeys
    let nouns: MilestoneNouns
    let namedEvents: NamedEvents
    let meetings: [Meeting]

    private(set) lazy var focus = ArticleFocus(context)
    private(set) lazy var furniture = Furniture(context.passage)
    private(set) lazy var parties = MilestoneParties(
        context: context, keys: keys, focus: focus, words: words, meetings: meetings, namedEvents: namedEvents)
    private(set) lazy var dates = MilestoneDates(
        context: context, numbers: numbers, keys: keys, words: words, meetings: meetings)
    /// How often the passage names each country.
    private(set) lazy var counts: [Country: Int] = {
        var counts: [Country: Int] = [:]
        for actor in context.cast.actors.joined() where actor.kind.canBeParty {
            for country in actor.countries { counts[country, default: 0] += 1 }
        }
        return counts
    }()

    init(
        context: FindingContext, words: RuleWords, numbers: NumberReader, keys: MilestoneKeys, nouns: MilestoneNouns,
        namedEvents: NamedEvents, meetings: [Meeting]
    ) {
        self.context = context
        self.words = words
        self.numbers = numbers
        self.keys = keys
        self.nouns = nouns
        self.namedEvents = namedEvents
        self.meetings = meetings
    }

    func scanner(of sentence: Int) -> MilestoneScanner {
        MilestoneScanner(context: context, words: words, numbers: numbers, keys: keys, sentence: sentence)
    }
}
