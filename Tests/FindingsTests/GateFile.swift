import Foundation

/// The files of the gate: one JSON object a line.
enum GateFile {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Gate")

    struct Article: Decodable {
        var id: String
        /// What the article is there for.
        var why: String
        var title: String
        var date: String?
        var source: String
        var text: String
    }

    struct Annotation: Decodable {
        var id: String
        var published: String?
        var meetings: [Meeting]
        var anniversaries: [Anniversary]
        var milestones: [Milestone]
        var topics: [String: Int]

        /// All evidence, whatever it is for.
        var evidence: [String] {
            meetings.map(\.evidence) + anniversaries.map(\.evidence) + milestones.map(\.evidence)
        }
    }

    struct Meeting: Decodable {
        var parties: [String]
        var kind: String
        var status: String
        var start: String?
        var end: String?
        var venueCountry: String?
        var venue: String?
        var host: String?
        var participants: [Participant]
        var evidence: String
    }

    struct Participant: Decodable {
        var name: String
        var role: String?
        var country: String?
    }

    struct Anniversary: Decodable {
        var parties: [String]
        var ordinal: Int
        var subject: String
        var organisation: String?
        var year: Int?
        var date: String?
        var evidence: String
    }

    struct Milestone: Decodable {
        var parties: [String]
        var kind: String
        var year: Int
        var date: String?
        var name: String
        var evidence: String
    }

    static func lines<Line: Decodable>(of name: String, as _: Line.Type) throws -> [Line] {
        let data = try Data(contentsOf: folder.appending(path: name))
        return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Line.self, from: $0) }
    }
}
