import Foundation

/// A file in the making: nobody sees it before it is whole and on the disk.
///
///     staged ── write ──▶ synced ── publish ──▶ under its name, for good
///        └────────── killed ──────────▶ unlocked, swept by the next writer
///
/// Its writer holds a lock on it that ends with the process, however that ends.
final class StagedFile {
    private let path: String
    private let descriptor: Int32

    /// Opens a new file in `folder`, which is made if it is missing.
    init(in folder: String) throws(StorageFailure) {
        try Folder.create(folder)
        while true {
            let path = "\(folder)/\(UUID().uuidString)"
            let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            guard descriptor >= 0 else { throw .writing(path, errno) }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0, Self.hasName(descriptor) {
                self.path = path
                self.descriptor = descriptor
                return
            }
            // A sweep came between; the file is gone.
            close(descriptor)
        }
    }

    deinit {
        unlink(path)
        close(descriptor)
    }

    func write(_ bytes: [UInt8]) throws(StorageFailure) {
        try FileBytes.write(bytes, to: descriptor, path: path)
    }

    func sync() throws(StorageFailure) {
        guard fsync(descriptor) == 0 else { throw .writing(path, errno) }
    }

    /// Gives the file its name, unless something has it already.
    ///
    /// - Returns: whether the name was free.
    func publish(as destination: String) throws(StorageFailure) -> Bool {
        if link(path, destination) == 0 { return true }
        switch errno {
        case EEXIST: return false
        case EPERM, EOPNOTSUPP, ENOSYS:
            // A file system without hard links: the next best that is still atomic.
            guard access(destination, F_OK) != 0 else { return false }
            guard rename(path, destination) == 0 else { throw .writing(destination, errno) }
            return true
        case let code: throw .writing(destination, code)
        }
    }

    /// Removes what writers that are no more left behind.
    static func sweep(_ folder: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names {
            let path = "\(folder)/\(name)"
            let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
            close(descriptor)
        }
    }

    private static func hasName(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_nlink > 0
    }
}
