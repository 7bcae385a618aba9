import Reading
import Vocabulary

/// What the rules and the model of milestones share of one passage.
final class MilestoneReading {
    let context: FindingContext
    let words: RuleWords
    let numbers: NumberReader
    let keys: MilestoneKeys
    let nouns: MilestoneNouns
    let meetings: [Meeting]
    let focus: ArticleFocus
    let furniture: Furniture
    let parties: MilestoneParties
    let dates: MilestoneDates

    init(
        context: FindingContext, words: RuleWords, numbers: NumberReader, keys: MilestoneKeys, nouns: MilestoneNouns,
        namedEvents: NamedEvents, meetings: [Meeting]
    ) {
        self.context = context
        self.words = words
        self.numbers = numbers
        self.keys = keys
        self.nouns = nouns
        self.meetings = meetings
        focus = ArticleFocus(context)
        furniture = Furniture(context.passage)
        parties = MilestoneParties(
            context: context, keys: keys, focus: focus, words: words, meetings: meetings, namedEvents: namedEvents)
        dates = MilestoneDates(context: context, numbers: numbers, keys: keys, words: words, meetings: meetings)
    }

    func scanner(of sentence: Int) -> MilestoneScanner {
        MilestoneScanner(context: context, words: words, numbers: numbers, keys: keys, sentence: sentence)
    }
}
