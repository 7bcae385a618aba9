import Articles
import Findings
import Reading
import Vocabulary

/// An article in lines for a terminal: its text with names and dates marked, then every record.
struct Explanation {
    let article: Article
    let context: FindingContext
    let findings: ArticleFindings
    let inColour: Bool

    private enum Style: String {
        case bold = "1"
        case name = "36"
        case date = "33"
        case dim = "2"
    }

    mutating func lines() -> [String] {
        var lines = [styled(article.title.isEmpty ? "(no title)" : article.title, .bold)]
        let published = article.published.map { "published \($0)" } ?? "no day of publication"
        lines.append(styled("\(article.id) · \(article.source ?? "no source") · \(published)", .dim))
        lines.append("")
        for (index, sentence) in context.passage.sentences.enumerated() where !sentence.isTitle {
            lines.append("\(index)  " + marked(sentence, index))
            for actor in context.cast.actors[index] where !actor.countries.isEmpty && actor.kind != .other {
                lines.append(styled("     \(line(for: actor))", .dim))
            }
        }
        lines.append("")
        return lines + records()
    }

    private func styled(_ text: String, _ style: Style) -> String {
        inColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// The sentence with `[…]` around names and `{… = 2022-08-30}` around dates.
    private func marked(_ sentence: Passage.Sentence, _ index: Int) -> String {
        var marks: [(tokens: Range<Int>, after: String, style: Style)] = []
        for date in context.dates[index] {
            marks.append((date.tokens, date.dates.map { " = \($0)" } ?? " = \(date.timex)", .date))
        }
        for actor in context.cast.actors[index] where !actor.countries.isEmpty {
            marks.append((actor.tokens, "", .name))
        }
        marks.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        var text = ""
        var i = sentence.tokens.lowerBound
        for mark in marks where mark.tokens.lowerBound >= i && mark.tokens.upperBound <= sentence.tokens.upperBound {
            if mark.tokens.lowerBound > i { text += spaced(i..<mark.tokens.lowerBound, after: text) }
            let (open, close) = mark.style == .date ? ("{", "}") : ("[", "]")
            if !text.isEmpty { text += " " }
            text += styled(open + context.passage.line(mark.tokens) + mark.after + close, mark.style)
            i = mark.tokens.upperBound
        }
        if i < sentence.tokens.upperBound { text += spaced(i..<sentence.tokens.upperBound, after: text) }
        return text
    }

    private func spaced(_ tokens: Range<Int>, after text: String) -> String {
        let isSpaced = context.passage.tokens[tokens.lowerBound].flags.contains(.spaced)
        return (text.isEmpty || !isSpaced ? "" : " ") + context.passage.line(tokens)
    }

    private func line(for actor: Actor) -> String {
        let countries = actor.countries.map(\.code).joined(separator: " ")
        let level = actor.level == .none ? "" : ", \(actor.level)"
        return "\(context.passage.line(actor.tokens)) → \(countries)\(level) (\(actor.countrySource))"
    }

    // MARK: - Records

    private func records() -> [String] {
        var lines: [String] = []
        for meeting in findings.meetings {
            let parties = meeting.parties.map(\.code).joined(separator: "–")
            let dates = meeting.dates.map { "\($0) (\(meeting.dateSource?.rawValue ?? ""))" } ?? "no date"
            lines.append(
                styled("meeting      \(parties)  \(meeting.status.rawValue) \(meeting.kind.rawValue), \(dates)", .bold))
            let venue = [meeting.venue, meeting.venueCountry?.code].compactMap { $0 }.joined(separator: ", ")
            if !venue.isEmpty { lines.append("             at \(venue), level \(meeting.level.rawValue)") }
            for person in meeting.participants {
                lines.append(
                    "             \(person.name) (\([person.role, person.country?.code].compactMap { $0 }.joined(separator: ", ")))"
                )
            }
            lines += evidence(meeting.evidence, meeting.confidence)
        }
        for anniversary in findings.anniversaries {
            let parties = anniversary.parties.map(\.code).joined(separator: "–")
            let year = anniversary.year.map { " of \($0)" } ?? ""
            lines.append(
                styled("anniversary  \(parties)  \(anniversary.ordinal). \(anniversary.subject.rawValue)\(year)", .bold)
            )
            lines += evidence(anniversary.evidence, anniversary.confidence)
        }
        for milestone in findings.milestones {
            let parties = milestone.parties.map(\.code).joined(separator: "–")
            let what = ([milestone.kind.rawValue] + [milestone.change?.rawValue].compactMap(\.self)).joined(
                separator: " ")
            lines.append(
                styled(
                    "milestone    \(parties)  \(what), \(milestone.date): \(milestone.name)", .bold))
            lines += evidence(milestone.evidence, milestone.confidence)
        }
        for mention in findings.topics {
            lines.append(styled("topic        \(mention.topic.id): “\(mention.text)”", .bold))
            lines += evidence(mention.evidence, mention.confidence)
        }
        return lines.isEmpty ? ["Nothing is found in it."] : lines
    }

    private func evidence(_ evidence: Evidence, _ confidence: Double) -> [String] {
        let percent = Int((confidence * 100).rounded())
        return [styled("             \(evidence.rule), confidence \(percent) %: \(evidence.sentence)", .dim)]
    }
}
