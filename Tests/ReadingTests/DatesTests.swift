import Testing
import Vocabulary

@testable import Reading

struct DatesTests {
    @Test("reads days and months by name and number", arguments: DateRow.rows(DatesTable.calendar))
    func calendar(row: DateRow) { #expect(row.found == row.expected) }

    @Test("reads weekdays by the tense of their clause", arguments: DateRow.rows(DatesTable.weekday))
    func weekday(row: DateRow) { #expect(row.found == row.expected) }

    @Test("counts from the day of the report or the day told before", arguments: DateRow.rows(DatesTable.relative))
    func relative(row: DateRow) { #expect(row.found == row.expected) }

    @Test("measures lengths of time", arguments: DateRow.rows(DatesTable.length))
    func length(row: DateRow) { #expect(row.found == row.expected) }

    @Test("reads years, quarters, seasons, decades and holidays", arguments: DateRow.rows(DatesTable.period))
    func period(row: DateRow) { #expect(row.found == row.expected) }

    @Test("reads habits and vague times", arguments: DateRow.rows(DatesTable.habit))
    func habit(row: DateRow) { #expect(row.found == row.expected) }

    @Test("takes nothing else for a date", arguments: DateRow.rows(DatesTable.nothing))
    func nothing(row: DateRow) { #expect(row.found == []) }

    @Test func everyRowOfTheTablesIsRead() {
        let tables = [
            DatesTable.calendar, DatesTable.weekday, DatesTable.relative, DatesTable.length, DatesTable.period,
            DatesTable.habit, DatesTable.nothing,
        ]
        for table in tables { #expect(DateRow.rows(table).count == table.split(separator: "\n").count) }
    }

    @Test func resolvesAgainForAnotherTense() throws {
        let text = DateReading("A meeting on Friday.", published: Day("2022-08-31"))
        let expression = try #require(text.expressions.first)
        #expect(text.reader.resolve(expression, tense: .past, anchor: text.anchor)?.description == "2022-08-26")
        #expect(text.reader.resolve(expression, tense: .future, anchor: text.anchor)?.description == "2022-09-02")
    }

    @Test func resolvesAMonthForAnotherTense() throws {
        let text = DateReading("A meeting in October.", published: Day("2022-08-31"))
        let expression = try #require(text.expressions.first)
        #expect(text.reader.resolve(expression, tense: .past, anchor: text.anchor)?.description == "2021-10")
        #expect(text.reader.resolve(expression, tense: .future, anchor: text.anchor)?.description == "2022-10")
    }

    @Test func takesADayShortlyAfterThePastReportForOneOfThisYear() throws {
        let text = DateReading("They met on September 4.", published: Day("2022-08-31"))
        let expression = try #require(text.expressions.first)
        #expect(text.reader.resolve(expression, tense: .past, anchor: text.anchor)?.description == "2022-09-04")
    }

    @Test func keepsMonthAndDayForLaterWhereNoYearIsKnown() throws {
        let text = DateReading("They met on August 30.", published: nil)
        let expression = try #require(text.expressions.first)
        #expect(expression.dates == nil)
        #expect(expression.timex == "XXXX-08-30")
        #expect(expression.partial == DateExpression.Partial(month: 8, day: 30))
        let later = DateAnchor(year: 2022)
        #expect(text.reader.resolve(expression, tense: .past, anchor: later)?.description == "2022-08-30")
    }

    @Test func saysWhetherTheYearWasAssumed() throws {
        let assumed = DateReading("They met on August 30.", published: Day("2022-08-31"))
        #expect(try #require(assumed.expressions.first).yearAssumed)
        let stated = DateReading("They met on August 30, 2022.", published: Day("2022-08-31"))
        #expect(try !#require(stated.expressions.first).yearAssumed)
    }

    @Test func countsFromTheDatelineOfAnUndatedReport() throws {
        let text = DateReading("NAIROBI, June 2, 1987 - The minister arrived yesterday.", published: nil)
        #expect(text.expressions.map(\.isDateline) == [true, false])
        #expect(text.expressions.last?.dates?.description == "1987-06-01")
    }

    @Test func countsNoSentenceWithADashForADateline() {
        let text = DateReading("He met the Thai envoy on June 2 - a Tuesday.", published: Day("1987-06-05"))
        #expect(text.expressions.first?.isDateline == false)
    }

    @Test func givesTheLengthOfADurationInDays() {
        let text = DateReading("A three-day visit, a two-week stay, a two-hour talk, a few days.", published: nil)
        #expect(text.expressions.map(\.days) == [3, 14, nil, nil])
    }

    @Test func saysWhichPartAndDirectionTheWordsGive() {
        let text = DateReading("Late last week, early March, next month, two days ago.", published: Day("2022-08-31"))
        #expect(text.expressions.map(\.part) == [.end, .start, .whole, .whole])
        #expect(text.expressions.map(\.direction) == [.past, .none, .future, .past])
    }

    @Test func readsHugeNumbersAndBrokenTextWithoutHarm() {
        let hostile = [
            "99999999999999999999 years ago", "in 999999 decades", "August 99999999999", "2022-99-99", "-- - -- 12-",
            "31/31/2022", "the next 39999 centuries", "100000 months ago", "May", "the", "mid-", "early", "10:",
            "\u{FFFD}30",
        ]
        for text in hostile {
            let reading = DateReading(text, published: Day("2022-08-31"))
            for expression in reading.expressions {
                #expect(expression.span.upperBound <= text.utf8.count)
                for tense in [Tense.past, .future, .unknown] {
                    _ = reading.reader.resolve(expression, tense: tense, anchor: reading.anchor)
                }
            }
        }
    }

    @Test func readsAWholeTextOfWeekdaysInOnePass() {
        let text = String(repeating: "Monday 3 of a ", count: 2_000)
        #expect(DateReading(text, published: Day("2022-08-31")).expressions.count == 2_000)
    }

    @Test func neverOverlapsTwoExpressions() {
        let text = "From Monday, August 29, 2022, to Friday, September 2, at 10 am, they met every day last week."
        let expressions = DateReading(text, published: Day("2022-09-05")).expressions
        for (left, right) in zip(expressions, expressions.dropFirst()) {
            #expect(left.span.upperBound <= right.span.lowerBound)
        }
    }
}
