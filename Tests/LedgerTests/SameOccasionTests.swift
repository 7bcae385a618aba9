import Findings
import Testing
import Vocabulary

@testable import Ledger

@Suite struct SameOccasionTests {
    /// The number of occasions among reports published on the days that stand before them.
    func occasions(_ reports: [(String, Meeting)]) throws -> [[OccasionClusters.Member]] {
        let all = try reports.enumerated().map { index, report in
            MeetingReport(
                key: .init(article: "a\(index)", record: 0), meeting: report.1, published: try Samples.day(report.0),
                story: "a\(index)")
        }
        let groups = OccasionClusters(all).groups
        #expect(
            OccasionClusters(all.reversed()).groups.map { $0.map(\.report.key) } == groups.map { $0.map(\.report.key) })
        return groups
    }

    @Test func joinsReportsOfTheSameDays() throws {
        let groups = try occasions([
            ("2022-08-31", Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO", with: ["Hun Manet/KHM"])),
            ("2022-09-01", Samples.meeting("KHM-LAO", on: "2022-08-29/2022-08-30", in: "LAO", with: ["Manet Hun/KHM"])),
        ])
        #expect(groups.map { $0.map(\.reason) } == [["first report", "same parties, same days, both name Manet Hun"]])
    }

    @Test func joinsAPlanWithWhatCameOfIt() throws {
        let groups = try occasions([
            ("2022-08-20", Samples.meeting("KHM-LAO", .visit, .planned, on: "2022-08-30", in: "LAO")),
            ("2022-08-31", Samples.meeting("KHM-LAO", .visit, .held, on: "2022-08-31", in: "LAO")),
        ])
        #expect(groups.count == 1)
    }

    @Test func joinsAnUndatedReportWithTheVisitOfThoseDays() throws {
        let groups = try occasions([
            ("2022-08-31", Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO", with: ["Hun Manet/KHM"])),
            ("2022-09-01", Samples.meeting("KHM-LAO", in: "LAO", with: ["Hun Manet/KHM"])),
            ("2022-10-20", Samples.meeting("KHM-LAO", in: "LAO", with: ["Hun Manet/KHM"])),
        ])
        #expect(groups.map(\.count) == [2, 1])
    }

    @Test(arguments: [
        ("other parties", Samples.meeting("KHM-THA", on: "2022-08-30")),
        ("another week", Samples.meeting("KHM-LAO", on: "2022-09-08", in: "LAO")),
        ("the other's capital", Samples.meeting("KHM-LAO", on: "2022-08-30", in: "KHM")),
        ("a call", Samples.meeting("KHM-LAO", .call, on: "2022-08-30")),
    ])
    func keepsApartWhatDiffersIn(_ difference: String, _ other: Meeting) throws {
        let groups = try occasions([
            ("2022-08-31", Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO")), ("2022-09-10", other),
        ])
        #expect(groups.count == 2, "\(difference)")
    }

    @Test func keepsApartTheRecordsOfOneArticle() throws {
        let meetings = [Samples.meeting("KHM-LAO", on: "2022-08-30"), Samples.meeting("KHM-LAO", on: "2022-08-30")]
        let reports = meetings.enumerated().map { index, meeting in
            MeetingReport(key: .init(article: "a", record: index), meeting: meeting, published: nil, story: "a")
        }
        #expect(OccasionClusters(reports).groups.count == 2)
    }

    @Test func joinsWhatArticlesTellOfOneSummit() throws {
        let groups = try occasions([
            (
                "2022-07-01",
                Samples.meeting("ESP-TUR-USA", .multilateral, on: "2022-06-28/2022-06-30", in: "ESP", at: "Madrid")
            ),
            ("2022-06-30", Samples.meeting("FIN-SWE-TUR", .multilateral, on: "2022-06-28", in: "ESP", at: "Madrid")),
            ("2022-06-30", Samples.meeting("TUR-USA", .talks, on: "2022-06-29", in: "ESP", at: "Madrid")),
        ])
        #expect(groups.map(\.count).sorted() == [1, 2])
    }

    @Test(arguments: [
        ("Lee Jae-myung", "Lee Jae Myung", true), ("Blinken", "Antony Blinken", true),
        ("Prime Minister Hun Sen", "Hun Sen", true), ("Hun Manet", "Hun Sen", false), ("Xi Jinping", "Wang Yi", false),
    ])
    func tellsPeopleApart(_ one: String, _ other: String, _ same: Bool) {
        #expect(PersonNames.same(Participant(name: one), Participant(name: other)) == same)
    }
}
