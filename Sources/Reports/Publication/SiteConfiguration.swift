package import Vocabulary

/// What the operator may set about the published folder.
package struct SiteConfiguration: Sendable {
    package var title: String
    /// Where the folder will lie, `https://example.org/attache/`; nil where nobody knows. Only then can there be a
    /// site map and absolute links in the feed.
    package var baseURL: String?
    /// Labels of topics; a topic without one shows its id.
    package var topics: [Topic: String]
    package var accuracy: MeasuredAccuracy?
    /// Whether `pairs.csv` also has the months and years in which nothing was counted.
    package var zeroRows: Bool
    /// Under what the tables may be used, by its SPDX name: `CC-BY-4.0`; nil where the operator does not say.
    package var licence: String?

    package init(
        title: String = "attache", baseURL: String? = nil, topics: [Topic: String] = SiteConfiguration.standardTopics,
        accuracy: MeasuredAccuracy? = nil, zeroRows: Bool = false, licence: String? = nil
    ) {
        self.title = title
        self.baseURL = WebLink(baseURL).map { $0.text.hasSuffix("/") ? $0.text : $0.text + "/" }
        self.topics = topics
        self.accuracy = accuracy
        self.zeroRows = zeroRows
        self.licence = licence
    }

    package static let standardTopics: [Topic: String] = [
        Topic("transnational-crime"): "Transnational crime",
        Topic("covid-19"): "COVID-19",
        Topic("covid-19-impact"): "Effects of COVID-19",
    ]

    func label(of topic: Topic) -> String { topics[topic] ?? topic.id }
}

/// How often the program was right on articles that were annotated by hand.
package struct MeasuredAccuracy: Sendable {
    package struct Row: Sendable {
        /// `Meetings`, `Anniversaries`.
        package let record: String
        package let precision: Double
        package let recall: Double
        /// Records in the annotated articles.
        package let annotated: Int

        package init(record: String, precision: Double, recall: Double, annotated: Int) {
            self.record = record
            self.precision = precision
            self.recall = recall
            self.annotated = annotated
        }
    }

    /// `120 articles that nobody tuned the program to`.
    package let sample: String
    package let measuredOn: Day
    package let rows: [Row]

    package init(sample: String, measuredOn: Day, rows: [Row]) {
        self.sample = sample
        self.measuredOn = measuredOn
        self.rows = rows
    }
}
