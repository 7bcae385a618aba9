internal import CFileSystem
internal import Glibc

/// The few system calls that publishing needs, with typed errors.
enum Files {
    enum Kind { case nothing, file, folder, link, other }

    static func kind(of path: String) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .nothing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// Numbers of which one at least is another when a file is replaced or written: its place on the disk, its length, and
    /// when it was last changed, in nanoseconds. None where there is no such file.
    static func identity(of path: String) -> [Int] {
        var status = stat()
        guard lstat(path, &status) == 0 else { return [] }
        return [
            Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
            status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
        ]
    }

    /// The path without links and dots, where it exists.
    static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// The same for a path that need not exist yet: its first parts that do are resolved, the others kept.
    static func resolvedAsFarAsItExists(_ path: String) -> String {
        var known = path
        var rest: [String] = []
        while kind(of: known) == .nothing, known != "/", known != "." {
            rest.append(name(of: known))
            known = parent(of: known)
        }
        let base = resolved(known)
        return ([base == "/" ? "" : base] + rest.reversed()).joined(separator: "/")
    }

    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(NightError) {
        if kind(of: resolved(path)) == .folder { return }
        let parent = parent(of: path)
        if parent != path, kind(of: resolved(parent)) != .folder { try makeFolder(parent) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
            throw .file(path: path, doing: .create, code: errno)
        }
    }

    static func write(_ bytes: [UInt8], to path: String) throws(NightError) {
        try NewFile(path).write(bytes)
    }

    /// The content of a regular file of that size; nil for anything else.
    static func bytes(of path: String, size: Int? = nil) -> [UInt8]? {
        guard let file = OldFile(path), size == nil || size == file.size else { return nil }
        let bytes = file.bytes(0..<file.size)
        return bytes.count == file.size ? bytes : nil
    }

    /// Removes a folder and what is in it; links are removed, not followed.
    static func remove(_ path: String) throws(NightError) {
        switch kind(of: path) {
        case .nothing: return
        case .folder:
            for name in try names(in: path) { try remove(path + "/" + name) }
            guard rmdir(path) == 0 else { throw .file(path: path, doing: .remove, code: errno) }
        default:
            guard unlink(path) == 0 else { throw .file(path: path, doing: .remove, code: errno) }
        }
    }

    /// Removes a file below a folder, if it is there, and the folders that it leaves empty.
    static func removeWithEmptyFolders(_ path: String, in folder: String) throws(NightError) {
        try remove(folder + "/" + path)
        var parent = parent(of: path)
        while parent != ".", rmdir(folder + "/" + parent) == 0 { parent = self.parent(of: parent) }
    }

    static func names(in folder: String) throws(NightError) -> [String] {
        try entries(of: folder).map(\.name)
    }

    /// Sorted by name; links are not followed.
    private static func entries(of folder: String) throws(NightError) -> [(name: String, isFolder: Bool)] {
        try unsortedEntries(of: folder).sorted { $0.name < $1.name }
    }

    private static func unsortedEntries(of folder: String) throws(NightError) -> [(name: String, isFolder: Bool)] {
        guard let stream = opendir(folder) else { throw .file(path: folder, doing: .read, code: errno) }
        defer { closedir(stream) }
        var entries: [(name: String, isFolder: Bool)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            // Some file systems do not say what an entry is.
            let kind = Int(entry.pointee.d_type)
            let isFolder = kind == DT_UNKNOWN ? self.kind(of: folder + "/" + name) == .folder : kind == DT_DIR
            entries.append((name, isFolder))
        }
        return entries
    }

    /// Calls `body` for each regular file below a folder, relative, in no certain order.
    static func eachFile(below folder: String, prefix: String = "", _ body: (String) -> Void) throws(NightError) {
        for (name, isFolder) in try unsortedEntries(of: folder) {
            if isFolder {
                try eachFile(below: folder + "/" + name, prefix: prefix + name + "/", body)
            } else {
                body(prefix + name)
            }
        }
    }

    /// Regular files below a folder, relative, sorted.
    static func files(below folder: String, prefix: String = "") throws(NightError) -> [String] {
        var files: [String] = []
        for (name, isFolder) in try entries(of: folder) {
            if isFolder {
                files += try self.files(below: folder + "/" + name, prefix: prefix + name + "/")
            } else {
                files.append(prefix + name)
            }
        }
        return files
    }

    static func rename(_ from: String, _ to: String) throws(NightError) {
        guard Glibc.rename(from, to) == 0 else { throw .file(path: to, doing: .rename, code: errno) }
    }

    /// Swaps two paths in one step; false where the file system cannot.
    static func exchange(_ one: String, _ other: String) throws(NightError) -> Bool {
        if cfilesystem_exchange(one, other) == 0 { return true }
        if errno == EINVAL || errno == ENOSYS || errno == ENOTSUP { return false }
        throw .file(path: other, doing: .rename, code: errno)
    }

    /// Waits until the names in a folder are on the disk.
    static func syncEntries(of folder: String) throws(NightError) { try sync(folder, by: fsync) }

    /// Waits until all that was written to the file system of a folder is on the disk.
    static func sync(_ folder: String) throws(NightError) { try sync(folder, by: cfilesystem_sync) }

    private static func sync(_ folder: String, by wait: (Int32) -> Int32) throws(NightError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path: folder, doing: .open, code: errno) }
        defer { close(descriptor) }
        guard wait(descriptor) == 0 else { throw .file(path: folder, doing: .write, code: errno) }
    }
}
