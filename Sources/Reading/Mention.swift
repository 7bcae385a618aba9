/// A name of the gazetteer in a text.
package struct Mention: Sendable {
    package let tokens: Range<Int>
    package let entry: Int
    package let kind: Gazetteer.Kind
}
