import Foundation
public import SalesCore
import Synchronization

/// A temporary file that only grows, shared by those who read and write side by side.
///
/// It is made when it is first needed and has no name: whatever ends the process, nothing is left
/// behind.
public final class NamelessFile: ScratchSpace {
    private struct State {
        var descriptor: Int32 = -1
        var size = 0
    }

    private let path: String
    private let state = Mutex(State())

    /// `purpose` is part of the name that errors call it by.
    public init(folder: String, purpose: String) {
        path = "\(folder)/salestalk-\(purpose)-\(UUID().uuidString).part"
    }

    deinit {
        let descriptor = state.withLock(\.descriptor)
        if descriptor >= 0 { close(descriptor) }
    }

    public func append(_ bytes: UnsafeRawBufferPointer) throws -> Int {
        let (descriptor, start) = try state.withLock { state in
            if state.descriptor < 0 { state.descriptor = try open() }
            state.size += bytes.count
            return (state.descriptor, state.size - bytes.count)
        }
        var written = 0
        while written < bytes.count {
            let count = pwrite(
                descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written,
                off_t(start + written))
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                throw StorageFailure.writing(path, count < 0 ? errno : ENOSPC)
            }
            written += count
        }
        return start
    }

    public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws {
        let descriptor = state.withLock(\.descriptor)
        var done = 0
        while done < buffer.count {
            let count = pread(
                descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done,
                off_t(offset + done))
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                throw StorageFailure.reading(path, count < 0 ? errno : EIO)
            }
            done += count
        }
    }

    private func open() throws(StorageFailure) -> Int32 {
        let folder = (path as NSString).deletingLastPathComponent
        try Folder.create(folder)
        let descriptor = Self.descriptor(in: folder)
        guard descriptor >= 0 else { throw .writing(path, errno) }
        return descriptor
    }

    /// Of a new file that never has a name, or for a moment where the file system asks for one
    /// (`O_TMPFILE` of open(2)); negative, with `errno` set, where none can be made.
    public static func descriptor(in folder: String) -> Int32 {
        let nameless = 0o20000000 | O_DIRECTORY
        let descriptor = Foundation.open(folder, nameless | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor < 0, [EOPNOTSUPP, EISDIR, EINVAL, ENOENT].contains(errno) else {
            return descriptor
        }
        var template = Array((folder + "/.salestalk-XXXXXX").utf8CString)
        let named = mkstemp(&template)
        guard named >= 0 else { return named }
        unlink(template)
        _ = fcntl(named, F_SETFD, FD_CLOEXEC)
        return named
    }
}
