import Foundation

/// The folder of inputs, walked without following anything that leads out of it.
struct InputFolder {
    let path: String

    private static let configuration = "attache.yaml"
    /// Folders inside folders; a deeper tree is a mistake or an attack.
    private static let deepest = 32

    func files() throws(InputError) -> [String] {
        var found: [String] = []
        guard let root = realPath(path), isFolder(root) else { throw .notAFolder(path: path) }
        try walk("", root: root, depth: 0, into: &found)
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func walk(_ relative: String, root: String, depth: Int, into found: inout [String]) throws(InputError) {
        let folder = relative.isEmpty ? root : root + "/" + relative
        guard let stream = opendir(folder) else { throw .unlistable(path: folder, code: errno) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        closedir(stream)
        for name in names {
            let inner = relative.isEmpty ? name : relative + "/" + name
            let full = root + "/" + inner
            var status = stat()
            guard lstat(full, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFREG:
                if inner != InputFolder.configuration { found.append(inner) }
            case S_IFDIR:
                if depth < InputFolder.deepest { try walk(inner, root: root, depth: depth + 1, into: &found) }
            case S_IFLNK:
                // A link to a file inside is a file; to a folder would be the same files twice, or a circle.
                guard let target = realPath(full), target.hasPrefix(root + "/"), !isFolder(target) else { continue }
                found.append(inner)
            default:
                continue
            }
        }
    }

    private func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
