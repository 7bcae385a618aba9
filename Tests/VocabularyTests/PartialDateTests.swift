import Foundation
import Testing
import Vocabulary

struct PartialDateTests {
    @Test(arguments: [
        ("2022", PartialDate.Precision.year, "2022-01-01", "2022-12-31"),
        ("2022-02", .month, "2022-02-01", "2022-02-28"),
        ("2024-02", .month, "2024-02-01", "2024-02-29"),
        ("2022-12", .month, "2022-12-01", "2022-12-31"),
        ("2022-08-30", .day, "2022-08-30", "2022-08-30"),
        ("0987", .year, "0987-01-01", "0987-12-31"),
        ("0007-03", .month, "0007-03-01", "0007-03-31"),
        ("9999-12-31", .day, "9999-12-31", "9999-12-31"),
    ])
    func aDateSpansWhatItCanMean(text: String, precision: PartialDate.Precision, first: String, last: String) throws {
        let date = try #require(PartialDate(text))
        #expect(date.precision == precision)
        #expect(date.first.description == first)
        #expect(date.last.description == last)
        #expect(date.description == text)
    }

    @Test(arguments: [
        "202", "20222", "2022-", "2022-13", "2022-00", "2022-8", "2022-02-30", "2022-08-30-1", "Aug 2022",
    ])
    func whatIsNoDateIsRefused(text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test func datesPassThroughJSONAsText() throws {
        let dates = try ["2022", "2022-04", "2022-08-30"].map { try #require(PartialDate($0)) }
        let data = try JSONEncoder().encode(dates)
        #expect(String(decoding: data, as: UTF8.self) == #"["2022","2022-04","2022-08-30"]"#)
        #expect(try JSONDecoder().decode([PartialDate].self, from: data) == dates)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([PartialDate].self, from: Data(#"["2022-02-30"]"#.utf8))
        }
    }
}
