import Foundation

extension StorageFailure {
    /// What the system said when a file was to be written.
    static func writing(_ path: String, _ code: Int32) -> StorageFailure {
        switch code {
        case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
        default: .unwritable(path: path, reason: reason(code))
        }
    }

    static func reading(_ path: String, _ code: Int32) -> StorageFailure {
        .unreadable(path: path, reason: reason(code))
    }

    private static func reason(_ code: Int32) -> String {
        switch code {
        case EACCES, EPERM: "permission denied"
        case EROFS: "the file system is read-only"
        case ENOTDIR, EEXIST: "a file stands where a folder should be"
        case EISDIR: "a folder stands where a file should be"
        case ENOENT: "there is no such file or folder"
        case ENAMETOOLONG: "the name is too long"
        default: String(cString: strerror(code))
        }
    }
}

/// Folders made and made to last.
enum Folder {
    /// Creates what is missing of the path, each new name safe on the disk.
    static func create(_ path: String) throws(StorageFailure) {
        guard !path.isEmpty, !isFolder(path) else { return }
        let parent = (path as NSString).deletingLastPathComponent
        try create(parent)
        guard mkdir(path, 0o777) == 0 || (errno == EEXIST && isFolder(path)) else {
            throw .writing(path, errno)
        }
        try sync(parent.isEmpty ? "." : parent)
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Does something that only one may do at a time in a folder, in this process or another.
    static func locked(_ path: String, _ body: () throws -> Void) throws {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw StorageFailure.reading(path, errno) }
        // The lock goes with the descriptor, however its owner ends.
        defer { close(folder) }
        while flock(folder, LOCK_EX) != 0 {
            guard errno == EINTR else { throw StorageFailure.writing(path, errno) }
        }
        try body()
    }

    /// Makes the names in a folder last: a new file is only safe once its folder is.
    static func sync(_ path: String) throws(StorageFailure) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw .writing(path, errno) }
        defer { close(folder) }
        // Some network file systems cannot sync a folder, and say so with EINVAL.
        guard fsync(folder) == 0 || errno == EINVAL else { throw .writing(path, errno) }
    }
}
