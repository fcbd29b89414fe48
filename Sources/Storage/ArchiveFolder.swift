import Foundation

/// The folder behind an archive, call by call; every call blocks.
///
/// An object is written beside, brought to the disk, then given its name in one step, so that
/// a kill or a power cut leaves all of it or nothing.
struct ArchiveFolder: Sendable {
    let root: String

    enum Content {
        case bytes([UInt8])
        case file(String)

        func forEachPiece(_ body: ([UInt8]) throws(StorageFailure) -> Void) throws(StorageFailure) {
            switch self {
            case .bytes(let bytes): try body(bytes)
            case .file(let path):
                let file = try FileBytes(path)
                while let piece = try file.next() { try body(piece) }
            }
        }
    }

    private var staging: String { "\(root)/.staging" }

    func path(of key: ArchiveKey) -> String { "\(root)/\(key)" }

    private func folder(of key: ArchiveKey) -> String {
        (path(of: key) as NSString).deletingLastPathComponent
    }
}

extension ArchiveFolder {
    func place(_ objects: [(key: ArchiveKey, content: Content)]) throws(StorageFailure) {
        StagedFile.sweep(staging)
        for (key, content) in objects {
            if !has(key) {
                let file = try StagedFile(in: staging)
                try content.forEachPiece { piece throws(StorageFailure) in try file.write(piece) }
                try file.sync()
                try Folder.create(folder(of: key))
                if try file.publish(as: path(of: key)) { continue }
            }
            guard try holds(key, content) else { throw .conflict(key: key.description) }
        }
        // Once for a folder, not for each object in it; also for what was there already, since
        // the run that put it there may have ended before this step.
        for folder in Set(objects.map { folder(of: $0.key) }).sorted() { try Folder.sync(folder) }
    }

    func open(_ key: ArchiveKey) throws(StorageFailure) -> FileBytes {
        guard has(key) else { throw .missing(key: key.description) }
        return try FileBytes(path(of: key))
    }

    func has(_ key: ArchiveKey) -> Bool { size(ofFile: path(of: key)) != nil }

    func modified(_ key: ArchiveKey) -> Date? {
        var status = stat()
        guard lstat(path(of: key), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return nil
        }
        let time = status.st_mtim
        return Date(timeIntervalSince1970: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
    }

    private func holds(_ key: ArchiveKey, _ content: Content) throws(StorageFailure) -> Bool {
        var stored = SHA256Stream()
        let file = try open(key)
        while let piece = try file.next() { stored.update(piece) }
        var wanted = SHA256Stream()
        try content.forEachPiece { piece throws(StorageFailure) in wanted.update(piece) }
        return stored.digest == wanted.digest
    }

    /// The size of a regular file; none for anything else, links among it.
    private func size(ofFile path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }
}

extension ArchiveFolder {
    func entries(under key: ArchiveKey?) throws(StorageFailure) -> [ArchiveEntry] {
        var found: [ArchiveEntry] = []
        if let key {
            if let size = size(ofFile: path(of: key)) {
                found.append(ArchiveEntry(key: key, size: size))
            } else {
                try collect(key.description, into: &found)
            }
        } else {
            try collect("", into: &found)
        }
        return found.sorted { $0.key < $1.key }
    }

    private func collect(_ folder: String, into found: inout [ArchiveEntry]) throws(StorageFailure)
    {
        let path = folder.isEmpty ? root : "\(root)/\(folder)"
        for name in try names(in: path) {
            guard let key = try? ArchiveKey(folder.isEmpty ? name : "\(folder)/\(name)") else {
                continue
            }
            if let size = size(ofFile: self.path(of: key)) {
                found.append(ArchiveEntry(key: key, size: size))
            } else {
                try collect(key.description, into: &found)
            }
        }
    }

    /// The names in a folder; none where there is no folder, or only a link to one.
    private func names(in path: String) throws(StorageFailure) -> [String] {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR || path == root else {
            return []
        }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw .reading(path, errno)
        }
    }
}

extension ArchiveFolder {
    func remove(_ key: ArchiveKey) throws(StorageFailure) {
        let entries = try entries(under: key).inRemovalOrder()
        let manifests = entries.prefix { $0.key.name == ArchiveKeys.manifest }
        // The first step is made to last before the second: a power cut must not keep a
        // manifest and lose what it vouches for.
        try unlink(manifests)
        try unlink(entries.dropFirst(manifests.count))
        try removeEmptyFolders(key)
    }

    private func unlink(_ entries: ArraySlice<ArchiveEntry>) throws(StorageFailure) {
        for entry in entries {
            let path = path(of: entry.key)
            guard Foundation.unlink(path) == 0 || errno == ENOENT else {
                throw .writing(path, errno)
            }
        }
        for folder in Set(entries.map { folder(of: $0.key) }) { try Folder.sync(folder) }
    }

    /// What is left of the tree under a key, then the folders above it that this empties.
    private func removeEmptyFolders(_ key: ArchiveKey) throws(StorageFailure) {
        try removeFolders(path(of: key))
        var parts = key.description.split(separator: "/").dropLast()
        while !parts.isEmpty, rmdir("\(root)/\(parts.joined(separator: "/"))") == 0 {
            parts = parts.dropLast()
        }
        let survivor = parts.isEmpty ? root : "\(root)/\(parts.joined(separator: "/"))"
        if Folder.isFolder(survivor) { try Folder.sync(survivor) }
    }

    private func removeFolders(_ path: String) throws(StorageFailure) {
        for name in try names(in: path) { try removeFolders("\(path)/\(name)") }
        rmdir(path)
    }
}
