/// A folder of inputs that cannot be listed at all; bad files and folders below it are rejections, never errors.
package enum InputError: Error, Hashable, Sendable {
    case notAFolder(path: String)
    case unlistable(path: String, code: Int32)
}
