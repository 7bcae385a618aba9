import Statistics

/// One month's counts as XML, or those of the articles without a day of publication.
struct StatisticsDocument {
    let statistics: MonthStatistics

    static func path(of month: Month?) -> String { "statistics/\(month?.description ?? "undated").xml.gz" }

    func xml() throws -> [UInt8] {
        let xml = try XMLBuilder()
        for style in ArchiveStyle.instructions(depth: 1) { xml.instruction("xml-stylesheet", style) }
        xml.element("statistics") {
            xml.attribute("xmlns", Schema.namespace)
            xml.attribute("version", Schema.version)
            xml.attribute("month", statistics.month?.description)
            for coverage in statistics.coverage {
                xml.element("coverage") {
                    xml.attribute("day", coverage.day?.description)
                    xml.attribute("source", coverage.source)
                    xml.attribute("articles", coverage.articles)
                    xml.attribute("withFindings", coverage.withFindings)
                }
            }
            for pair in statistics.pairs {
                xml.element("pair") {
                    xml.attribute("first", pair.pair.first.code)
                    xml.attribute("second", pair.pair.second.code)
                    xml.attribute("occasions", pair.occasions)
                    xml.attribute("reports", pair.reports)
                    xml.attribute("held", pair.held)
                    xml.attribute("planned", pair.planned)
                    xml.attribute("cancelled", pair.cancelled)
                    xml.attribute("stories", pair.stories)
                    xml.attribute("anniversaries", pair.anniversaries)
                    xml.attribute("milestones", pair.milestones)
                }
            }
            for topic in statistics.topics {
                xml.element("topic") {
                    xml.attribute("id", topic.topic.id)
                    xml.attribute("mentions", topic.mentions)
                    xml.attribute("articles", topic.articles)
                    xml.attribute("stories", topic.stories)
                }
            }
        }
        return try xml.finish()
    }
}
