import Ledger
import Testing
import Vocabulary

@testable import Reports

@Suite struct NightNewsTests {
    private func news(_ history: History) -> NightNews {
        NightNews(site: SiteContext(history: history, configuration: SiteConfiguration()))
    }

    @Test func callsEverythingNewInTheFirstNight() {
        var history = MadeUpHistory.one()
        history.previousNight = nil
        history.occasions[0].addedOn = MadeUpHistory.asOf - 90
        #expect(news(history).headline == "The first night: one meeting held")
        #expect(news(history).changed.isEmpty)
    }

    @Test func callsAMeetingNewWhoseReportsAreAllNew() {
        #expect(news(MadeUpHistory.one()).headline == "New tonight: one meeting held")
    }

    @Test func callsAKnownMeetingWithANewReportKnown() {
        var history = MadeUpHistory.one()
        var known = history.articles[0]
        known.id = "a0"
        known.readOn = MadeUpHistory.asOf - 1
        history.articles.append(known)
        var report = history.occasions[0].reports[0]
        report.article = "a0"
        history.occasions[0].reports.append(report)
        #expect(news(history).headline == "No new meeting, but news of one known meeting")
    }

    /// Of three meetings with Laos one is planned: the sentence counts what it says it counts.
    @Test func namesTheCountryOfMostMeetingsHeldAlone() {
        var history = MadeUpHistory.one()
        let parties = ["KHM", "CHN", "VNM", "THA"].compactMap { Country($0) }
        for (place, party) in parties.enumerated() where place > 0 {
            var other = history.occasions[0]
            other.id = "m\(place)"
            other.parties = [party, Country("LAO")!].sorted()
            if place == 3 { other.status = .planned }
            history.occasions.append(other)
        }
        #expect(
            news(history).headline == "New tonight: three meetings held (three of them with Laos) and one planned")
    }

    /// There was no last night to compare with.
    @Test func saysThatTheFirstNightFoundNothing() {
        var history = MadeUpHistory.one()
        history.previousNight = nil
        history.occasions = []
        #expect(news(history).headline == "The first night: no meeting is reported in what was read")
    }

    @Test func saysThatNothingIsNew() {
        var history = MadeUpHistory.one()
        history.articles[0].readOn = MadeUpHistory.asOf - 5
        #expect(news(history).headline == "No new meeting was reported since the last night")
    }
}
