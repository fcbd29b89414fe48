import FoundationEssentials
import Synchronization

/// Holds back all requests of a client while the service asks for fewer.
final class Pace: Sendable {
    private let resumes = Mutex(Date.distantPast)

    func slowDown(until date: Date) {
        resumes.withLock { $0 = max($0, date) }
    }

    /// How long a request that is due now has still to wait.
    func wait(at now: Date) -> Duration? {
        let left = resumes.withLock { $0 }.timeIntervalSince(now)
        return left > 0 ? .milliseconds(Int((left * 1000).rounded(.up))) : nil
    }
}
