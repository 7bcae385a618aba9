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

    @Test func saysThatNothingIsNew() {
        var history = MadeUpHistory.one()
        history.articles[0].readOn = MadeUpHistory.asOf - 5
        #expect(news(history).headline == "No new meeting was reported since the last night")
    }
}
