import Vocabulary

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `datapackage.json` says what the operator has set about the published folder, so that it can be made again from the folder
/// alone: `title`, `homepage` and `licenses` as Data Package has them, the rest below `site`.
extension SiteConfiguration {
    /// Why the settings could not be read.
    struct Undescribed: Error, Hashable {
        let detail: String
    }

    var description: JSONValue {
        .object([
            ("zeroRows", .bool(zeroRows)),
            (
                "topics",
                .list(
                    topics.sorted { $0.key < $1.key }.map { topic, label in
                        .object([("name", .text(topic.id)), ("title", .text(label))])
                    })
            ),
        ])
    }

    private struct Package: Decodable {
        struct Licence: Decodable { let name: String }
        struct Site: Decodable {
            let zeroRows: Bool
            let topics: [Label]
        }
        struct Label: Decodable {
            let name: String
            let title: String
        }
        let title: String
        let homepage: String?
        let licenses: [Licence]?
        let site: Site
    }

    /// The settings that a description was written with.
    init(describedIn bytes: [UInt8], accuracy: MeasuredAccuracy?) throws(Undescribed) {
        let package: Package
        do {
            package = try JSONDecoder().decode(Package.self, from: Data(bytes))
        } catch {
            throw Undescribed(detail: Manifest.words(error))
        }
        self.init(
            title: package.title, baseURL: package.homepage,
            topics: Dictionary(
                package.site.topics.map { (Topic($0.name), $0.title) }, uniquingKeysWith: { first, _ in first }),
            accuracy: accuracy, zeroRows: package.site.zeroRows, licence: package.licenses?.first?.name)
    }
}
