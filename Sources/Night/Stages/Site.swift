internal import Ledger
package import Reports
internal import Vocabulary

extension Night {
    /// Of the program that runs, by its file: another version may make other files of the same records.
    private static var programMark: Mark {
        Mark { mark in
            for number in Files.identity(of: Files.resolved("/proc/self/exe")) { mark.add(number) }
        }
    }

    /// The published folder as the layer Reports makes it.
    package static func site(_ configuration: SiteConfiguration) -> Site {
        let program = programMark
        return Site(origin: SiteBuilder.origin(configuration, program: program)) { history, last, write in
            try SiteBuilder(history: history, configuration: configuration, program: program)
                .publish(over: last?.record, old: { path in last?.file(path) }, each: write)
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
