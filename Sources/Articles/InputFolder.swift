import Foundation

/// What lies in a folder of inputs: the files to read, and what could not be looked into.
package struct InputListing: Hashable, Sendable {
    /// Relative paths, sorted by their bytes.
    package var files: [String] = []
    /// Folders that cannot be listed or lie too deep, links that lead nowhere, pipes, sockets and devices; sorted by path.
    package var rejections: [Rejection] = []
}

/// The folder of inputs, walked without following anything that leads out of it.
struct InputFolder {
    let path: String

    private static let configuration = "attache.yaml"
    /// Folders inside folders; a deeper tree is a mistake or an attack.
    private static let deepest = 32

    func listing() throws(InputError) -> InputListing {
        guard let root = realPath(path), isFolder(root) else { throw .notAFolder(path: path) }
        var listing = InputListing()
        if let code = walk("", root: root, depth: 0, into: &listing) { throw .unlistable(path: path, code: code) }
        listing.files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        listing.rejections.sort { $0.origin.path.utf8.lexicographicallyPrecedes($1.origin.path.utf8) }
        return listing
    }

    /// The system's code where the folder itself cannot be listed; what is wrong below it is a rejection.
    private func walk(_ relative: String, root: String, depth: Int, into listing: inout InputListing) -> Int32? {
        let folder = relative.isEmpty ? root : root + "/" + relative
        guard let stream = SystemPath.with(folder, { opendir($0) }) else { return errno }
        let names = InputFolder.names(in: stream)
        closedir(stream)
        if names.contains("manifest.json"), InputFolder.isPublished(folder) { return nil }
        for name in names where !name.hasPrefix(".") {
            let inner = relative.isEmpty ? name : relative + "/" + name
            let full = root + "/" + inner
            var status = stat()
            guard SystemPath.with(full, { lstat($0, &status) }) == 0 else {
                listing.reject(inner, String(cString: strerror(errno)))
                continue
            }
            switch status.st_mode & S_IFMT {
            case S_IFREG:
                if inner != InputFolder.configuration { listing.files.append(inner) }
            case S_IFDIR:
                guard depth < InputFolder.deepest else {
                    listing.reject(inner, "more than \(InputFolder.deepest) folders inside each other")
                    continue
                }
                if let code = walk(inner, root: root, depth: depth + 1, into: &listing) {
                    listing.reject(inner, String(cString: strerror(code)))
                }
            case S_IFLNK:
                guard let target = realPath(full) else {
                    listing.reject(inner, "a link that leads nowhere")
                    continue
                }
                // A link to a file inside is a file; to a folder would be the same files twice, or a circle.
                guard target.hasPrefix(root + "/"), !isFolder(target) else { continue }
                listing.files.append(inner)
            default:
                listing.reject(inner, "a pipe, a socket or a device, and no file")
            }
        }
        return nil
    }

    private static func names(in stream: OpaquePointer) -> [String] {
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: UInt8.self, capacity: 256) { name in
                        SystemPath.string(
                            UnsafeBufferPointer(
                                start: name, count: strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))))
                    }
                })
        }
        return names
    }

    /// Whether attache itself has published the folder: its pages tell of news, and are none.
    private static func isPublished(_ folder: String) -> Bool {
        guard let source = try? FileSource(path: folder + "/manifest.json"), let head = try? source.next() else {
            return false
        }
        return head.prefix(200).firstRange(of: Array("\"format\": \"attache-manifest-".utf8)) != nil
    }

    private func realPath(_ path: String) -> String? {
        guard let resolved = SystemPath.with(path, { realpath($0, nil) }) else { return nil }
        defer { free(resolved) }
        return resolved.withMemoryRebound(to: UInt8.self, capacity: strlen(resolved) + 1) { name in
            SystemPath.string(UnsafeBufferPointer(start: name, count: strlen(resolved)))
        }
    }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return SystemPath.with(path, { stat($0, &status) }) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}

extension InputListing {
    fileprivate mutating func reject(_ path: String, _ detail: String) {
        rejections.append(Rejection(origin: .init(path: path), reason: .unreadableFile(detail)))
    }
}
