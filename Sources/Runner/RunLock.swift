import Foundation
import SalesCore

/// The right to write under one home folder, held by one process at a time.
///
/// An advisory `flock` on `run.lock`: the kernel lets go of it when its owner ends, however it
/// ends, so a dead owner's lock is simply taken. The file's text names the owner, for people.
public final class RunLock {
    private let descriptor: Int32

    /// - Throws: `RunFailure.locked` when another process holds it.
    public init(home: HomeFolder, owner: String) throws(RunFailure) {
        try HomeFolder.make(home.path)
        let descriptor = open(home.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw RunFailure.unwritable(path: home.lock, reason: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            let holder = (try? String(contentsOfFile: home.lock, encoding: .utf8)) ?? ""
            let name = holder.trimmingCharacters(in: .whitespacesAndNewlines)
            throw RunFailure.locked(owner: name.isEmpty ? "owner unknown" : name, path: home.lock)
        }
        self.descriptor = descriptor
        // The text is a courtesy: failing to write it does not weaken the lock.
        let text = Array((owner + "\n").utf8)
        _ = ftruncate(descriptor, 0)
        _ = text.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    deinit {
        _ = ftruncate(descriptor, 0)
        close(descriptor)
    }
}
