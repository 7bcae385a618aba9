/// What a reader hands over: an article, or why there is none.
package enum InputItem: Hashable, Sendable {
    case article(Article)
    case rejection(Rejection)
}
