internal import Ledger
package import Reports
internal import Vocabulary

extension Night {
    /// The published folder as the layer Reports makes it.
    package static func site(_ configuration: SiteConfiguration) -> Site {
        { history, write in
            try SiteBuilder(history: history, configuration: configuration).write { file in
                try write(file.path, file.bytes)
            }
        }
    }
}

extension NightConfiguration {
    /// What the pages need of the settings.
    package var site: SiteConfiguration {
        var labels = SiteConfiguration.standardTopics
        for topic in topics where !topic.label.isEmpty { labels[topic.topic] = topic.label }
        return SiteConfiguration(
            title: title, baseURL: baseURL, topics: labels, accuracy: .known, zeroRows: zeroRows,
            licence: licence)
    }
}
