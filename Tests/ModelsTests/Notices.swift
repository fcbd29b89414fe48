import Models
import Synchronization

/// Keeps what was told of batch jobs.
final class Notices: Sendable {
    private let notices = Mutex<[BatchNotice]>([])

    var all: [BatchNotice] { notices.withLock { $0 } }

    func add(_ notice: BatchNotice) { notices.withLock { $0.append(notice) } }
}
