/// A range of UTF-8 bytes in an article's title or body, both as normalised.
package struct SourceSpan: Hashable, Sendable, Codable {
    package enum Part: String, Sendable, Codable, CaseIterable { case title, body }

    package let part: Part
    package let lower: Int
    package let upper: Int

    package init(_ part: Part = .body, _ range: Range<Int>) {
        self.part = part
        lower = range.lowerBound
        upper = range.upperBound
    }

    package var range: Range<Int> { lower..<upper }
}
