import Findings
import Testing
import Vocabulary

@testable import Ledger

@Suite struct OccasionClustersTests {
    private let visit = Samples.meeting(
        "KHM-LAO", on: "2022-08-30", in: "LAO", at: "Vientiane", with: ["Hun Manet/KHM"])

    @Test func joinsTwoReportsOfOneVisit() {
        let other = Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO", with: ["Manet/KHM"])
        #expect(Reports.groups([report("a", visit), report("b", other)]) == ["a b"])
    }

    @Test func saysWhyAReportBelongs() {
        let groups = OccasionClusters([report("a", visit), report("b", visit)]).groups
        #expect(
            groups.map { $0.map(\.reason) } == [
                ["first report", "same parties, same days, both name Hun Manet, both in Vientiane"]
            ])
    }

    @Test func joinsThePlanAndWhatCameOfIt() {
        let plan = Samples.meeting("KHM-LAO", .visit, .planned, on: "2022-08-29", in: "LAO")
        #expect(Reports.groups([report("a", visit), report("b", plan, "2022-08-20")]) == ["a b"])
    }

    @Test func joinsAnUndatedReportOfTheDayAfter() {
        let undated = Samples.meeting("KHM-LAO", in: "LAO", with: ["Hun Manet/KHM"])
        #expect(Reports.groups([report("a", visit), report("b", undated, "2022-08-31")]) == ["a b"])
    }

    @Test func joinsTalksAtAnUnknownPlaceWithTheCallThatTheyWere() {
        let call = Samples.meeting("KHM-LAO", .call, on: "2022-08-30", with: ["Hun Manet/KHM"])
        let talks = Samples.meeting("KHM-LAO", .talks, with: ["Hun Manet/KHM"])
        #expect(Reports.groups([report("a", call), report("b", talks, "2022-08-31")]) == ["a b"])
    }

    @Test func joinsWhatTwoArticlesRecallOfOneYear() {
        let recalled = Samples.meeting("CHN-SYR", on: "2004", in: "CHN")
        #expect(Reports.groups([report("a", recalled), report("b", recalled, "2023-09-22")]) == ["a b"])
    }

    @Test(
        arguments: [
            Samples.meeting("KHM-THA", on: "2022-08-30", in: "LAO", at: "Vientiane", with: ["Hun Manet/KHM"]),
            Samples.meeting("KHM-LAO", on: "2022-09-30", in: "LAO", at: "Vientiane", with: ["Hun Manet/KHM"]),
            Samples.meeting("KHM-LAO", on: "2022-08-30", in: "KHM", at: "Phnom Penh", with: ["Hun Manet/KHM"]),
            Samples.meeting("KHM-LAO", .call, on: "2022-08-30", with: ["Hun Manet/KHM"]),
            Samples.meeting("KHM-LAO", on: "2022-08", in: "LAO", with: ["Tea Banh/KHM"]),
        ])
    func keepsApartWhatDiffersInPartiesDaysPlaceKindOrPeople(_ other: Meeting) {
        #expect(Reports.groups([report("a", visit), report("b", other)]) == ["a", "b"])
    }

    @Test func keepsApartTwoRecordsOfOneArticle() {
        let reports = [
            Reports.report("a", "2022-08-31", visit), Reports.report("a", "2022-08-31", visit, record: 1),
        ]
        #expect(OccasionClusters(reports).groups.count == 2)
    }

    @Test func joinsArticlesThatNameDifferentGuestsOfOneSummit() {
        let first = Samples.meeting("IDN-PHL-THA", .multilateral, on: "2024-06-15/2024-06-16", in: "CHE")
        let second = Samples.meeting("FRA-PHL-THA", .multilateral, .planned, on: "2024-06-15/2024-06-16", in: "CHE")
        let elsewhere = Samples.meeting("FRA-PHL-THA", .multilateral, on: "2024-06-15/2024-06-16", in: "ITA")
        #expect(Reports.groups([report("a", first), report("b", second)]) == ["a b"])
        #expect(Reports.groups([report("a", first), report("c", elsewhere)]) == ["a", "c"])
    }

    @Test func groupsAlikeInWhateverOrderReportsCome() {
        let undated = Samples.meeting("KHM-LAO", in: "LAO", with: ["Hun Manet/KHM"])
        let later = Samples.meeting("KHM-LAO", on: "2022-09-02", in: "LAO", at: "Vientiane")
        var reports = [
            report("a", visit), report("b", undated), report("c", later, "2022-09-03"), report("d", visit),
        ]
        let expected = OccasionClusters(reports).groups
        for _ in reports {
            reports.append(reports.removeFirst())
            #expect(OccasionClusters(reports).groups == expected)
            #expect(OccasionClusters(reports.reversed()).groups == expected)
        }
    }

    private func report(_ article: String, _ meeting: Meeting, _ published: String = "2022-08-31") -> MeetingReport {
        Reports.report(article, published, meeting)
    }
}
